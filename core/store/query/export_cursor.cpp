// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/export_cursor.h"

#include "core/domain/record_status.h"
#include "core/store/query/comment_of.h"
#include "core/store/query/known_labels.h"
#include "core/store/query/rows_of_people.h"
#include "core/store/records/metadata_json.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

std::vector<Record> readRecords(Steps &steps, const std::vector<RecordId> &ids)
{
    std::vector<Record> records;
    steps.each(
        u"SELECT r.id, r.external_id, r.content, r.metadata FROM %1 j CROSS JOIN record r"
        " WHERE r.id = j.value AND %2 ORDER BY j.key"_s.arg(idRowsFromJson(), isNotDeleted(u"r.id"_s)),
        [&](const Statement &row) {
            const QByteArray metadata = row.text(3).toUtf8();
            records.push_back({row.id<RecordId>(0), row.text(1), row.text(2), metadataFromJson(metadata), metadata});
        },
        idsAsJson(ids));
    return records;
}

/// One row: what is true of a record's label, with names.
class RowMaker
{
public:
    RowMaker(const KnownNames &names, bool takeUnverified)
        : m_names(names)
        , m_takeUnverified(takeUnverified)
    {
    }

    /// As the views show it.
    ExportRow make(const KnownLabels &known, LabelDefinitionId definition) const
    {
        return make(known, recordStatus(known, definition, m_names.shownJobs(definition)), definition);
    }

    /// With the label of one job, whatever people judged.
    ExportRow make(const KnownLabels &known, LabelDefinitionId definition, JobId job) const
    {
        RecordStatus record = recordStatus(known, definition, {job});
        record.ofJob = labelOfJob(known, definition, job);
        record.job = job;
        return make(known, record, definition);
    }

private:
    ExportRow make(const KnownLabels &known, const RecordStatus &record, LabelDefinitionId definition) const
    {
        ExportRow row;
        row.definition = definition;
        row.status = record.status;
        row.verifiedValue = record.verifiedValue;
        if (record.gold)
            row.gold = record.gold->value;
        fillAnnotator(row, record);
        fillVerifier(row, record);
        fillComment(row, known, record);
        if (record.job.isValid())
            fillJob(row, record.job);
        const FinalLabel answer = finalLabel(record, m_takeUnverified);
        row.finalValue = answer.value;
        row.finalSource = answer.source;
        return row;
    }

    QString nameOf(AnnotatorId annotator) const
    {
        const auto found = m_names.annotators.find(annotator);
        return found == m_names.annotators.end() ? QString() : found->second.name;
    }

    void fillAnnotator(ExportRow &row, const RecordStatus &record) const
    {
        if (record.ofJob) {
            row.modelValue = record.ofJob->value;
            row.confidence = record.ofJob->confidence;
            row.confidenceKind = record.ofJob->confidenceKind;
        }
        const KnownLabel *label = record.ofJob ? record.ofJob : record.settled ? record.settled : record.latestOwn;
        if (!label)
            return;
        row.annotator = nameOf(label->annotator);
        row.labelledAt = label->at;
    }

    /// That of whoever decided; where nobody did, or they remarked nothing, the latest. What was said along with a
    /// decision is a part of what happened: it may have been changed or taken away since.
    static void fillComment(ExportRow &row, const KnownLabels &known, const RecordStatus &record)
    {
        const AnnotatorId decider = record.settled         ? record.settled->settledBy
                                    : record.latestVerdict ? record.latestVerdict->annotator
                                    : record.latestOwn     ? record.latestOwn->annotator
                                                           : AnnotatorId();
        if (const KnownComment *comment = commentOf(known, row.definition, decider))
            row.comment = comment->text;
        else if (const KnownComment *latest = commentOf(known, row.definition, {}); latest)
            row.comment = latest->text;
    }

    void fillVerifier(ExportRow &row, const RecordStatus &record) const
    {
        if (record.settled)
            setVerifier(row, record.settled->settledBy, record.settled->at);
        else if (record.latestVerdict)
            setVerifier(row, record.latestVerdict->annotator, record.latestVerdict->at);
        else if (record.ofJob && record.latestOwn)
            setVerifier(row, record.latestOwn->annotator, record.latestOwn->at);
    }

    void setVerifier(ExportRow &row, AnnotatorId person, Milliseconds at) const
    {
        row.verifier = nameOf(person);
        row.verifiedAt = at;
    }

