// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/restored_source.h"

#include "core/base/json_members.h"
#include "core/base/json_text.h"
#include "core/io/formats/source_reader.h"
#include "core/io/restored_row_reader.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using nlohmann::ordered_json;

/// Lends tr() to the functions below.
struct RestoredSourceText
{
    Q_DECLARE_TR_FUNCTIONS(RestoredSource)
};

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

tl::unexpected<Error> noExport(const QString &path)
{
    return wrong(
        RestoredSourceText::tr("%1 is no export of Tandem as CSV, TSV or JSON Lines, so nothing can be restored "
                               "from it. Import it without restoring.")
            .arg(path));
}

tl::unexpected<Error> onlyWhatIsShown()
{
    return wrong(RestoredSourceText::tr("The export holds only what is shown. Export again with everything that each "
                                        "person said (--all-annotators)."));
}

class JsonLinesSource : public RestoredSource
{
public:
    JsonLinesSource(const QString &path, const Schema &schema)
        : m_file(path)
        , m_schema(schema)
        , m_rows(schema, m_findings)
    {
    }

    bool open() { return m_file.open(QIODevice::ReadOnly); }

    Result<std::optional<RestoredRecord>> next() override
    {
        const QByteArray line = m_file.readLine();
        if (m_file.error() != QFileDevice::NoError)
            return wrong(
                RestoredSourceText::tr("The file could not be read to its end: %1.").arg(m_file.errorString()));
        if (line.isEmpty())
            return std::optional<RestoredRecord>();
        ++m_line;
        const auto json = parseJson(line);
        if (!json || !json->is_object() || !json->contains("id") || !json->contains("labels"))
            return wrong(RestoredSourceText::tr("Line %L1 is no record of an export.").arg(m_line));
        RestoredRecord record;
        record.record.externalId = jsonCellText((*json)["id"]);
        record.record.content = jsonCellText(json->value("text", ordered_json("")));
        readMetadata(line.trimmed(), record);
        for (const auto &member : (*json)["labels"].items()) {
            const auto read = readLabel(QString::fromStdString(member.key()), member.value(), record);
            if (!read)
                return tl::unexpected(read.error());
        }
        if (const auto settled = settleRows(record, m_schema, m_findings); !settled)
            return tl::unexpected(settled.error());
        return std::optional(std::move(record));
    }

private:
    /// From the text itself, which has each number as it was written.
    static void readMetadata(QByteArrayView line, RestoredRecord &record)
    {
        for (JsonMembers members(line); members.next();) {
            if (members.name() != u"meta" || !members.json().startsWith('{'))
                continue;
            Metadata &metadata = record.record.metadata;
            for (JsonMembers each(members.json()); each.next();) {
                if (!each.json().startsWith('"'))
                    record.typedMetadata.push_back(metadata.size());
                metadata.emplace_back(each.name(), each.value().isNull() ? u"null"_s : each.value());
            }
        }
    }

    Result<void> readLabel(const QString &label, const ordered_json &rows, RestoredRecord &record)
    {
        if (!rows.is_array())
            return onlyWhatIsShown();
        for (const ordered_json &json : rows) {
            if (!json.contains("said_by"))
                return onlyWhatIsShown();
            m_hasGold = m_hasGold || json.contains("gold");
            const auto row = m_rows.read(label, m_line, [&json](const char *name) {
                const auto member = json.find(name);
                return member == json.end() || member->is_null() ? QString() : jsonCellText(*member);
            });
            if (!row)
                return tl::unexpected(row.error());
            record.rows.push_back(*row);
        }
        return {};
    }

    QFile m_file;
    const Schema &m_schema;
    RestoredRowReader m_rows;
    qint64 m_line = 0;
};

class TableSource : public RestoredSource
{
public:
    TableSource(std::unique_ptr<SourceReader> reader, const Schema &schema)
        : m_reader(std::move(reader))
        , m_schema(schema)
        , m_rows(schema, m_findings)
    {
        const QStringList &columns = m_reader->columns();
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_places.insert(columns[i], i);
        m_hasGold = m_places.contains(u"gold"_s);
        m_isFormulaSafe = m_places.contains(u"formula_safe"_s);
        m_reader->onFault([this](const SourceFault &fault) { m_faults.push_back(fault); });
    }

    bool hasEverything() const { return m_places.contains(u"said_by"_s); }

    bool isExport() const
    {
        for (const QString &name : {u"id"_s, u"text"_s, u"label"_s, u"llm_value"_s, u"verified_value"_s, u"verifier"_s})
            if (!m_places.contains(name))
                return false;
        return true;
    }

