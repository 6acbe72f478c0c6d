// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/job.h"

#include "core/domain/words.h"

namespace tandem {

namespace {
const Words<JobKind, 4> jobKindWords("run", "try", "imported", "aggregate");
const Words<JobState, 6> jobWords("queued", "running", "paused", "interrupted", "completed", "cancelled");
const Words<ItemState, 5> itemWords("waiting", "under_way", "answered", "done", "failed");
const Words<InvalidReason, 6> invalidWords("empty", "refusal", "off_schema", "ambiguous", "cut_off", "malformed");
const Words<FinishReason, 5> finishWords("complete", "cut_off", "content_filter", "refusal", "unknown");
} // namespace

QString toWord(JobKind kind)
{
    return jobKindWords.of(kind);
}
QString toWord(JobState state)
{
    return jobWords.of(state);
}
QString toWord(ItemState state)
{
    return itemWords.of(state);
}
QString toWord(InvalidReason reason)
{
    return invalidWords.of(reason);
}
QString toWord(FinishReason finish)
{
    return finishWords.of(finish);
}
std::optional<JobKind> jobKindFromWord(const QString &word)
{
    return jobKindWords.find(word);
}
std::optional<JobState> jobStateFromWord(const QString &word)
{
    return jobWords.find(word);
}
std::optional<ItemState> itemStateFromWord(const QString &word)
{
    return itemWords.find(word);
}
std::optional<InvalidReason> invalidReasonFromWord(const QString &word)
{
    return invalidWords.find(word);
}

} // namespace tandem
