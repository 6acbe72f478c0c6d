// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/restored_labels.h"

#include "core/domain/agent_json.h"
#include "core/domain/job.h"
#include "core/store/jobs/job_recount.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/touched_records.h"
#include "core/store/sql/uuid.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t recordsAtOnce = 500; // whose projection takes some milliseconds

ValueKind kindOf(Steps &steps, LabelDefinitionId definition)
{
    ValueKind kind = ValueKind::Option;
    steps.each(
        u"SELECT level, choice FROM label_definition WHERE id = ?"_s,
        [&kind](const Statement &row) { kind = valueKindOf(row.text(0), row.text(1)); }, definition);
    return kind;
}

/// The options that a value names, where it is none by itself.
void writeMembers(Steps &steps, QLatin1String table, QLatin1String owner, qint64 id, const ValueColumns &columns,
                  const LabelValue &value)
{
    if (!columns.key)
        return;
    for (const OptionId option : value.optionsNamed())
        steps.change(u"INSERT INTO %1 (%2, option_id) VALUES (?, ?)"_s.arg(table, owner), id, option);
}

/// What stands for a configuration that no export holds: it can be looked at, and reaches no model.
AgentConfiguration unknownConfiguration(const QString &name)
{
    AgentConfiguration configuration = builtInAgent();
    configuration.name = name;
    configuration.provider = Provider::OpenAiCompatible;
    configuration.baseUrl = u"http://127.0.0.1:9/v1"_s; // where nobody listens
    configuration.model = u"unknown"_s;
    return configuration;
}

template <typename T>
void append(std::vector<T> &all, std::vector<T> &more)
{
    all.insert(all.end(), more.begin(), more.end());
    more.clear();
}

template <typename T>
Result<void> deleteLast(Connection &connection, QLatin1String table, std::vector<T> &ids)
{
    const T id = ids.back();
    ids.pop_back();
    return connection.statement(u"DELETE FROM %1 WHERE id = ?"_s.arg(table)).run(id);
}

void keepComment(Steps &steps, RecordId record, const RestoredRow &row, AnnotatorId person)
{
    if (!row.comment.isEmpty())
        steps.change(u"INSERT INTO comment (record_id, label_definition_id, annotator_id, text, created_at)"
                     " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text,"
                     " created_at = excluded.created_at"_s,
                     record, row.definition, person, row.comment, row.verifiedAt);
}

void countRestoredItems(Steps &steps, const std::vector<ItemId> &items)
{
    emptyTemporaryTable(steps, "restored_item"_L1, "id INTEGER PRIMARY KEY"_L1);
    steps.change(u"INSERT INTO restored_item SELECT j.value FROM %1 j"_s.arg(idRowsFromJson()), idsAsJson(items));
    countItems(steps, "restored_item"_L1, 1);
}

} // namespace

Result<void> RestoredLabels::write(Connection &connection, const std::vector<RestoredRecord> &records)
{
    Steps steps(connection);
    m_items.clear();
    m_fresh = {};
    for (const RestoredRecord &record : records)
        writeRecord(steps, record);
    countRestoredItems(steps, m_items);
    if (!steps.hasFailed()) {
        append(m_made.annotators, m_fresh.annotators);
        append(m_made.agents, m_fresh.agents);
        append(m_made.versions, m_fresh.versions);
    }
    return steps.result();
}

Result<void> RestoredLabels::forgetOne(Connection &connection)
{
    if (!m_made.versions.empty())
        return deleteLast(connection, "agent_version"_L1, m_made.versions);
    if (!m_made.agents.empty())
        return deleteLast(connection, "agent"_L1, m_made.agents);
    return deleteLast(connection, "annotator"_L1, m_made.annotators);
}

AnnotatorId RestoredLabels::annotator(Steps &steps, AnnotatorKind kind, const QString &name)
{
    const AnnotatorId known = steps.take(knownAnnotator(steps.connection(), kind, name));
    if (known.isValid() || steps.hasFailed())
        return known;
    const AnnotatorId made = steps.take(ensureAnnotator(steps.connection(), kind, name)).id;
    m_fresh.annotators.push_back(made);
    return made;
}

AnnotatorId RestoredLabels::reconciler(Steps &steps)
{
    const AnnotatorId known(steps.number(u"SELECT id FROM annotator WHERE kind = 'reconciliation'"_s));
    if (known.isValid() || steps.hasFailed())
        return known;
    const AnnotatorId made = steps.take(reconciliationAnnotator(steps.connection())).id;
    m_fresh.annotators.push_back(made);
    return made;
}

