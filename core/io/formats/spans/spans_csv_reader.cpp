// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/spans_csv_reader.h"

#include "core/io/formats/spans/raw_spans.h"
#include "core/io/formats/spans/span_rows.h"

#include <QCoreApplication>
#include <QSet>

namespace tandem {

namespace {

/// Where a file of spans has what; −1: nowhere.
struct SpanCsvColumns
{
    qsizetype id = -1;
    qsizetype text = -1;
    qsizetype start = -1;
    qsizetype end = -1;
    qsizetype label = -1;
    qsizetype covered = -1;
    qsizetype confidence = -1;

    std::vector<qsizetype> all() const { return {id, text, start, end, label, covered, confidence}; }
};

SpanCsvColumns spanCsvColumns(const QStringList &names)
{
    const auto find = [&](const char *aliases) { return columnNamed(names, QString::fromLatin1(aliases).split(u' ')); };
    SpanCsvColumns columns;
    columns.id = columnNamed(names, spanColumnNames().id);
    columns.text = columnNamed(names, spanColumnNames().text);
    columns.start = find("start start_offset start_idx begin");
    columns.end = find("end end_offset end_idx stop");
    columns.label = find("label option type tag entity");
    columns.covered = find("covered_text covered span quote surface");
    columns.confidence = find("confidence score");
    return columns;
}

class SpansCsvSource : public RawSpanSource
{
public:
    SpansCsvSource(std::unique_ptr<SourceReader> source, const SpanCsvColumns &columns)
        : RawSpanSource(std::move(source))
        , m_columns(columns)
    {
    }

    std::optional<RawSpanDocument> next() override
    {
        auto row = m_ahead ? std::exchange(m_ahead, std::nullopt) : rows().next();
        if (!row)
            return std::nullopt;
        RawSpanDocument raw = begin(*row);
        noteScattered(*row, raw);
        while (row) {
            takeSpan(*row, raw);
            row = rows().next();
            if (row && !belongsTo(*row, raw)) {
                m_ahead = std::move(row);
                break;
            }
        }
        return raw;
    }

private:
    QString value(const SourceRow &row, qsizetype column) const
    {
        return column < 0 ? QString() : row.values.value(column);
    }

    RawSpanDocument begin(const SourceRow &row) const
    {
        RawSpanDocument raw;
        raw.row = row.number;
        raw.document.line = row.line;
        raw.document.externalId = value(row, m_columns.id);
        raw.document.content = value(row, m_columns.text);
        if (raw.document.content.isEmpty())
            raw.document.content = QString();
        raw.spans.emplace();
        addRowMetadata(row, rows().columns(), m_columns.all(), raw.document);
        return raw;
    }

    /// What came before of the same id is a document of its own by now.
    void noteScattered(const SourceRow &row, RawSpanDocument &raw)
    {
        const QString &id = raw.document.externalId;
        const auto known = static_cast<qsizetype>(m_seen.size());
        m_seen.insert(qHash(id));
        if (!id.isEmpty() && m_seen.size() == known)
            fault(row, raw,
                  QCoreApplication::translate("Spans", "Rows of “%1” came before and do not stand together with these. "
                                                       "Sort the file by id, so that all its spans are taken.")
                      .arg(id));
    }

    /// A row without a text, or with the same one.
    bool belongsTo(const SourceRow &row, const RawSpanDocument &raw) const
    {
        const QString text = value(row, m_columns.text);
        const QString id = value(row, m_columns.id);
        return id == raw.document.externalId && (text.isEmpty() ? !id.isEmpty() : text == raw.document.content);
    }

    void takeSpan(const SourceRow &row, RawSpanDocument &raw) const
    {
        const QString startCell = value(row, m_columns.start).trimmed();
        const QString endCell = value(row, m_columns.end).trimmed();
        const QString label = value(row, m_columns.label).trimmed();
        if (startCell.isEmpty() && endCell.isEmpty() && label.isEmpty())
            return;
        bool isStart = false;
        bool isEnd = false;
        RawSpan span{{startCell.toLongLong(&isStart), endCell.toLongLong(&isEnd), {}}, label, {}, row.line};
        if (!isStart || !isEnd || label.isEmpty()) {
            fault(row, raw,
                  QCoreApplication::translate("Spans", "This is no span: start “%1”, end “%2”, label "
                                                       "“%3”.")
                      .arg(startCell, endCell, label));
            return;
        }
        if (const QString covered = value(row, m_columns.covered); !covered.isEmpty())
            span.stretch.covered = covered;
        takeConfidence(row, raw, span);
        raw.spans->push_back(std::move(span));
    }

    void takeConfidence(const SourceRow &row, RawSpanDocument &raw, RawSpan &span) const
    {
        const QString cell = value(row, m_columns.confidence).trimmed();
        if (cell.isEmpty())
            return;
        bool isNumber = false;
        const double confidence = cell.toDouble(&isNumber);
        if (isNumber && confidence >= 0 && confidence <= 1)
            span.confidence = confidence;
        else
            raw.faults.push_back({SpanFaultKind::Mended,
                                  {row.number, row.line, 0,
                                   QCoreApplication::translate("Spans", "“%1” is no confidence between 0 and 1; the "
                                                                        "span was taken without.")
                                       .arg(cell)}});
    }

    static void fault(const SourceRow &row, RawSpanDocument &raw, const QString &reason)
    {
        raw.faults.push_back({SpanFaultKind::SpanLeftOut, {row.number, row.line, 0, reason}});
    }

    SpanCsvColumns m_columns;
    std::optional<SourceRow> m_ahead;
    QSet<size_t> m_seen; ///< the ids that came, as their hashes
};

Result<std::unique_ptr<RawSpanSource>> openCsv(const QString &path, const SpanSourceOptions &options)
{
    SourceOptions source;
    source.encoding = options.encoding;
    source.format = SourceFormat::Csv;
    source.hasHeader = true;
    auto rows = SourceReader::open(path, source);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const SpanCsvColumns columns = spanCsvColumns((*rows)->columns());
    const bool isKnown = columns.id >= 0 || columns.text >= 0;
    if (!isKnown || columns.start < 0 || columns.end < 0 || columns.label < 0) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Spans", "A file with a row for each span needs the columns id (or "
                                                            "text), start, end and label. It has: %1.")
                           .arg((*rows)->columns().join(QStringLiteral(", "))));
    }
    return std::make_unique<SpansCsvSource>(std::move(*rows), columns);
}

} // namespace

Result<std::unique_ptr<SpanReader>> openSpansCsv(const QString &path, const SpanSourceOptions &options)
{
    return openOffsetReader([path, options] { return openCsv(path, options); }, options);
}

} // namespace tandem
