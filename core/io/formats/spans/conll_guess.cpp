// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/conll_guess.h"

#include "core/io/formats/spans/tag_runs.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tandem {

namespace {

constexpr int shapeLines = 1000;
constexpr int schemeLines = 200000;

/// The separator and the number of columns that most lines have; none where there is no line with two columns.
std::optional<ConllShape> commonShape(ConllLines &lines)
{
    std::map<std::pair<char16_t, int>, int> counts;
    int seen = 0;
    for (const QString *line = lines.next(); line && seen < shapeLines; line = lines.next()) {
        if (isConllBlank(*line) || isConllDocumentStart(*line))
            continue;
        const QChar separator = line->contains(u'\t') ? u'\t' : u' ';
        ++counts[{separator.unicode(), int(conllFields(*line, separator).size())}];
        ++seen;
    }
    ConllShape shape;
    int most = 0;
    for (const auto &[kind, count] : counts) {
        if (kind.second < 2 || count <= most)
            continue;
        most = count;
        shape.separator = QChar(kind.first);
        shape.width = kind.second;
    }
    return most > 0 ? std::optional(shape) : std::nullopt;
}

Result<void> chooseColumns(ConllShape &shape, const SpanSourceOptions &options)
{
    const int width = shape.width;
    if (options.tokenColumn > width || options.tagColumn > width) {
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Spans", "The file has %n column(s) only. Choose among these.", "", width));
    }
    shape.tokenColumn = options.tokenColumn > 0 ? options.tokenColumn - 1 : 0;
    shape.tagColumn = options.tagColumn > 0 ? options.tagColumn - 1 : width - 1;
    if (shape.tokenColumn == shape.tagColumn) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Spans", "Tokens and tags cannot be in the same column. Choose "
                                                            "another one for either."));
    }
    return {};
}

struct TagColumns
{
    TagSchemeGuess scheme;
    std::vector<qint64> tags; ///< in each column
    qint64 tokens = 0;
};

/// Walks through the sentences at the beginning of a file.
TagColumns readTags(ConllLines &lines, const ConllShape &shape)
{
    TagColumns columns;
    columns.tags.resize(static_cast<size_t>(shape.width));
    QStringList sentence;
    const auto endSentence = [&] {
        columns.scheme.add(sentence);
        sentence.clear();
    };
    for (const QString *line = lines.next(); line && lines.number() < schemeLines; line = lines.next()) {
        const QStringList fields = conllFields(*line, shape.separator);
        if (isConllBlank(*line) || isConllDocumentStart(*line))
            endSentence();
        if (fields.size() != shape.width || isConllDocumentStart(*line))
            continue;
        ++columns.tokens;
        for (int i = 0; i < shape.width; ++i)
            columns.tags[static_cast<size_t>(i)] += conllTag(withoutGapAtEnd(fields[i])) ? 1 : 0;
        if (!isConllComment(*line, shape))
            sentence += withoutGapAtEnd(fields[shape.tagColumn]);
    }
    endSentence();
    return columns;
}

tl::unexpected<Error> noTags(const TagColumns &columns, int tagColumn)
{
    QStringList others;
    for (size_t i = 0; i < columns.tags.size(); ++i) {
        if (columns.tags[i] * 2 > columns.tokens)
            others += QString::number(i + 1);
    }
    if (others.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Spans", "This is no CoNLL file: no column holds tags such as O, "
                                                            "B-PER and I-PER."));
    }
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Spans", "Column %1 holds no tags such as O, B-PER and I-PER. Columns "
                                                        "that do: %2.")
                       .arg(QString::number(tagColumn + 1), others.join(QStringLiteral(", "))));
}

} // namespace

Result<ConllGuess> guessConll(const QString &path, const QString &encoding, const SpanSourceOptions &options)
{
    SourceFindings ignored; // they are counted where the file is read
    const auto head = ConllLines::open(path, encoding, ignored);
    if (!head)
        return tl::unexpected<Error>(head.error());
    ConllGuess guess;
    const auto shape = commonShape(**head);
    if (!shape) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Spans", "This is no CoNLL file: it has no lines with a token and "
                                                            "a tag, parted by a tab or a space."));
    }
    guess.shape = *shape;
    if (const auto chosen = chooseColumns(guess.shape, options); !chosen)
        return tl::unexpected<Error>(chosen.error());
    const auto lines = ConllLines::open(path, encoding, ignored);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    const TagColumns columns = readTags(**lines, guess.shape);
    if (columns.scheme.tags() == 0)
        return noTags(columns, guess.shape.tagColumn);
    guess.scheme = columns.scheme.scheme();
    return guess;
}

} // namespace tandem
