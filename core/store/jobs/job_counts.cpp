// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_counts.h"

#include "core/domain/words.h"
#include "core/store/sql/steps.h"

namespace tandem {

namespace {
const Words<JobCountKind, 8> kindWords("item", "attempt", "failure", "tokens", "option", "outcome", "invalid",
                                       "excerpt");
}

QString toWord(JobCountKind kind)
{
    return kindWords.of(kind);
}

void JobCounts::add(JobCountKind kind, const QString &word, qint64 count, LabelDefinitionId definition)
{
    m_counts[{kind, definition, word}] += count;
}

void JobCounts::moveItems(ItemState from, ItemState to, qint64 count)
{
    add(JobCountKind::Item, toWord(from), -count);
    add(JobCountKind::Item, toWord(to), count);
}

void JobCounts::addFailedItem(const QString &reason, qint64 count)
{
    add(JobCountKind::Item, failedItemPrefix + reason, count);
}

void JobCounts::write(Steps &steps) const
{
    for (const auto &[key, count] : m_counts) {
        if (count == 0)
            continue;
        const auto &[kind, definition, word] = key;
        steps.change(QStringLiteral("INSERT INTO job_count (job_id, kind, label_definition_id, word, count)"
                                    " VALUES (?, ?, ?, ?, ?)"
                                    " ON CONFLICT (job_id, kind, label_definition_id, word)"
                                    " DO UPDATE SET count = job_count.count + excluded.count"),
                     m_job, toWord(kind), definition.value, word, count);
    }
}

} // namespace tandem
