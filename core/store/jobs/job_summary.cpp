// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_summary.h"

#include "core/store/jobs/job_counts.h"
#include "core/store/jobs/job_store.h"
#include "core/store/sql/steps.h"

#include <algorithm>
#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// The counts of a job but for the excerpts, by kind, definition and word.
class CountTable
{
public:
    CountTable(Steps &steps, JobId job)
    {
        steps.each(
            u"SELECT kind, label_definition_id, word, count FROM job_count WHERE job_id = ? AND kind IN"
            " ('item', 'attempt', 'failure', 'tokens', 'option', 'outcome', 'invalid')"_s,
            [&](const Statement &row) {
                m_counts[row.text(0)][row.id<LabelDefinitionId>(1)][row.text(2)] = row.integer(3);
            },
            job);
    }

    const std::map<QString, qint64> &all(JobCountKind kind, LabelDefinitionId definition = {})
    {
        return m_counts[toWord(kind)][definition];
    }

    qint64 of(JobCountKind kind, const QString &word, LabelDefinitionId definition = {})
    {
        const auto &words = all(kind, definition);
        const auto found = words.find(word);
        return found == words.end() ? 0 : found->second;
    }

private:
    std::map<QString, std::map<LabelDefinitionId, std::map<QString, qint64>>> m_counts;
};

template <typename Key>
void mostFrequentFirst(std::vector<std::pair<Key, qint64>> &counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
}

class SummaryReader
{
public:
    SummaryReader(Steps &steps, const Job &job)
        : m_steps(steps)
        , m_counts(steps, job.id)
    {
        m_summary.job = job;
    }

    JobSummary read()
    {
        readItems();
        readAttempts();
        for (const LabelDefinitionId definition : m_summary.job.definitions)
            m_summary.labels.push_back(readLabel(definition));
        return m_summary;
    }

private:
    void readItems()
    {
        const auto items = [this](ItemState state) { return m_counts.of(JobCountKind::Item, toWord(state)); };
        m_summary.waiting = items(ItemState::Waiting);
        m_summary.underWay = items(ItemState::UnderWay);
        m_summary.answered = items(ItemState::Answered);
        m_summary.done = items(ItemState::Done);
        m_summary.failed = items(ItemState::Failed);
        m_summary.failedItems = failedItems();
        for (const QString &reason : unsentReasons())
            m_summary.invalidPrompts += m_counts.of(JobCountKind::Failure, reason);
        m_summary.validPrompts = m_summary.answered + m_summary.done + m_summary.failed - m_summary.invalidPrompts;
        m_summary.askedAgain = m_steps.number(u"SELECT asked_again FROM job WHERE id = ?"_s, m_summary.job.id);
        m_summary.trainedOn =
            m_steps.number(u"SELECT count(*) FROM job_training_record WHERE job_id = ?"_s, m_summary.job.id);
    }

    std::vector<std::pair<QString, qint64>> failedItems()
    {
        std::vector<std::pair<QString, qint64>> items;
        for (const auto &[word, count] : m_counts.all(JobCountKind::Item)) {
            if (word.startsWith(failedItemPrefix) && count > 0)
                items.emplace_back(word.mid(failedItemPrefix.size()), count);
        }
        mostFrequentFirst(items);
        return items;
    }

    void readAttempts()
    {
        m_summary.attempts = m_counts.of(JobCountKind::Attempt, u"all"_s);
        m_summary.retried = m_counts.of(JobCountKind::Attempt, u"retried"_s);
        m_summary.usage.inputTokens = m_counts.of(JobCountKind::Tokens, u"input"_s);
        m_summary.usage.outputTokens = m_counts.of(JobCountKind::Tokens, u"output"_s);
        m_summary.usage.cachedInputTokens = m_counts.of(JobCountKind::Tokens, u"cached"_s);
        m_summary.servedModel = servedModel();
        for (const auto &[reason, count] : m_counts.all(JobCountKind::Failure)) {
            if (count > 0)
                m_summary.failures.emplace_back(reason, count);
        }
        mostFrequentFirst(m_summary.failures);
    }

    /// Of the first item that is done: one job has one model.
    QString servedModel()
    {
        QString model;
        m_steps.each(
            u"SELECT a.model FROM attempt a WHERE a.failure = '' AND a.item_id ="
            " (SELECT i.id FROM item i WHERE i.job_id = ? AND i.state = 'done' ORDER BY i.id LIMIT 1)"_s,
            [&model](const Statement &row) { model = row.text(0); }, m_summary.job.id);
        return model;
    }

    LabelCounts readLabel(LabelDefinitionId definition)
    {
        LabelCounts label;
        label.definition = definition;
        label.valid = m_counts.of(JobCountKind::Outcome, u"valid"_s, definition);
        label.invalid = m_counts.of(JobCountKind::Outcome, u"invalid"_s, definition);
        for (const auto &[word, count] : m_counts.all(JobCountKind::Invalid, definition))
            label.invalidByReason.emplace_back(invalidReasonFromWord(word).value_or(InvalidReason::Malformed), count);
        mostFrequentFirst(label.invalidByReason);
        readDistribution(label);
        readExcerpts(label);
        return label;
    }

    void readDistribution(LabelCounts &label)
    {
        m_steps.each(
            u"SELECT id, is_current FROM option WHERE label_definition_id = ? ORDER BY position, id"_s,
            [&](const Statement &row) {
                const QString word = QString::number(row.integer(0));
                const qint64 count = m_counts.of(JobCountKind::Option, word, label.definition);
                if (count > 0 || row.integer(1) == 1)
                    label.distribution.emplace_back(row.id<OptionId>(0), count);
            },
            label.definition);
    }

