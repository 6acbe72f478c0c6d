// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/known_labels.h"

#include "core/store/jobs/job_store.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Whoever said it has one own label at a time: the later one.
void addOwn(std::vector<KnownLabel> &labels, KnownLabel own)
{
    for (KnownLabel &other : labels) {
        if (!own.isCurrent || !other.isCurrent || other.job.isValid() || other.definition != own.definition ||
            other.annotator != own.annotator)
            continue;
        (other.at > own.at ? own : other).isCurrent = false;
    }
    labels.push_back(std::move(own));
}

/// Of jobs that are being deleted: as it is once they are gone, so that nobody's decision is missing meanwhile.
void makeVerdictsOwn(KnownLabels &known, const std::set<JobId> &leaving, qint64 lastLabel)
{
    if (leaving.empty())
        return;
    std::unordered_map<LabelId, LabelValue> going;
    std::erase_if(known.labels, [&](const KnownLabel &label) {
        const bool goes = leaving.count(label.job) > 0;
        if (goes)
            going.emplace(label.id, label.value);
        return goes;
    });
    for (const KnownVerdict &verdict : known.verdicts) {
        const auto judged = going.find(verdict.label);
        if (judged == going.end() || verdict.verdict == Verdict::Rejected)
            continue;
        KnownLabel own;
        own.id = LabelId(lastLabel + verdict.id.value);
        own.definition = verdict.definition;
        own.annotator = verdict.annotator;
        own.isCurrent = verdict.isCurrent;
        own.value = verdict.verdict == Verdict::Confirmed ? judged->second : verdict.value;
        own.at = verdict.at;
        own.comment = verdict.comment;
        own.isDone = verdict.isDone;
        own.spanVerdicts = verdict.spanVerdicts;
        addOwn(known.labels, std::move(own));
    }
    std::erase_if(known.verdicts, [&](const KnownVerdict &verdict) { return going.count(verdict.label) > 0; });
}

class KnownLabelsReader
{
public:
    KnownLabelsReader(Steps &steps, const KnownNames &names, const std::vector<RecordId> &records, WithHistory history)
        : m_steps(steps)
        , m_names(names)
        , m_records(idsAsJson(records))
        , m_withOld(history == WithHistory::Yes)
        , m_nextLabel(names.leaving.empty() ? 0 : steps.number(u"SELECT max(id) FROM label"_s))
    {
    }

    std::unordered_map<RecordId, KnownLabels> read()
    {
        readLabels();
        readVerdicts();
        readComments();
        readDone();
        for (auto &[record, known] : m_known)
            makeVerdictsOwn(known, m_names.leaving, m_nextLabel);
        return std::move(m_known);
    }

private:
    void readLabels()
    {
        m_steps.each(
            u"SELECT l.id, l.record_id, l.label_definition_id, l.annotator_id, l.job_id, l.settled_by_id, l.is_current,"
            " %2, l.confidence, l.confidence_kind, l.distribution, l.created_at, l.comment, l.completeness, l.entropy,"
            " l.rationale, l.is_done, l.span_verdicts FROM %1 j CROSS JOIN label l WHERE l.record_id = j.value"
            " AND (l.is_current = 1 OR (? AND l.is_done = 1)) ORDER BY l.id"_s.arg(idRowsFromJson(), valueSql(u"l"_s)),
            [this](const Statement &row) { addLabel(row); }, m_records, m_withOld);
    }

    void addLabel(const Statement &row)
    {
        KnownLabel label;
        label.id = row.id<LabelId>(0);
        label.definition = row.id<LabelDefinitionId>(2);
        label.annotator = row.id<AnnotatorId>(3);
        label.job = row.id<JobId>(4);
        if (label.job.isValid() && m_names.jobs.count(label.job) == 0 && m_names.leaving.count(label.job) == 0)
            return;
        const auto annotator = m_names.annotators.find(label.annotator);
        label.kind = annotator == m_names.annotators.end() ? AnnotatorKind::Person : annotator->second.kind;
        label.settledBy = row.id<AnnotatorId>(5);
        // What a job said is none of the labels once its option has left the schema.
        label.isCurrent = row.integer(6) == 1 && !(label.job.isValid() && row.isNull(7));
        label.value = valueOf(row, 7);
        label.confidence = row.optionalReal(8);
        label.confidenceKind = confidenceKindFromWord(row.text(9)).value_or(ConfidenceKind::None);
        label.distribution = row.blob(10);
        label.at = row.integer(11);
        label.comment = row.text(12);
        label.completeness = confidenceCompletenessFromWord(row.text(13)).value_or(ConfidenceCompleteness::Complete);
        label.entropy = row.optionalReal(14);
        label.rationale = row.text(15);
        label.isDone = row.integer(16) == 1;
        label.spanVerdicts = row.text(17).toUtf8();
        m_known[row.id<RecordId>(1)].labels.push_back(std::move(label));
    }

