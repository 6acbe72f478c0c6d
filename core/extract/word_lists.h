// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// What single words do to a statement about an option. All words are folded (see SpokenWord::form). The lists err on
/// the side of refusing: a word that denies, hedges or compares costs a label, a word that is missing here could store
/// the opposite. English is covered whole; of other languages those that negate.

/// It turns around or takes back what is said ("not", "isn't", "hardly", "rather than", nicht, pas, не, 不, ない).
bool denies(const QString &word);

/// It leaves open what is said, or says it of a part only ("maybe", "could", "either", "partly", "unless").
bool hedges(const QString &word);

/// It says that somebody else said it, or that it is an example ("says", "claimed", "example").
bool reports(const QString &word);

/// Opens a reason, after which the statement is whole ("because", "since").
bool opensReason(const QString &word);

/// Takes back what was said before ("actually", "wait", "correction").
bool retracts(const QString &word);

/// May stand between "the" and the option, or around a statement, without changing it ("the", "overall", "clearly").
bool isHarmless(const QString &word);

/// Ties a subject to the option ("is", "seems", "as").
bool isCopula(const QString &word);

/// Names what was asked for ("answer", "label", "category").
bool isAnswerNoun(const QString &word);

/// Says that an option was chosen ("classify", "choose", "rated").
bool isChoosingVerb(const QString &word);

/// A noun that may follow the option ("sentiment", "review").
bool isCarrierNoun(const QString &word);

/// Says that the option before it is the one ("better", "correct").
bool isApproval(const QString &word);

/// An option that is itself a "no": what follows it may be negated and still mean the same.
bool isNegativeAnswer(const QString &name);

/// A word that has other uses in prose ("no", "a", "other"): only a plain statement makes it an answer.
bool isFunctionWord(const QString &word);

} // namespace tandem