    void readExcerpts(LabelCounts &label)
    {
        m_steps.each(
            u"SELECT word, count FROM job_count WHERE job_id = ? AND kind = 'excerpt'"
            " AND label_definition_id = ? ORDER BY count DESC, word LIMIT 10"_s,
            [&](const Statement &row) { label.frequentInvalid.emplace_back(row.text(0), row.integer(1)); },
            m_summary.job.id, label.definition);
    }

    Steps &m_steps;
    CountTable m_counts;
    JobSummary m_summary;
};

// The first sample's row tells why an item has no label.
#define ITEMS_WITHOUT_LABEL                                                                                            \
    " FROM item i JOIN attempt a ON a.item_id = i.id JOIN sample s ON s.attempt_id = a.id AND s.number = 1"            \
    " JOIN outcome o ON o.sample_id = s.id WHERE i.job_id = ? AND NOT EXISTS (SELECT 1 FROM label l"                   \
    "  WHERE l.job_id = i.job_id AND l.label_definition_id = o.label_definition_id AND l.record_id = i.record_id)"

// Each gives kind, definition, word and count of one job.
constexpr const char *recounts[] = {
    "SELECT 'item', 0, state, count(*) FROM item WHERE job_id = ? GROUP BY state",
    "SELECT 'item', 0, 'failed:' || reason, count(*) FROM item WHERE job_id = ? AND state = 'failed' GROUP BY reason",
    "SELECT 'attempt', 0, 'all', count(*) FROM item i JOIN attempt a ON a.item_id = i.id WHERE i.job_id = ?",
    // All failures but the last one of an item that failed by it.
    "SELECT 'attempt', 0, 'retried', count(*) FROM item i JOIN attempt a ON a.item_id = i.id WHERE i.job_id = ?"
    " AND a.failure <> '' AND NOT (i.state = 'failed' AND i.reason = a.failure"
    "  AND a.number = (SELECT max(x.number) FROM attempt x WHERE x.item_id = i.id))",
    "SELECT 'failure', 0, word, count(*) FROM ("
    " SELECT i.job_id AS job_id, a.failure AS word FROM item i JOIN attempt a ON a.item_id = i.id AND a.failure <> ''"
    " UNION ALL SELECT i.job_id, i.reason FROM item i WHERE i.state = 'failed' AND NOT EXISTS"
    "  (SELECT 1 FROM attempt a WHERE a.item_id = i.id AND a.failure = i.reason)) WHERE job_id = ? GROUP BY word",
    "SELECT 'tokens', 0, 'input', COALESCE(sum(a.input_tokens), 0) FROM item i JOIN attempt a ON a.item_id = i.id"
    " WHERE i.job_id = ?",
    "SELECT 'tokens', 0, 'output', COALESCE(sum(a.output_tokens), 0) FROM item i JOIN attempt a ON a.item_id = i.id"
    " WHERE i.job_id = ?",
    "SELECT 'tokens', 0, 'cached', COALESCE(sum(a.cached_input_tokens), 0) FROM item i"
    " JOIN attempt a ON a.item_id = i.id WHERE i.job_id = ?",
    "SELECT 'option', label_definition_id, CAST(option_id AS TEXT), count(*) FROM label"
    " WHERE job_id = ? AND option_id IS NOT NULL GROUP BY label_definition_id, option_id",
    "SELECT 'option', l.label_definition_id, CAST(o.option_id AS TEXT), count(*) FROM label l"
    " JOIN label_option o ON o.label_id = l.id WHERE l.job_id = ? GROUP BY l.label_definition_id, o.option_id",
    "SELECT 'outcome', label_definition_id, 'valid', count(*) FROM label WHERE job_id = ? GROUP BY label_definition_id",
    "SELECT 'outcome', o.label_definition_id, 'invalid', count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY o.label_definition_id",
    "SELECT 'invalid', o.label_definition_id, o.invalid_reason, count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY o.label_definition_id, o.invalid_reason",
    "SELECT 'excerpt', o.label_definition_id, o.excerpt, count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY o.label_definition_id, o.excerpt",
};

#undef ITEMS_WITHOUT_LABEL

} // namespace

QString invalidPromptReason()
{
    return u"invalid_prompt"_s;
}

QStringList unsentReasons()
{
    return {invalidPromptReason(), u"empty_prompt"_s, u"too_long"_s};
}

Result<JobSummary> jobSummary(Connection &connection, JobId id)
{
    const Result<Job> job = loadJob(connection, id);
    if (!job)
        return tl::unexpected(job.error());
    Steps steps(connection);
    const JobSummary summary = SummaryReader(steps, *job).read();
    return steps.result(summary);
}

Result<void> recountJob(Connection &connection, JobId job)
{
    Steps steps(connection);
    steps.change(u"DELETE FROM job_count WHERE job_id = ?"_s, job);
    for (const char *recount : recounts)
        steps.change(u"INSERT INTO job_count (job_id, kind, label_definition_id, word, count)"
                     " SELECT %1, c.* FROM (%2) c"_s.arg(job.value)
                         .arg(QLatin1String(recount)),
                     job);
    steps.change(u"DELETE FROM job_count WHERE job_id = ? AND count = 0"_s, job);
    return steps.result();
}

} // namespace tandem