AgentId RestoredLabels::agentNamed(Steps &steps, const QString &name)
{
    const AgentId known(steps.number(u"SELECT id FROM agent WHERE name = ?"_s, name));
    if (known.isValid() || steps.hasFailed())
        return known;
    const AnnotatorId ofAgent = annotator(steps, AnnotatorKind::Agent, name);
    const auto made =
        steps.insert<AgentId>(u"INSERT INTO agent (uuid, name, annotator_id, created_at) VALUES (?, ?, ?, ?)"_s,
                              newUuid(), name, ofAgent, Clock::now());
    m_fresh.agents.push_back(made);
    return made;
}

void RestoredLabels::writeRecord(Steps &steps, const RestoredRecord &record)
{
    const RecordId id(steps.number(u"SELECT id FROM record WHERE external_id = ?"_s, record.record.externalId));
    m_judged.clear();
    m_samples.clear();
    // The jobs' first: verdicts are on their labels.
    for (const RestoredRow &row : record.rows) {
        if (row.isOfJob())
            writeJobRow(steps, id, row);
    }
    for (const RestoredRow &row : record.rows) {
        if (row.isOfPerson())
            writePersonRow(steps, id, row);
        auto &touched = m_touched[row.definition];
        if (touched.empty() || touched.back() != id)
            touched.push_back(id);
    }
}

void RestoredLabels::writeJobRow(Steps &steps, RecordId record, const RestoredRow &row)
{
    const JobId ofRow = job(steps, row);
    const qint64 ofItem = sample(steps, record, ofRow, row.labelledAt);
    if (!row.modelValue) {
        steps.change(u"INSERT INTO outcome (sample_id, label_definition_id, invalid_reason) VALUES (?, ?, ?)"_s, ofItem,
                     row.definition, toWord(InvalidReason::Empty));
        return;
    }
    const ValueColumns columns = columnsOf(kindOf(steps, row.definition), *row.modelValue);
    const auto label = steps.insert<LabelId>(
        u"INSERT INTO label (record_id, label_definition_id, annotator_id, job_id, option_id, value_key, confidence,"
        " confidence_kind, created_at)"
        " VALUES (?, ?, (SELECT annotator_id FROM agent WHERE name = ?), ?, ?, ?, ?, ?, ?)"_s,
        record, row.definition, row.agent, ofRow, columns.option, columns.key, row.confidence,
        toWord(row.confidenceKind), row.labelledAt);
    writeMembers(steps, "label_option"_L1, "label_id"_L1, label.value, columns, *row.modelValue);
    steps.change(u"INSERT INTO outcome (sample_id, label_definition_id, label_id) VALUES (?, ?, ?)"_s, ofItem,
                 row.definition, label);
    m_judged.push_back({label, row.definition, row.job, *row.modelValue});
}

void RestoredLabels::writePersonRow(Steps &steps, RecordId record, const RestoredRow &row)
{
    const AnnotatorId person = annotator(steps, AnnotatorKind::Person, row.verifier);
    keepComment(steps, record, row, person);
    if (row.job == 0 && !row.isSettled() && !row.verifiedValue)
        return; // they remarked something, and decided nothing
    countRestoredDecision(steps, m_import, row.verifiedAt);
    if (row.job > 0)
        return writeVerdict(steps, record, row, person);
    const AnnotatorId author = row.isSettled() ? reconciler(steps) : person;
    const LabelValue value = row.verifiedValue.value_or(LabelValue());
    const ValueColumns columns = columnsOf(kindOf(steps, row.definition), value);
    const auto label = steps.insert<LabelId>(u"INSERT INTO label (record_id, label_definition_id, annotator_id, "
                                             u"settled_by_id, option_id, value_key, comment,"
                                             " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                             record, row.definition, author, row.isSettled() ? person : AnnotatorId(),
                                             columns.option, columns.key, row.comment, row.verifiedAt);
    writeMembers(steps, "label_option"_L1, "label_id"_L1, label.value, columns, value);
}

