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

} // namespace tandem