    /// Rows of one record stand one after the other.
    Result<std::optional<RestoredRecord>> next() override
    {
        if (!m_ahead)
            m_ahead = m_reader->next();
        std::optional<RestoredRecord> record;
        qint64 firstLine = 0;
        while (m_ahead && (!record || record->record.externalId == cell(*m_ahead, "id"))) {
            if (!record) {
                record = begin(*m_ahead);
                firstLine = m_ahead->line;
            } else if (const QString column = otherColumn(*record, *m_ahead); !column.isEmpty()) {
                return wrong(
                    RestoredSourceText::tr("Line %1: the column “%2” of “%3” differs from line %4. All rows of "
                                           "a record have the same id, text and metadata. If another program "
                                           "changed the ids, restore the export as it was written.")
                        .arg(QString::number(m_ahead->line), column, record->record.externalId,
                             QString::number(firstLine)));
            }
            const QString label = cell(*m_ahead, "label");
            if (!label.isEmpty()) { // without a schema a record has a row without a label
                const auto row =
                    m_rows.read(label, m_ahead->line, [this](const char *name) { return cell(*m_ahead, name); });
                if (!row)
                    return tl::unexpected(row.error());
                record->rows.push_back(*row);
            }
            m_ahead = m_reader->next();
        }
        if (!m_faults.empty())
            return wrong(RestoredSourceText::tr("Line %L1 cannot be read: %2")
                             .arg(m_faults.front().line)
                             .arg(m_faults.front().reason));
        const auto &laxities = m_reader->findings().laxities;
        if (const auto bad = laxities.find(Laxity::BadBytes); bad != laxities.end())
            return wrong(RestoredSourceText::tr("Line %L1 has bytes that are no text in %2. Save the file as UTF-8.")
                             .arg(bad->second.line)
                             .arg(m_reader->options().encoding));
        if (record) {
            if (const auto settled = settleRows(*record, m_schema, m_findings); !settled)
                return tl::unexpected(settled.error());
        }
        return record;
    }

private:
    QString cell(const SourceRow &row, const char *name) const
    {
        return cell(row, m_places.value(QLatin1String(name), -1));
    }

    /// In a file that is safe from formulas, an apostrophe stands before what might be one or begins with one.
    QString cell(const SourceRow &row, qsizetype place) const
    {
        const QString text = row.values.value(place);
        return m_isFormulaSafe && text.startsWith(u'\'') ? text.mid(1) : text;
    }

    /// The name of a column in which a row is of another record than it says; empty: there is none.
    QString otherColumn(const RestoredRecord &record, const SourceRow &row) const
    {
        const RestoredRecord other = begin(row);
        if (other.record.content != record.record.content)
            return u"text"_s;
        const Metadata &metadata = record.record.metadata;
        for (size_t i = 0; i < metadata.size(); ++i) {
            if (metadata[i] != other.record.metadata[i])
                return u"meta."_s + metadata[i].first;
        }
        return {};
    }

    RestoredRecord begin(const SourceRow &row) const
    {
        RestoredRecord record;
        record.record.externalId = cell(row, "id");
        record.record.content = cell(row, "text");
        for (qsizetype i = 0; i < m_reader->columns().size(); ++i) {
            if (m_reader->columns()[i].startsWith(u"meta."))
                record.record.metadata.emplace_back(m_reader->columns()[i].mid(5), cell(row, i));
        }
        return record;
    }

    std::unique_ptr<SourceReader> m_reader;
    const Schema &m_schema;
    RestoredRowReader m_rows;
    QHash<QString, qsizetype> m_places;
    std::optional<SourceRow> m_ahead;
    std::vector<SourceFault> m_faults;
    bool m_isFormulaSafe = false;
};

Result<std::unique_ptr<RestoredSource>> openTable(const QString &path, const QByteArray &header, const Schema &schema)
{
    SourceOptions options;
    options.format = SourceFormat::Csv;
    options.encoding = u"UTF-8"_s;
    options.hasHeader = true;
    options.quote = u'"';
    // Other programs may put all fields in quotes, or the columns in another order; then the delimiter is guessed.
    const QByteArray names = QByteArray(header).replace('"', "");
    for (const char delimiter : {',', '\t', ';', '|'}) {
        if (names.startsWith(QByteArray(QByteArray("id") + delimiter + "text" + delimiter)))
            options.delimiter = QLatin1Char(delimiter);
    }
    auto reader = SourceReader::open(path, options);
    if (!reader)
        return tl::unexpected(reader.error());
    auto source = std::make_unique<TableSource>(std::move(*reader), schema);
    if (!source->isExport())
        return noExport(path);
    if (!source->hasEverything())
        return onlyWhatIsShown();
    return source;
}

} // namespace

Result<std::unique_ptr<RestoredSource>> RestoredSource::open(const QString &path, const Schema &schema)
{
    QFile file(path);
    // It is read twice, which a pipe cannot be.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return wrong(RestoredSourceText::tr("%1 cannot be read as a file.").arg(path));
    QByteArray header = file.read(200);
    if (header.startsWith("\xEF\xBB\xBF"))
        header.remove(0, 3);
    if (!header.startsWith('{'))
        return openTable(path, header, schema);
    auto source = std::make_unique<JsonLinesSource>(path, schema);
    if (!source->open())
        return noExport(path);
    return source;
}

} // namespace tandem
