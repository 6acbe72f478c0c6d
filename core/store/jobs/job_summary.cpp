// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_summary.h"

#include "core/store/jobs/job_facts.h"
#include "core/store/jobs/job_store.h"
#include "core/store/sql/steps.h"

#include <algorithm>
#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

struct KnownOption
{
    OptionId id;
    bool isCurrent = false;
};

using OptionsByDefinition = std::map<LabelDefinitionId, std::vector<KnownOption>>;

OptionsByDefinition readOptions(Steps &steps)
{
    OptionsByDefinition options;
    steps.each(u"SELECT id, label_definition_id, is_current FROM option ORDER BY position, id"_s,
               [&](const Statement &row) {
                   options[row.id<LabelDefinitionId>(1)].push_back({row.id<OptionId>(0), row.integer(2) == 1});
               });
    return options;
}

template <typename Key>
void mostFrequentFirst(std::vector<std::pair<Key, qint64>> &counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
}

/// Makes the summary of one job from what is stored of it.
class SummaryMaker
{
public:
    SummaryMaker(const Job &job, JobFacts &facts, const OptionsByDefinition &options)
        : m_facts(facts)
        , m_options(options)
    {
        m_summary.job = job;
    }

    JobSummary make()
    {
        fillItems();
        fillAttempts();
        for (const LabelDefinitionId definition : m_summary.job.definitions)
            m_summary.labels.push_back(labelCounts(definition));
        return std::move(m_summary);
    }

private:
    void fillItems()
    {
        const auto items = [this](ItemState state) { return m_facts.counts.of(JobCountKind::Item, toWord(state)); };
        m_summary.waiting = items(ItemState::Waiting);
        m_summary.underWay = items(ItemState::UnderWay);
        m_summary.answered = items(ItemState::Answered);
        m_summary.done = items(ItemState::Done);
        m_summary.failed = items(ItemState::Failed);
        m_summary.failedItems = failedItems();
        for (const QString &reason : unsentReasons())
            m_summary.invalidPrompts += m_facts.counts.of(JobCountKind::Failure, reason);
        m_summary.validPrompts = m_summary.answered + m_summary.done + m_summary.failed - m_summary.invalidPrompts;
        m_summary.askedAgain = m_facts.askedAgain;
        m_summary.trainedOn = m_facts.trainedOn;
    }

    std::vector<std::pair<QString, qint64>> failedItems()
    {
        std::vector<std::pair<QString, qint64>> items;
        for (const auto &[word, count] : m_facts.counts.all(JobCountKind::Item)) {
            if (word.startsWith(failedItemPrefix) && count > 0)
                items.emplace_back(word.mid(failedItemPrefix.size()), count);
        }
        mostFrequentFirst(items);
        return items;
    }

    void fillAttempts()
    {
        JobCountTable &counts = m_facts.counts;
        m_summary.attempts = counts.of(JobCountKind::Attempt, u"all"_s);
        m_summary.retried = counts.of(JobCountKind::Attempt, u"retried"_s);
        m_summary.usage.inputTokens = counts.of(JobCountKind::Tokens, u"input"_s);
        m_summary.usage.outputTokens = counts.of(JobCountKind::Tokens, u"output"_s);
        m_summary.usage.cachedInputTokens = counts.of(JobCountKind::Tokens, u"cached"_s);
        m_summary.servedModel = m_facts.servedModel;
        for (const auto &[reason, count] : counts.all(JobCountKind::Failure)) {
            if (count > 0)
                m_summary.failures.emplace_back(reason, count);
        }
        mostFrequentFirst(m_summary.failures);
    }

    LabelCounts labelCounts(LabelDefinitionId definition)
    {
        LabelCounts label;
        label.definition = definition;
        label.valid = m_facts.counts.of(JobCountKind::Outcome, u"valid"_s, definition);
        label.invalid = m_facts.counts.of(JobCountKind::Outcome, u"invalid"_s, definition);
        for (const auto &[word, count] : m_facts.counts.all(JobCountKind::Invalid, definition))
            label.invalidByReason.emplace_back(invalidReasonFromWord(word).value_or(InvalidReason::Malformed), count);
        mostFrequentFirst(label.invalidByReason);
        label.distribution = distribution(definition);
        label.frequentInvalid = std::move(m_facts.excerpts[definition]);
        return label;
    }

    std::vector<std::pair<OptionId, qint64>> distribution(LabelDefinitionId definition)
    {
        std::vector<std::pair<OptionId, qint64>> counts;
        const auto found = m_options.find(definition);
        if (found == m_options.end())
            return counts;
        for (const KnownOption &option : found->second) {
            const qint64 count = m_facts.counts.of(JobCountKind::Option, QString::number(option.id.value), definition);
            if (count > 0 || option.isCurrent)
                counts.emplace_back(option.id, count);
        }
        return counts;
    }

    JobFacts &m_facts;
    const OptionsByDefinition &m_options;
    JobSummary m_summary;
};

Result<std::vector<JobSummary>> summariesOf(Connection &connection, const std::vector<Job> &jobs)
{
    Steps steps(connection);
    const OptionsByDefinition options = readOptions(steps);
    std::vector<JobId> ids;
    ids.reserve(jobs.size());
    for (const Job &job : jobs)
        ids.push_back(job.id);
    auto facts = readJobFacts(steps, ids);
    std::vector<JobSummary> summaries;
    summaries.reserve(jobs.size());
    for (const Job &job : jobs)
        summaries.push_back(SummaryMaker(job, facts[job.id], options).make());
    return steps.result(std::move(summaries));
}

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
    return loadJob(connection, id)
        .and_then([&](const Job &job) { return summariesOf(connection, {job}); })
        .map([](std::vector<JobSummary> summaries) { return std::move(summaries.front()); });
}

Result<std::vector<JobSummary>> jobSummaries(Connection &connection)
{
    return listJobs(connection).and_then([&](const std::vector<Job> &jobs) { return summariesOf(connection, jobs); });
}

} // namespace tandem