void RestoredLabels::writeVerdict(Steps &steps, RecordId record, const RestoredRow &row, AnnotatorId person)
{
    const auto judged = std::find_if(m_judged.begin(), m_judged.end(), [&row](const Judged &each) {
        return each.definition == row.definition && each.job == row.job;
    });
    if (judged == m_judged.end())
        return;
    const bool isConfirmed = row.verifiedValue && *row.verifiedValue == judged->value;
    const Verdict verdict = !row.verifiedValue ? Verdict::Rejected
                            : isConfirmed      ? Verdict::Confirmed
                                               : Verdict::Corrected;
    const LabelValue value = verdict == Verdict::Corrected ? *row.verifiedValue : LabelValue();
    const ValueColumns columns =
        verdict == Verdict::Corrected ? columnsOf(kindOf(steps, row.definition), value) : ValueColumns();
    const auto written = steps.insert<VerificationId>(
        u"INSERT INTO verification (label_id, record_id, label_definition_id, annotator_id, verdict, option_id,"
        " value_key, comment, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        judged->label, record, row.definition, person, toWord(verdict), columns.option, columns.key, row.comment,
        row.verifiedAt);
    writeMembers(steps, "verification_option"_L1, "verification_id"_L1, written.value, columns, value);
}

JobId RestoredLabels::job(Steps &steps, const RestoredRow &row)
{
    auto known = m_jobs.find(row.job);
    if (known == m_jobs.end()) {
        const AgentVersionId version = agentVersion(steps, row);
        const bool isFree = steps.number(u"SELECT count(*) FROM job WHERE id = ?"_s, row.job) == 0;
        const auto made = steps.insert<JobId>(
            u"INSERT INTO job (id, uuid, kind, agent_version_id, schema_version_id, subset, state, in_flight,"
            " created_at, started_at, finished_at, import_id)"
            " VALUES (?, ?, ?, ?, (SELECT schema_version_id FROM current_schema), '{}', ?, 1, ?, ?, ?, ?)"_s,
            isFree ? JobId(row.job) : JobId(), newUuid(), toWord(JobKind::Imported), version,
            toWord(JobState::Completed), Clock::now(), Clock::now(), Clock::now(), m_import);
        known = m_jobs.emplace(row.job, made).first;
    }
    steps.change(u"INSERT INTO job_label_definition (job_id, label_definition_id) VALUES (?, ?)"
                 " ON CONFLICT DO NOTHING"_s,
                 known->second, row.definition);
    return known->second;
}

AgentVersionId RestoredLabels::agentVersion(Steps &steps, const RestoredRow &row)
{
    const AgentVersionId known(steps.number(u"SELECT v.id FROM agent_version v JOIN agent a ON a.id = v.agent_id"
                                            " WHERE a.name = ? AND v.number = ?"_s,
                                            row.agent, row.agentVersion));
    if (known.isValid())
        return known;
    const AgentId agent = agentNamed(steps, row.agent);
    const auto made = steps.insert<AgentVersionId>(
        u"INSERT INTO agent_version (uuid, agent_id, number, configuration, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        newUuid(), agent, row.agentVersion, QString::fromUtf8(agentToJson(unknownConfiguration(row.agent))),
        Clock::now());
    m_fresh.versions.push_back(made);
    return made;
}

/// One for each item: no export tells of more.
qint64 RestoredLabels::sample(Steps &steps, RecordId record, JobId job, Milliseconds at)
{
    if (const auto known = m_samples.find(job); known != m_samples.end())
        return known->second;
    const auto item = steps.insert<ItemId>(u"INSERT INTO item (job_id, record_id, state) VALUES (?, ?, ?)"_s, job,
                                           record, toWord(ItemState::Done));
    const auto attempt = steps.insert<AttemptId>(
        u"INSERT INTO attempt (item_id, number, finished_at, latency) VALUES (?, 1, ?, 0)"_s, item, at);
    const auto made = steps.insert<SampleId>(u"INSERT INTO sample (attempt_id, number) VALUES (?, 1)"_s, attempt);
    m_samples.emplace(job, made.value);
    m_items.push_back(item);
    return made.value;
}

Result<bool> RestoredLabels::refresh(Connection &connection)
{
    if (m_touched.empty())
        return false;
    auto &[definition, records] = *m_touched.begin();
    const auto begin = records.end() - std::min(recordsAtOnce, records.end() - records.begin());
    Steps steps(connection);
    touchRecords(steps, {begin, records.end()});
    refreshTouchedLabels(steps, definition, m_import);
    records.erase(begin, records.end());
    if (records.empty())
        m_touched.erase(m_touched.begin());
    return steps.result(true);
}

Result<void> RestoredLabels::show(Connection &connection) const
{
    return connection.statement(u"UPDATE job SET is_whole = 1 WHERE import_id = ?"_s).run(m_import);
}

} // namespace tandem
