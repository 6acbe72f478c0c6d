// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/column_labels.h"

#include "core/io/label_reader.h"
#include "core/store/import/import_conflicts.h"
#include "core/store/import/import_session.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/project_file.h"
#include "core/store/query/project_counts.h"
#include "core/store/records/column_cells.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace tandem {

namespace {

constexpr int cellsAtOnce = 2000;
constexpr size_t mostOthers = 200;
constexpr qsizetype mostValuesCounted = 100'000; // a column of free texts has as many as records

/// Lends tr() to the functions below.
struct ColumnLabelsText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnLabels)
};

/// Reads a column record by record, and counts what its values mean.
class ColumnReading
{
public:
    using Use = std::function<Result<void>(const ColumnCell &cell, const LabelValue &value)>;

    ColumnReading(Reader &reader, const LabelDefinition &definition, QString column)
        : m_reader(reader)
        , m_definition(definition)
        , m_column(std::move(column))
    {
    }

    Result<ColumnLabelsReport> run(const CancelToken &cancel, const Progress &progress, const Use &use)
    {
        const Result<qint64> total = m_reader.read(recordCount).wait();
        if (!total)
            return tl::unexpected(total.error());
        RecordId last;
        while (true) {
            if (cancel.isCancelled())
                return failure(ErrorCode::Cancelled, ColumnLabelsText::tr("Cancelled. No label was made."));
            const auto cells = m_reader
                                   .read([this, last](Connection &connection) {
                                       return columnCells(connection, m_column, last, cellsAtOnce);
                                   })
                                   .wait();
            if (!cells)
                return tl::unexpected(cells.error());
            if (cells->empty())
                return report();
            last = cells->back().record;
            if (const Result<void> taken = takeAll(*cells, use); !taken)
                return tl::unexpected(taken.error());
            if (progress)
                progress(m_report.counts.records, *total);
        }
    }

private:
    Result<void> takeAll(const std::vector<ColumnCell> &cells, const Use &use)
    {
        if (!m_labels) {
            m_labels.emplace(m_definition, separatorIn(cells));
            m_labels->tryOtherSeparators();
        }
        for (const ColumnCell &cell : cells) {
            const LabelReader::Reading &reading = read(cell.value);
            count(cell.value, reading);
            if (!reading.value)
                continue;
            if (const Result<void> used = use(cell, *reading.value); !used)
                return used;
        }
        return {};
    }

    QString separatorIn(const std::vector<ColumnCell> &cells) const
    {
        if (m_definition.choice == Choice::Single)
            return {};
        std::vector<QString> values;
        values.reserve(cells.size());
        for (const ColumnCell &cell : cells)
            values.push_back(cell.value);
        return LabelReader::guessedSeparator(m_definition, values);
    }

    const LabelReader::Reading &read(const QString &value)
    {
        const auto known = m_known.constFind(value);
        if (known != m_known.cend())
            return *known;
        if (m_known.size() > mostValuesCounted)
            m_known.clear();
        return *m_known.insert(value, m_labels->read(value));
    }

    void count(const QString &value, const LabelReader::Reading &reading)
    {
        ++m_report.counts.records;
        if (reading.value)
            ++m_report.counts.labels;
        else if (!reading.isNotAnOption)
            ++m_report.counts.empty;
        else {
            ++m_report.counts.notAnOption;
            if (m_others.size() < mostValuesCounted || m_others.contains(value))
                ++m_others[value];
        }
    }

    ColumnLabelsReport report()
    {
        for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
            m_report.others.emplace_back(other.key(), other.value());
        std::sort(m_report.others.begin(), m_report.others.end(), [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        m_report.hasMoreOthers = m_report.others.size() > mostOthers;
        m_report.others.resize(std::min(m_report.others.size(), mostOthers));
        return m_report;
    }

    Reader &m_reader;
    LabelDefinition m_definition;
    QString m_column;
    std::optional<LabelReader> m_labels;
    QHash<QString, LabelReader::Reading> m_known;
    QHash<QString, qint64> m_others;
    ColumnLabelsReport m_report;
};

Result<void> checkColumn(Reader &reader, const QString &column)
{
    const Result<QStringList> columns = reader.read(metadataColumns).wait();
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->contains(column))
        return {};
    return failure(ErrorCode::InvalidInput,
                   columns->isEmpty() ? ColumnLabelsText::tr("The records have no columns of metadata.")
                                      : ColumnLabelsText::tr("The records have no column “%1”. They have: %2.")
                                            .arg(column, columns->join(QStringLiteral(", "))));
}

Result<LabelDefinition> definitionOf(Reader &reader, LabelDefinitionId id)
{
    if (!id.isValid())
        return LabelDefinition();
    const Result<Schema> schema = reader.read(currentSchema).wait();
    if (!schema)
        return tl::unexpected(schema.error());
    const LabelDefinition *definition = schema->definition(id);
    if (definition && definition->level == Level::Record)
        return *definition;
    return failure(
        ErrorCode::NotFound,
        ColumnLabelsText::tr("This label is not in the schema any more, or labels spans, which no column holds."));
}

Result<AnnotatorId> annotatorFor(Writer &writer, const QString &person)
{
    const auto make = [person](Connection &connection) {
        return person.isEmpty() ? goldAnnotator(connection)
                                : ensureAnnotator(connection, AnnotatorKind::Person, person);
    };
    return writer.submit(Priority::Background, make).wait().map([](const Annotator &made) { return made.id; });
}

ImportedRow labelRow(const ColumnCell &cell, LabelDefinitionId definition, AnnotatorId annotator,
                     const LabelValue &value)
{
    ImportedRow row;
    row.externalId = cell.externalId;
    row.labels = {{definition, annotator, value}};
    row.mayBeNew = false;
    return row;
}

/// Counts the labels of others' values that labels from a column would meet.
class MetLabels
{
public:
    MetLabels(Reader &reader, LabelDefinitionId definition, AnnotatorId annotator)
        : m_reader(reader)
        , m_definition(definition)
        , m_annotator(annotator)
    {
    }

