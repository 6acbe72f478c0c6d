// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/spans_json_reader.h"

#include "core/io/formats/spans/conll_layout.h"
#include "core/io/formats/spans/raw_spans.h"
#include "core/io/formats/spans/span_json.h"
#include "core/io/formats/spans/span_rows.h"
#include "core/io/formats/spans/tag_runs.h"

#include <QCoreApplication>

namespace tandem {

namespace {

const QStringList &spanMembers()
{
    static const QStringList names{QStringLiteral("spans"),       QStringLiteral("entities"),
                                   QStringLiteral("labels_span"), QStringLiteral("annotation_list"),
                                   QStringLiteral("label"),       QStringLiteral("labels"),
                                   QStringLiteral("annotations"), QStringLiteral("ents")};
    return names;
}

const QStringList &tagMembers()
{
    static const QStringList names{QStringLiteral("tags"), QStringLiteral("ner_tags"), QStringLiteral("gold")};
    return names;
}

class SpansJsonSource : public RawSpanSource
{
public:
    SpansJsonSource(std::unique_ptr<SourceReader> rows, QString labelName)
        : RawSpanSource(std::move(rows))
        , m_labelName(std::move(labelName))
    {
    }

    std::optional<RawSpanDocument> next() override
    {
        const auto row = rows().next();
        if (!row)
            return std::nullopt;
        const QStringList &columns = rows().columns();
        RawSpanDocument raw;
        raw.row = row->number;
        raw.document.line = row->line;
        std::vector<qsizetype> used;
        raw.document.externalId = take(*row, columnNamed(columns, spanColumnNames().id), used);
        raw.document.content = take(*row, columnNamed(columns, spanColumnNames().text), used);
        takeSpans(*row, raw, used);
        leaveOutWhatWasNotAccepted(*row, raw);
        if (!raw.spans && raw.document.content.isNull())
            takeTags(*row, raw, used);
        addRowMetadata(*row, columns, used, raw.document);
        return raw;
    }

private:
    static QString take(const SourceRow &row, qsizetype column, std::vector<qsizetype> &used)
    {
        if (column < 0)
            return {};
        used.push_back(column);
        return row.values.value(column);
    }

    /// From the first member that holds a list of spans.
    void takeSpans(const SourceRow &row, RawSpanDocument &raw, std::vector<qsizetype> &used)
    {
        for (const QString &name : spanMembers()) {
            const qsizetype column = columnNamed(rows().columns(), {name});
            if (column < 0 || !row.holdsJson(column))
                continue;
            auto read = spansOfJson(row.values.value(column), m_labelName);
            if (!read)
                continue;
            used.push_back(column);
            for (RawSpan &span : read->spans)
                span.line = row.line;
            // That none can be read does not say that there is nothing to mark.
            if (!read->spans.empty() || read->unreadable == 0)
                raw.spans = std::move(read->spans);
            for (const QString &reason : read->faults)
                raw.faults.push_back({SpanFaultKind::SpanLeftOut, {row.number, row.line, 0, reason}});
            return;
        }
    }

    /// Prodigy keeps what somebody rejected or passed over, with the spans that they saw.
    void leaveOutWhatWasNotAccepted(const SourceRow &row, RawSpanDocument &raw)
    {
        const qsizetype column = columnNamed(rows().columns(), {QStringLiteral("answer")});
        const QString answer = column < 0 ? QString() : row.values.value(column);
        if (!raw.spans || (answer != QStringLiteral("reject") && answer != QStringLiteral("ignore")))
            return;
        for (size_t i = 0; i < raw.spans->size(); ++i)
            fault(raw, SpanFaultKind::SpanLeftOut, row,
                  QCoreApplication::translate("Spans", "A span was left out, because the answer is “%1”.").arg(answer));
        raw.spans.reset();
    }

    void takeTags(const SourceRow &row, RawSpanDocument &raw, std::vector<qsizetype> &used)
    {
        const qsizetype tokenColumn = columnNamed(rows().columns(), {QStringLiteral("tokens")});
        if (tokenColumn < 0)
            return;
        const QStringList tokens = textsOfJson(row.values.value(tokenColumn));
        if (tokens.isEmpty() || tokens.contains(QString()))
            return;
        used.push_back(tokenColumn);
        ConllLayout layout;
        raw.document.content = textOfTokens(tokens, layout.tokens);
        raw.document.metadata.emplace_back(conllMember(),
                                           QString::fromUtf8(conllLayoutToJson(layout, raw.document.content)));
        const qsizetype tagColumn = columnNamed(rows().columns(), tagMembers());
        if (tagColumn < 0 || row.values.value(tagColumn).isNull())
            return;
        const QStringList tags = textsOfJson(row.values.value(tagColumn));
        if (tags.size() != tokens.size()) {
            fault(raw, SpanFaultKind::SpanLeftOut, row,
                  QCoreApplication::translate("Spans", "There are %1 tokens and %2 tags, so no spans were taken.")
                      .arg(tokens.size())
                      .arg(tags.size()));
            return;
        }
        used.push_back(tagColumn);
        raw.ready = spansOfTags(row, tags, layout, raw);
    }

    static std::vector<FileSpan> spansOfTags(const SourceRow &row, const QStringList &tags, const ConllLayout &layout,
                                             RawSpanDocument &raw)
    {
        TagSchemeGuess scheme;
        scheme.add(tags);
        std::vector<TagFault> faults;
        std::vector<FileSpan> spans;
        for (const TagRun &run : tagRuns(tags, scheme.scheme(), faults)) {
            spans.push_back({layout.tokens[static_cast<size_t>(run.first)].first,
                             layout.tokens[static_cast<size_t>(run.end - 1)].second, run.type});
        }
        for (const TagFault &each : faults)
            fault(raw, SpanFaultKind::Mended, row, each.reason);
        return spans;
    }

    static void fault(RawSpanDocument &raw, SpanFaultKind kind, const SourceRow &row, const QString &reason)
    {
        raw.faults.push_back({kind, {row.number, row.line, 0, reason}});
    }

    QString m_labelName;
};

/// Whether the first rows have a member that may hold spans.
bool hasSpans(const QStringList &columns)
{
    return columnNamed(columns, spanMembers()) >= 0 ||
           (columnNamed(columns, {QStringLiteral("tokens")}) >= 0 && columnNamed(columns, tagMembers()) >= 0);
}

Result<std::unique_ptr<RawSpanSource>> openSource(const QString &path, const SpanSourceOptions &options)
{
    SourceOptions source;
    source.encoding = options.encoding;
    auto rows = SourceReader::open(path, source);
    if (rows && (*rows)->options().format != SourceFormat::Json &&
        (*rows)->options().format != SourceFormat::JsonLines) {
        source.format = SourceFormat::JsonLines;
        rows = SourceReader::open(path, source);
    }
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (!hasSpans((*rows)->columns())) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Spans", "This is no file of spans: none of its first rows has a "
                                                            "member “spans”, “entities” or “label”, or tokens "
                                                            "with tags."));
    }
    return std::make_unique<SpansJsonSource>(std::move(*rows), options.labelName);
}

} // namespace

Result<std::unique_ptr<SpanReader>> openSpansJson(const QString &path, const SpanSourceOptions &options)
{
    return openOffsetReader([path, options] { return openSource(path, options); }, options);
}

} // namespace tandem
