// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/restored_source.h"

#include "core/base/json_members.h"
#include "core/base/json_text.h"
#include "core/io/formats/source_reader.h"
#include "core/io/label_reader.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <map>

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

/// The cells of one row by the names of the columns, which both formats have in common.
class RowReader
{
public:
    explicit RowReader(const Schema &schema)
        : m_schema(schema)
    {
        for (const LabelDefinition &definition : schema.definitions)
            m_readers.try_emplace(definition.id, definition, QString());
    }

    /// `cell(name)` gives a cell; empty: none.
    template <typename Cell>
    Result<RestoredRow> read(const QString &label, Cell cell)
    {
        const LabelDefinition *definition = m_schema.definition(label);
        if (!definition)
            return wrong(RestoredSourceText::tr("The schema has no label “%1”, which the export has. Set the export's "
                                                "schema first.")
                             .arg(label));
        m_problem.clear();
        const auto value = [&](const char *name) { return valueOf(*definition, cell(name)); };
        RestoredRow row;
        row.definition = definition->id;
        row.modelValue = value("llm_value");
        row.confidence = numberOf(cell("confidence"));
        row.confidenceKind = confidenceKindFromWord(cell("confidence_kind")).value_or(ConfidenceKind::None);
        row.agent = cell("agent");
        row.agentVersion = cell("agent_version").toInt();
        row.job = cell("job").toLongLong();
        row.labelledAt = timeOf(cell("labelled_at"));
        row.annotator = cell("annotator");
        row.verifier = cell("verifier");
        row.verifiedValue = value("verified_value");
        row.verifiedAt = timeOf(cell("verified_at"));
        row.comment = cell("comment");
        row.gold = value("gold");
        return m_problem.isEmpty() ? Result<RestoredRow>(row) : wrong(m_problem);
    }

private:
    std::optional<LabelValue> valueOf(const LabelDefinition &definition, const QString &cell)
    {
        auto reading = m_readers.at(definition.id).read(cell);
        if (reading.isNotAnOption)
            m_problem = RestoredSourceText::tr("“%1” is no option of the label “%2”, though the export has it. Set the "
                                               "export's schema first.")
                            .arg(cell, definition.name);
        return std::move(reading.value);
    }

    static std::optional<double> numberOf(const QString &cell)
    {
        return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
    }

    static Milliseconds timeOf(const QString &cell)
    {
        return cell.isEmpty() ? 0 : QDateTime::fromString(cell, Qt::ISODateWithMs).toMSecsSinceEpoch();
    }

    const Schema &m_schema;
    std::map<LabelDefinitionId, LabelReader> m_readers;
    QString m_problem;
};

class JsonLinesSource : public RestoredSource
{
public:
    JsonLinesSource(const QString &path, const Schema &schema)
        : m_file(path)
        , m_rows(schema)
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
            return wrong(
                RestoredSourceText::tr("The export holds only what is shown. Export again with everything that "
                                       "each person said (--all-annotators)."));
        for (const ordered_json &json : rows) {
            m_hasGold = m_hasGold || json.contains("gold");
            const auto row = m_rows.read(label, [&json](const char *name) {
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
    RowReader m_rows;
    qint64 m_line = 0;
};

class TableSource : public RestoredSource
{
public:
    TableSource(std::unique_ptr<SourceReader> reader, const Schema &schema)
        : m_reader(std::move(reader))
        , m_rows(schema)
    {
        const QStringList &columns = m_reader->columns();
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_places.insert(columns[i], i);
        m_hasGold = m_places.contains(u"gold"_s);
        m_reader->onFault([this](const SourceFault &fault) { m_faults.push_back(fault); });
    }

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
        while (m_ahead && (!record || record->record.externalId == cell(*m_ahead, "id"))) {
            if (!record)
                record = begin(*m_ahead);
            const QString label = cell(*m_ahead, "label");
            if (!label.isEmpty()) { // without a schema a record has a row without a label
                const auto row = m_rows.read(label, [this](const char *name) { return cell(*m_ahead, name); });
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
        return record;
    }

private:
    QString cell(const SourceRow &row, const char *name) const
    {
        return row.values.value(m_places.value(QLatin1String(name), -1));
    }

    RestoredRecord begin(const SourceRow &row) const
    {
        RestoredRecord record;
        record.record.externalId = cell(row, "id");
        record.record.content = cell(row, "text");
        for (qsizetype i = 0; i < m_reader->columns().size(); ++i) {
            if (m_reader->columns()[i].startsWith(u"meta."))
                record.record.metadata.emplace_back(m_reader->columns()[i].mid(5), row.values.value(i));
        }
        return record;
    }

    std::unique_ptr<SourceReader> m_reader;
    RowReader m_rows;
    QHash<QString, qsizetype> m_places;
    std::optional<SourceRow> m_ahead;
    std::vector<SourceFault> m_faults;
};

Result<std::unique_ptr<RestoredSource>> openTable(const QString &path, const QByteArray &header, const Schema &schema)
{
    SourceOptions options;
    options.format = SourceFormat::Csv;
    options.encoding = u"UTF-8"_s;
    options.hasHeader = true;
    options.quote = u'"';
    for (const char delimiter : {',', '\t', ';', '|'}) {
        if (header.startsWith(QByteArray(QByteArray("id") + delimiter + "text" + delimiter)))
            options.delimiter = QLatin1Char(delimiter);
    }
    if (options.delimiter.isNull())
        return noExport(path);
    auto reader = SourceReader::open(path, options);
    if (!reader)
        return tl::unexpected(reader.error());
    auto source = std::make_unique<TableSource>(std::move(*reader), schema);
    if (!source->isExport())
        return noExport(path);
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