    void fillJob(ExportRow &row, JobId id) const
    {
        const auto found = m_names.jobs.find(id);
        if (found == m_names.jobs.end())
            return;
        row.job = id;
        row.agent = found->second.agentName;
        row.agentVersion = found->second.agentVersionNumber;
    }

    const KnownNames &m_names;
    bool m_takeUnverified;
};

/// The jobs that gave the record a label of the definition, or an invalid answer; oldest first.
std::vector<JobId> jobsThatCover(const KnownNames &names, const KnownLabels &known, LabelDefinitionId definition)
{
    std::vector<JobId> jobs;
    for (const auto &[id, job] : names.jobs) {
        const auto &asked = job.definitions;
        const bool isAsked = std::find(asked.begin(), asked.end(), definition) != asked.end();
        if (isAsked && std::find(known.done.begin(), known.done.end(), id) != known.done.end())
            jobs.push_back(id);
    }
    return jobs;
}

} // namespace

ExportCursor::ExportCursor(Connection &connection, Schema schema, ExportSelection selection)
    : m_connection(connection)
    , m_schema(std::move(schema))
    , m_selection(std::move(selection))
{
}

ExportCursor::~ExportCursor() = default;

Result<qint64> ExportCursor::recordCount()
{
    Steps steps(m_connection);
    // As it was kept up, and not as the table tells: of a damaged one, a part may be missing.
    if (!m_selection.records)
        return steps.result(steps.number(u"SELECT record_count FROM project"_s));
    // Of a list, some may have been deleted since it was made.
    const qint64 deleted = steps.number(
        u"SELECT count(*) FROM %1 j CROSS JOIN deleted_record d WHERE d.record_id = j.value"_s.arg(idRowsFromJson()),
        idsAsJson(*m_selection.records));
    return steps.result(qint64(m_selection.records->size()) - deleted);
}

Result<std::vector<RecordId>> ExportCursor::nextIds(int limit)
{
    std::vector<RecordId> ids;
    if (m_selection.records) {
        const auto begin = m_selection.records->begin() + std::ptrdiff_t(m_position);
        const auto left = m_selection.records->end() - begin;
        ids.assign(begin, begin + std::min(left, std::ptrdiff_t(limit)));
        m_position += qsizetype(ids.size());
        return ids;
    }
    Steps steps(m_connection);
    steps.each(
        u"SELECT id FROM record WHERE id > ? AND %1 ORDER BY id LIMIT ?"_s.arg(isVisible(u"id"_s)),
        [&](const Statement &row) { ids.push_back(row.id<RecordId>(0)); }, m_last.value, limit);
    if (!ids.empty())
        m_last = ids.back();
    return steps.result(std::move(ids));
}

std::vector<ExportRow> ExportCursor::rowsOf(const KnownLabels &known) const
{
    const RowMaker maker(*m_names, m_selection.takeUnverified);
    std::vector<ExportRow> rows;
    for (const LabelDefinition &definition : m_schema.definitions) {
        const bool wantsJobs = m_selection.allJobs || m_selection.allAnnotators;
        const std::vector<JobId> jobs =
            wantsJobs ? jobsThatCover(*m_names, known, definition.id) : std::vector<JobId>();
        if (jobs.empty())
            rows.push_back(maker.make(known, definition.id));
        for (const JobId job : jobs) {
            rows.push_back(maker.make(known, definition.id, job));
            rows.back().saidBy = AnnotatorKind::Agent;
        }
        if (m_selection.allAnnotators) {
            const std::vector<ExportRow> people = rowsOfPeople(known, *m_names, rows.back());
            rows.insert(rows.end(), people.begin(), people.end());
        }
    }
    return rows;
}

Result<std::vector<ExportRecord>> ExportCursor::next(int limit)
{
    Steps steps(m_connection);
    std::vector<ExportRecord> page;
    if (!m_names)
        m_names = std::make_unique<KnownNames>(steps.take(knownNames(m_connection)));
    while (page.empty() && !steps.hasFailed()) {
        const std::vector<RecordId> ids = steps.take(nextIds(limit));
        if (ids.empty())
            break;
        const auto known = steps.take(knownLabels(m_connection, *m_names, ids, WithHistory::No));
        for (Record &record : readRecords(steps, ids)) {
            const auto found = known.find(record.id);
            auto rows = rowsOf(found == known.end() ? KnownLabels() : found->second);
            page.push_back({std::move(record), std::move(rows)});
        }
    }
    return steps.result(std::move(page));
}

} // namespace tandem