    LabelValue valueOf(const Statement &row, int column) const
    {
        return m_names.options.ordered(storedValue(row, column).value_or(LabelValue()));
    }

    void readVerdicts()
    {
        m_steps.each(
            u"SELECT v.id, v.record_id, v.label_definition_id, v.label_id, v.annotator_id, v.verdict, %2,"
            " v.is_current, v.created_at, v.comment, v.is_done, v.span_verdicts FROM %1 j CROSS JOIN verification v"
            " WHERE v.record_id = j.value AND (v.is_current = 1 OR (? AND v.is_done = 1)) ORDER BY v.id"_s.arg(
                idRowsFromJson(), valueSql(u"v"_s)),
            [this](const Statement &row) { addVerdict(row); }, m_records, m_withOld);
    }

    void addVerdict(const Statement &row)
    {
        KnownVerdict verdict;
        verdict.id = row.id<VerificationId>(0);
        verdict.definition = row.id<LabelDefinitionId>(2);
        verdict.label = row.id<LabelId>(3);
        verdict.annotator = row.id<AnnotatorId>(4);
        verdict.verdict = verdictFromWord(row.text(5)).value_or(Verdict::Rejected);
        verdict.value = valueOf(row, 6);
        verdict.isCurrent = row.integer(7) == 1;
        verdict.at = row.integer(8);
        verdict.comment = row.text(9);
        verdict.isDone = row.integer(10) == 1;
        verdict.spanVerdicts = row.text(11).toUtf8();
        m_known[row.id<RecordId>(1)].verdicts.push_back(std::move(verdict));
    }

    void readComments()
    {
        m_steps.each(
            u"SELECT c.record_id, c.label_definition_id, c.annotator_id, c.text, c.created_at FROM %1 j"
            " CROSS JOIN comment c WHERE c.record_id = j.value ORDER BY c.created_at, c.annotator_id"_s.arg(
                idRowsFromJson()),
            [this](const Statement &row) {
                m_known[row.id<RecordId>(0)].comments.push_back(
                    {row.id<LabelDefinitionId>(1), row.id<AnnotatorId>(2), row.text(3), row.integer(4)});
            },
            m_records);
    }

    void readDone()
    {
        m_steps.each(
            u"SELECT i.record_id, i.job_id FROM %1 j CROSS JOIN item i"
            " WHERE i.record_id = j.value AND i.state = 'done'"_s.arg(idRowsFromJson()),
            [this](const Statement &row) {
                if (m_names.jobs.count(row.id<JobId>(1)) > 0)
                    m_known[row.id<RecordId>(0)].done.push_back(row.id<JobId>(1));
            },
            m_records);
    }

    Steps &m_steps;
    const KnownNames &m_names;
    QString m_records;
    bool m_withOld;
    qint64 m_nextLabel; ///< where the ids of labels begin that are yet to come
    std::unordered_map<RecordId, KnownLabels> m_known;
};

} // namespace

std::vector<JobId> KnownNames::shownJobs(LabelDefinitionId definition) const
{
    const auto holds = [definition](const std::vector<LabelDefinitionId> &definitions) {
        return std::find(definitions.begin(), definitions.end(), definition) != definitions.end();
    };
    std::vector<JobId> shown;
    for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
        if (holds(job->second.definitions) && !holds(job->second.hiddenFor))
            shown.push_back(job->first);
    }
    return shown;
}

Result<KnownNames> knownNames(Connection &connection)
{
    Steps steps(connection);
    KnownNames names;
    steps.each(u"SELECT id, kind, name FROM annotator"_s, [&](const Statement &row) {
        const AnnotatorKind kind = annotatorKindFromWord(row.text(1)).value_or(AnnotatorKind::Person);
        names.annotators[row.id<AnnotatorId>(0)] = {row.id<AnnotatorId>(0), kind, row.text(2)};
    });
    names.options = OptionOrder(steps);
    for (Job &job : steps.take(listJobs(connection)))
        names.jobs.emplace(job.id, std::move(job));
    steps.each(u"SELECT id FROM job WHERE is_whole = 2"_s,
               [&](const Statement &row) { names.leaving.insert(row.id<JobId>(0)); });
    return steps.result(std::move(names));
}

Result<std::unordered_map<RecordId, KnownLabels>> knownLabels(Connection &connection, const KnownNames &names,
                                                              const std::vector<RecordId> &records, WithHistory history)
{
    Steps steps(connection);
    auto known = KnownLabelsReader(steps, names, records, history).read();
    return steps.result(std::move(known));
}

} // namespace tandem
