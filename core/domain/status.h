// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tandem {

/// Where a record stands for one label definition.
enum class Status { Unlabelled, Invalid, Unverified, Own, Confirmed, Corrected, Rejected, Conflict };

/// What a person says of a job's label.
enum class Verdict { Confirmed, Corrected, Rejected };

/// Where a final label comes from.
enum class FinalSource { None, Reconciled, Verified, Own, Accepted, Unverified };

/// How a confidence was obtained: from the option's own tokens, normalised over the options; from a joint
/// probability alone; from votes; from the model's own word.
enum class ConfidenceKind { None, TokenProbability, Votes, Verbalised };

/// Whether all options' probabilities are known. Bounded: some were not listed, and are only known to be small.
/// Saturated: the list was cut down to the sure token, so the value says "at least 0.99" and ranks nothing.
enum class ConfidenceCompleteness { Complete, Bounded, Saturated };

/// The words of these enums in files, queries and the command line ("unverified", "token_probability", …); not
/// translated.
QString toWord(Status status);
QString toWord(Verdict verdict);
QString toWord(FinalSource source);
QString toWord(ConfidenceKind kind);
QString toWord(ConfidenceCompleteness completeness);
std::optional<Status> statusFromWord(const QString &word);
std::optional<Verdict> verdictFromWord(const QString &word);
std::optional<ConfidenceKind> confidenceKindFromWord(const QString &word);
std::optional<ConfidenceCompleteness> confidenceCompletenessFromWord(const QString &word);

} // namespace tandem
