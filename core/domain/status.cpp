// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/status.h"

#include "core/domain/words.h"

namespace tandem {

namespace {
const Words<Status, 8> statusWords("unlabelled", "invalid", "unverified", "own", "confirmed", "corrected", "rejected",
                                   "conflict");
const Words<Verdict, 3> verdictWords("confirmed", "corrected", "rejected");
const Words<FinalSource, 6> sourceWords("none", "reconciled", "verified", "own", "accepted", "unverified");
const Words<ConfidenceKind, 4> confidenceWords("none", "token_probability", "votes", "verbalised");
const Words<ConfidenceCompleteness, 3> completenessWords("complete", "bounded", "saturated");
} // namespace

QString toWord(Status status)
{
    return statusWords.of(status);
}
QString toWord(Verdict verdict)
{
    return verdictWords.of(verdict);
}
QString toWord(FinalSource source)
{
    return sourceWords.of(source);
}
QString toWord(ConfidenceKind kind)
{
    return confidenceWords.of(kind);
}
QString toWord(ConfidenceCompleteness completeness)
{
    return completenessWords.of(completeness);
}
std::optional<Status> statusFromWord(const QString &word)
{
    return statusWords.find(word);
}
std::optional<Verdict> verdictFromWord(const QString &word)
{
    return verdictWords.find(word);
}
std::optional<ConfidenceKind> confidenceKindFromWord(const QString &word)
{
    return confidenceWords.find(word);
}
std::optional<ConfidenceCompleteness> confidenceCompletenessFromWord(const QString &word)
{
    return completenessWords.find(word);
}

} // namespace tandem
