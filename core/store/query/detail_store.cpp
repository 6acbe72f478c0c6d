// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/detail_store.h"

#include "core/domain/record_status.h"
#include "core/store/jobs/raw_answer.h"
#include "core/store/labels/distribution.h"
#include "core/store/query/known_labels.h"
#include "core/store/query/span_details.h"
#include "core/store/records/metadata_json.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

Record readRecord(Steps &steps, RecordId id)
{
    Record record;
    steps.each(
        u"SELECT id, external_id, content, metadata FROM record WHERE id = ? AND "_s + isVisible(u"id"_s),
        [&](const Statement &row) {
            record = {row.id<RecordId>(0), row.text(1), row.text(2), metadataFromJson(row.text(3).toUtf8())};
        },
        id);
    return record;
}

class DetailReader
{
public:
    DetailReader(Steps &steps, const KnownNames &names, const KnownLabels &known, RecordId record)
        : m_steps(steps)
        , m_names(names)
        , m_known(known)
        , m_record(record)
    {
    }

    LabelDetail read(const LabelDefinition &definition)
    {
        const RecordStatus status = recordStatus(m_known, definition.id, m_names.shownJobs(definition.id));
        LabelDetail detail;
        detail.current = {definition.id, status.status, status.shownValue, {}, {}, nameOf(status.shownBy), status.job};
        if (status.ofJob) {
            detail.current.modelValue = status.ofJob->value;
            detail.current.confidence = status.ofJob->confidence;
            detail.confidenceKind = status.ofJob->confidenceKind;
            detail.completeness = status.ofJob->completeness;
            detail.distribution = distributionOf(*status.ofJob, definition);
            detail.entropy = status.ofJob->entropy;
        }
        if (status.gold)
            detail.gold = status.gold->value;
        if (status.job.isValid())
            detail.answer = answerOf(status.job, definition.id, detail.current.modelValue);
        if (detail.answer && status.ofJob)
            detail.answer->rationale = status.ofJob->rationale;
        detail.history = historyOf(definition.id);
        if (definition.valueKind() == ValueKind::Spans)
            readSpans(status, definition.id, detail);
        return detail;
    }

private:
    void readSpans(const RecordStatus &status, LabelDefinitionId definition, LabelDetail &detail)
    {
        detail.spanWork = spanWorkOn(m_known, definition);
        for (SpanWorkOf &each : detail.spanWork)
            each.name = nameOf(each.annotator);
        detail.settling = settlingOf(m_known, definition, status.status == Status::Conflict);
        if (detail.settling) {
            for (SpanParty &party : detail.settling->parties)
                party.name = nameOf(party.annotator);
            detail.settling->byName = nameOf(detail.settling->by);
        }
        if (!status.ofJob)
            return;
        detail.modelSpans = spanFacts(m_steps, status.ofJob->id);
        detail.ungrounded = ungroundedQuotes(m_steps, status.ofJob->id);
    }

    QString nameOf(AnnotatorId annotator) const
    {
        const auto found = m_names.annotators.find(annotator);
        return found == m_names.annotators.end() ? QString() : found->second.name;
    }

    /// In the order of the definition as it is now; the label keeps it in that of its job's schema.
    std::vector<double> distributionOf(const KnownLabel &label, const LabelDefinition &definition)
    {
        const std::vector<double> stored = unpackDistribution(label.distribution);
        if (stored.empty())
            return {};
        const LabelDefinition *then = schemaOf(label.job).definition(definition.id);
        const std::vector<Option> asked = then ? offered(*then).options : std::vector<Option>();
        if (asked.size() != stored.size())
            return {};
        std::vector<double> probabilities;
        for (const Option &option : definition.options) {
            const auto place =
                std::find_if(asked.begin(), asked.end(), [&](const Option &old) { return old.id == option.id; });
            probabilities.push_back(place == asked.end() ? 0 : stored[size_t(place - asked.begin())]);
        }
        return probabilities;
    }

    const Schema &schemaOf(JobId job)
    {
        const SchemaVersionId version = m_names.jobs.at(job).schemaVersion;
        const auto known = m_schemas.find(version);
        if (known != m_schemas.end())
            return known->second;
        return m_schemas.emplace(version, m_steps.take(schemaOfVersion(m_steps.connection(), version))).first->second;
    }

    std::optional<AnswerDetail> answerOf(JobId job, LabelDefinitionId definition,
                                         const std::optional<LabelValue> &ofJob)
    {
        AnswerDetail answer;
        m_steps.each(
            u"SELECT a.model, a.finished_at, o.rung, o.invalid_reason, o.value, w.is_compressed, w.body"
            " FROM item i JOIN attempt a ON a.item_id = i.id AND a.failure = '' JOIN sample s ON s.attempt_id = a.id"
            " LEFT JOIN outcome o ON o.sample_id = s.id AND o.label_definition_id = ?"
            " LEFT JOIN raw_answer w ON w.sample_id = s.id"
            " WHERE i.job_id = ? AND i.record_id = ? ORDER BY s.id"_s,
            [&](const Statement &row) {
                answer.model = row.text(0);
                answer.answeredAt = row.integer(1);
                answer.samples.push_back(sampleOf(row, ofJob));
            },
            definition, job, m_record);
        if (answer.samples.empty() || m_steps.hasFailed())
            return std::nullopt;
        const Job &of = m_names.jobs.at(job);
        answer.agentName = of.agentName;
        answer.agentVersion = of.agentVersionNumber;
        return answer;
    }