    Result<void> add(const ColumnCell &cell, const LabelValue &value)
    {
        if (m_annotator.isValid() && m_definition.isValid())
            m_rows.push_back(labelRow(cell, m_definition, m_annotator, value));
        return m_rows.size() < size_t(cellsAtOnce) ? Result<void>() : count();
    }

    Result<void> count()
    {
        const std::vector<ImportedRow> rows = std::exchange(m_rows, {});
        return m_reader.read([&rows](Connection &connection) { return conflictsMet(connection, rows); })
            .wait()
            .map([this](const MetConflicts &met) { m_conflicts += met.labels; });
    }

    qint64 conflicts() const { return m_conflicts; }

private:
    Reader &m_reader;
    LabelDefinitionId m_definition;
    AnnotatorId m_annotator;
    std::vector<ImportedRow> m_rows;
    qint64 m_conflicts = 0;
};

Result<AnnotatorId> annotatorThere(Reader &reader, const QString &person)
{
    return reader
        .read([&person](Connection &connection) {
            return person.isEmpty() ? knownGoldAnnotator(connection)
                                    : knownAnnotator(connection, AnnotatorKind::Person, person);
        })
        .wait();
}

/// For whoever looks at the imports.
QString sourceName(const ColumnLabelsRequest &request, const LabelDefinition &definition)
{
    //: What labels were made from: %1: a column of metadata; %2: the name of a label
    return ColumnLabelsText::tr("column %1 → %2").arg(request.column, definition.name);
}

} // namespace

Result<ColumnLabelsReport> countColumnLabels(ProjectFile &file, const ColumnLabelsRequest &request,
                                             const CancelToken &cancel, const Progress &progress)
{
    const auto reader = file.makeReader();
    if (!reader)
        return tl::unexpected(reader.error());
    return checkColumn(**reader, request.column)
        .and_then([&] { return definitionOf(**reader, request.definition); })
        .and_then([&](const LabelDefinition &definition) -> Result<ColumnLabelsReport> {
            const Result<AnnotatorId> annotator = annotatorThere(**reader, request.person);
            if (!annotator)
                return tl::unexpected(annotator.error());
            MetLabels met(**reader, definition.id, *annotator);
            auto report = ColumnReading(**reader, definition, request.column)
                              .run(cancel, progress, [&met](const ColumnCell &cell, const LabelValue &value) {
                                  return met.add(cell, value);
                              });
            if (const Result<void> counted = met.count(); !counted)
                return tl::unexpected(counted.error());
            if (report)
                report->conflicts = met.conflicts();
            return report;
        });
}

Result<ColumnLabelsReport> makeColumnLabels(ProjectFile &file, const ColumnLabelsRequest &request,
                                            const CancelToken &cancel, const CancelToken &closing,
                                            const Progress &progress)
{
    const auto reader = file.makeReader();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto definition =
        checkColumn(**reader, request.column).and_then([&] { return definitionOf(**reader, request.definition); });
    if (!definition)
        return tl::unexpected(definition.error());
    const Result<AnnotatorId> annotator = annotatorFor(*file.writer(), request.person);
    if (!annotator)
        return tl::unexpected(annotator.error());
    auto session = ImportSession::begin(*file.writer(), sourceName(request, *definition), DuplicatePolicy::Update,
                                        closing, request.onConflict);
    if (!session)
        return tl::unexpected(session.error());
    // From here on no edit of the schema changes what labels are.
    const auto inForce = definitionOf(**reader, request.definition);
    if (!inForce)
        return tl::unexpected(inForce.error());
    auto report = ColumnReading(**reader, *inForce, request.column)
                      .run(cancel, progress, [&](const ColumnCell &cell, const LabelValue &value) {
                          return (*session)->add(labelRow(cell, inForce->id, *annotator, value));
                      });
    if (!report)
        return report; // the session goes, and with it what it wrote
    const Result<ImportCounts> counts = (*session)->complete("{}");
    if (!counts)
        return tl::unexpected(counts.error());
    report->conflicts = counts->conflicts;
    report->unchanged = counts->unchanged;
    return report;
}

} // namespace tandem
