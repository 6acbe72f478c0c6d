// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/conll_reader.h"

#include "core/io/formats/spans/conll_guess.h"
#include "core/io/formats/spans/conll_layout.h"
#include "core/io/formats/spans/tag_runs.h"
#include "core/io/formats/spans/text_check.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// The lines of one text.
struct ConllSentence
{
    QStringList tokens;
    QStringList tags;
    std::vector<qint64> lines; ///< of the tokens
    std::vector<QStringList> others;
    QStringList before;
    QStringList after;
    QString id;
    qint64 badLine = 0; ///< the first that cannot be read, with
    QString reason;
};

class ConllReader : public SpanReader
{
public:
    ConllReader(const ConllGuess &guess, SpanFindings findings)
        : m_shape(guess.shape)
        , m_scheme(guess.scheme)
        , m_findings(std::move(findings))
    {
    }

    Result<void> open(const QString &path)
    {
        auto lines = ConllLines::open(path, m_findings.source.encoding.name, m_findings.source);
        if (!lines)
            return tl::unexpected<Error>(lines.error());
        m_lines = std::move(*lines);
        return {};
    }

    std::optional<SpanDocument> next() override
    {
        while (true) {
            ConllSentence sentence;
            if (!readBefore(sentence))
                return std::nullopt;
            readTokens(sentence);
            readAfter(sentence);
            ++m_number;
            if (sentence.badLine == 0)
                return documentOf(sentence);
            fault(SpanFaultKind::DocumentLeftOut, m_number, sentence.badLine, sentence.reason);
        }
    }

    const SpanFindings &findings() const override { return m_findings; }
    qint64 bytesRead() const override { return m_lines->bytes().bytesRead(); }
    qint64 size() const override { return m_lines->bytes().size(); }
    QString readError() const override { return m_lines->bytes().readError(); }

private:
    /// Goes to the first token; false at the end of the file.
    bool readBefore(ConllSentence &sentence)
    {
        while (const QString *line = m_lines->next()) {
            const bool isComment = isConllComment(*line, m_shape);
            if (!isConllBlank(*line) && !isConllDocumentStart(*line) && !isComment) {
                m_lines->putBack();
                return true;
            }
            if (isComment)
                takeComment(*line, sentence);
            sentence.before += *line;
        }
        return false;
    }

    void takeComment(const QString &line, ConllSentence &sentence)
    {
        ++m_findings.comments;
        if (const QString id = conllId(line); !id.isEmpty())
            sentence.id = id;
    }

    void readTokens(ConllSentence &sentence)
    {
        constexpr qsizetype longest = 100000;
        sentence.others.resize(static_cast<size_t>(m_shape.width - 2));
        while (const QString *line = m_lines->next()) {
            const bool isTooLong = sentence.tokens.size() == longest;
            if (isTooLong || isConllBlank(*line) || isConllDocumentStart(*line)) {
                m_lines->putBack();
                if (isTooLong)
                    fault(SpanFaultKind::Mended, m_number + 1, m_lines->number(), tooLong());
                return;
            }
            if (isConllComment(*line, m_shape)) {
                takeComment(*line, sentence);
                sentence.before += *line;
                continue;
            }
            if (sentence.badLine == 0)
                readToken(*line, sentence);
        }
    }

    static QString tooLong()
    {
        return QCoreApplication::translate("Spans",
                                           "The text has more than 100,000 tokens without a blank line; it was "
                                           "parted here.");
    }

    void readToken(const QString &line, ConllSentence &sentence)
    {
        const QStringList fields = conllFields(line, m_shape.separator);
        if (m_lines->isCut()) {
            bad(sentence, QCoreApplication::translate("Spans", "The line is longer than 64 MiB."));
            return;
        }
        if (fields.size() != m_shape.width) {
            bad(sentence, QCoreApplication::translate("Spans", "The line has %1 columns and not %2.")
                              .arg(fields.size())
                              .arg(m_shape.width));
            return;
        }
        if (isConllBlank(fields[m_shape.tokenColumn])) {
            bad(sentence, QCoreApplication::translate("Spans", "The line has no token."));
            return;
        }
        sentence.tokens += fields[m_shape.tokenColumn];
        sentence.tags += withoutGapAtEnd(fields[m_shape.tagColumn]);
        sentence.lines.push_back(m_lines->number());
        size_t other = 0;
        for (int i = 0; i < m_shape.width; ++i) {
            if (i != m_shape.tokenColumn && i != m_shape.tagColumn)
                sentence.others[other++] += fields[i];
        }
    }

    void bad(ConllSentence &sentence, const QString &reason) const
    {
        sentence.badLine = m_lines->number();
        sentence.reason = reason;
    }

    void readAfter(ConllSentence &sentence)
    {
        while (const QString *line = m_lines->next()) {
            if (!isConllBlank(*line)) {
                m_lines->putBack();
                return;
            }
            sentence.after += *line;
        }
    }

    SpanDocument documentOf(const ConllSentence &sentence)
    {
        SpanDocument document;
        ConllLayout layout;
        layout.separator = m_shape.separator;
        layout.width = m_shape.width;
        layout.tokenColumn = m_shape.tokenColumn;
        layout.tagColumn = m_shape.tagColumn;
        layout.others = sentence.others;
        layout.before = sentence.before;
        layout.after = sentence.after;
        document.externalId = sentence.id;
        document.content = textOfTokens(sentence.tokens, layout.tokens);
        document.line = sentence.lines.front();
        document.spans = spansOf(sentence, layout);
        document.metadata.emplace_back(conllMember(), QString::fromUtf8(conllLayoutToJson(layout, document.content)));
        return document;
    }

    std::vector<FileSpan> spansOf(const ConllSentence &sentence, const ConllLayout &layout)
    {
        std::vector<TagFault> faults;
        std::vector<FileSpan> spans;
        for (const TagRun &run : tagRuns(sentence.tags, m_scheme, faults)) {
            spans.push_back({layout.tokens[static_cast<size_t>(run.first)].first,
                             layout.tokens[static_cast<size_t>(run.end - 1)].second, run.type});
        }
        for (const TagFault &each : faults) {
            fault(SpanFaultKind::Mended, m_number, sentence.lines[static_cast<size_t>(each.token)], each.reason);
        }
        return spans;
    }

    ConllShape m_shape;
    TagScheme m_scheme;
    SpanFindings m_findings;
    std::unique_ptr<ConllLines> m_lines;
    qint64 m_number = 0;
};

} // namespace

Result<std::unique_ptr<SpanReader>> openConll(const QString &path, const SpanSourceOptions &options)
{
    const auto encoding = encodingOfText(path, options.encoding);
    if (!encoding)
        return tl::unexpected<Error>(encoding.error());
    const auto guess = guessConll(path, encoding->name, options);
    if (!guess)
        return tl::unexpected<Error>(guess.error());
    SpanFindings findings;
    findings.source.encoding = *encoding;
    findings.scheme = guess->scheme;
    findings.separator = guess->shape.separator;
    findings.columns = guess->shape.width;
    findings.tagColumn = guess->shape.tagColumn + 1;
    auto reader = std::make_unique<ConllReader>(*guess, std::move(findings));
    if (const auto opened = reader->open(path); !opened)
        return tl::unexpected<Error>(opened.error());
    return reader;
}

} // namespace tandem