    /// What is stored of a sample's value is only where it differs from the label's.
    static SampleDetail sampleOf(const Statement &row, const std::optional<LabelValue> &ofJob)
    {
        SampleDetail sample;
        if (!row.isNull(6))
            sample.raw = unpackRawAnswer({row.blob(6), row.integer(5) == 1});
        if (!row.isNull(3))
            sample.invalidReason = invalidReasonFromWord(row.text(3));
        if (row.isNull(2))
            return sample;
        sample.rung = Rung(row.integer(2));
        sample.value = row.isNull(4) ? ofJob : std::optional(LabelValue::fromKey(row.text(4)));
        return sample;
    }

    /// Gold is shown on its own: it is a reference, and no part of what happened. Nor is work that is not complete.
    std::vector<HistoryEntry> historyOf(LabelDefinitionId definition) const
    {
        std::vector<HistoryEntry> history;
        for (const KnownLabel &label : m_known.labels) {
            if (label.definition == definition && label.isDone && label.kind != AnnotatorKind::Reference)
                history.push_back(entryOf(label));
        }
        for (const KnownVerdict &verdict : m_known.verdicts) {
            if (verdict.definition == definition && verdict.isDone)
                history.push_back(entryOf(verdict));
        }
        for (const KnownComment &comment : m_known.comments) {
            if (comment.definition == definition && !isSaidIn(history, comment))
                history.push_back(entryOf(comment));
        }
        std::stable_sort(history.begin(), history.end(),
                         [](const HistoryEntry &a, const HistoryEntry &b) { return a.at < b.at; });
        return history;
    }

    /// Whether it stands beside a decision of the same person already.
    bool isSaidIn(const std::vector<HistoryEntry> &history, const KnownComment &comment) const
    {
        const QString who = nameOf(comment.annotator);
        return std::any_of(history.begin(), history.end(), [&](const HistoryEntry &entry) {
            return entry.isCurrent && entry.kind != AnnotatorKind::Agent && entry.who == who &&
                   entry.comment == comment.text;
        });
    }

    HistoryEntry entryOf(const KnownComment &comment) const
    {
        HistoryEntry entry;
        entry.at = comment.at;
        entry.who = nameOf(comment.annotator);
        entry.definition = comment.definition;
        entry.comment = comment.text;
        entry.isRemark = true;
        return entry;
    }

    HistoryEntry entryOf(const KnownLabel &label) const
    {
        HistoryEntry entry;
        entry.at = label.at;
        entry.who = nameOf(label.settledBy.isValid() ? label.settledBy : label.annotator);
        entry.kind = label.kind;
        entry.definition = label.definition;
        entry.value = label.value;
        entry.confidence = label.confidence;
        entry.comment = label.comment;
        entry.isCurrent = label.isCurrent;
        return entry;
    }

    HistoryEntry entryOf(const KnownVerdict &verdict) const
    {
        HistoryEntry entry;
        entry.at = verdict.at;
        entry.who = nameOf(verdict.annotator);
        entry.definition = verdict.definition;
        entry.verdict = verdict.verdict;
        if (verdict.verdict != Verdict::Rejected)
            entry.value = valueOf(verdict);
        entry.comment = verdict.comment;
        entry.isCurrent = verdict.isCurrent;
        return entry;
    }

    std::optional<LabelValue> valueOf(const KnownVerdict &verdict) const
    {
        if (verdict.verdict == Verdict::Corrected)
            return verdict.value;
        const auto label = std::find_if(m_known.labels.begin(), m_known.labels.end(),
                                        [&](const KnownLabel &known) { return known.id == verdict.label; });
        return label == m_known.labels.end() ? std::nullopt : std::optional(label->value);
    }

    Steps &m_steps;
    const KnownNames &m_names;
    const KnownLabels &m_known;
    RecordId m_record;
    std::map<SchemaVersionId, Schema> m_schemas; // those of jobs, read once
};

} // namespace

Result<RecordDetail> recordDetail(Connection &connection, const Schema &schema, RecordId id)
{
    Steps steps(connection);
    RecordDetail detail;
    detail.record = readRecord(steps, id);
    if (!steps.hasFailed() && !detail.record.id.isValid())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "This record is not in the project any more."));
    detail.number = recordNumber(id);
    const KnownNames names = steps.take(knownNames(connection));
    const auto known = steps.take(knownLabels(connection, names, {id}, WithHistory::Yes));
    const auto found = known.find(id);
    const KnownLabels said = found == known.end() ? KnownLabels() : found->second;
    DetailReader reader(steps, names, said, id);
    for (const LabelDefinition &definition : schema.definitions) {
        if (!steps.hasFailed())
            detail.labels.push_back(reader.read(definition));
    }
    return steps.result(std::move(detail));
}

} // namespace tandem
