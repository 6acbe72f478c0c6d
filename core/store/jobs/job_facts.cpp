// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_facts.h"

#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// Each reads one kind of facts of all jobs in a list of ids.
constexpr auto jobFacts =
    "SELECT j.id, j.asked_again, (SELECT count(*) FROM job_training_record t WHERE t.job_id = j.id),"
    // Of the first item that is done: one job has one model.
    " (SELECT a.model FROM attempt a WHERE a.failure = '' AND a.item_id ="
    "  (SELECT i.id FROM item i WHERE i.job_id = j.id AND i.state = 'done' ORDER BY i.id LIMIT 1))"
    " FROM job j WHERE j.id IN (%1)"_L1;

constexpr auto jobCounts =
    "SELECT c.job_id, c.kind, c.label_definition_id, c.word, c.count FROM job_count c WHERE c.job_id IN (%1)"
    " AND c.kind IN ('item', 'attempt', 'failure', 'tokens', 'option', 'outcome', 'invalid')"_L1;

// There may be as many excerpts as answers: an index gives the ten most frequent of each label definition.
constexpr auto frequentExcerpts =
    "SELECT d.job_id, d.label_definition_id, c.word, c.count FROM job_label_definition d CROSS JOIN job_count c"
    " WHERE d.job_id IN (%1) AND c.job_id = d.job_id AND c.kind = 'excerpt'"
    " AND c.label_definition_id = d.label_definition_id AND c.word IN (SELECT x.word FROM job_count x"
    "  WHERE x.job_id = d.job_id AND x.kind = 'excerpt' AND x.label_definition_id = d.label_definition_id"
    "  ORDER BY x.count DESC, x.word LIMIT 10) ORDER BY c.count DESC, c.word"_L1;

} // namespace

void JobCountTable::add(const QString &kind, LabelDefinitionId definition, const QString &word, qint64 count)
{
    m_counts[kind][definition][word] = count;
}

const std::map<QString, qint64> &JobCountTable::all(JobCountKind kind, LabelDefinitionId definition)
{
    return m_counts[toWord(kind)][definition];
}

qint64 JobCountTable::of(JobCountKind kind, const QString &word, LabelDefinitionId definition)
{
    const auto &words = all(kind, definition);
    const auto found = words.find(word);
    return found == words.end() ? 0 : found->second;
}

std::unordered_map<JobId, JobFacts> readJobFacts(Steps &steps, const std::vector<JobId> &jobs)
{
    const QString list = idsAsJson(jobs);
    std::unordered_map<JobId, JobFacts> facts;
    steps.each(
        QString(jobFacts).arg(idsFromJson()),
        [&](const Statement &row) {
            JobFacts &of = facts[row.id<JobId>(0)];
            of.askedAgain = row.integer(1);
            of.trainedOn = row.integer(2);
            of.servedModel = row.text(3);
        },
        list);
    steps.each(
        QString(jobCounts).arg(idsFromJson()),
        [&](const Statement &row) {
            facts[row.id<JobId>(0)].counts.add(row.text(1), row.id<LabelDefinitionId>(2), row.text(3), row.integer(4));
        },
        list);
    steps.each(
        QString(frequentExcerpts).arg(idsFromJson()),
        [&](const Statement &row) {
            facts[row.id<JobId>(0)].excerpts[row.id<LabelDefinitionId>(1)].emplace_back(row.text(2), row.integer(3));
        },
        list);
    return facts;
}

} // namespace tandem
