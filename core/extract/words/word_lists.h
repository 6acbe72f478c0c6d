// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringView>

#include <algorithm>
#include <iterator>

namespace tandem {

/// What single words do to a statement about an option. The lists err on the side of refusing: a word that denies,
/// hedges or compares costs a label, a word that is missing here could store the opposite. English is covered whole; of
/// other languages those that negate.
enum class Sense : quint32 {
    /// It turns around or takes back what is said ("not", "isn't", "hardly", "rather than", nicht, pas, не, 不, ない).
    Denies = 1 << 0,
    /// It leaves open what is said, or says it of a part only ("maybe", "could", "either", "partly", "unless").
    Hedges = 1 << 1,
    /// It says that somebody else said it, or that it is an example ("says", "claimed", "example").
    Reports = 1 << 2,
    /// Opens a reason, after which the statement is whole ("because", "since").
    OpensReason = 1 << 3,
    /// Takes back what was said before ("actually", "wait", "correction").
    Retracts = 1 << 4,
    /// May stand between "the" and the option, or around a statement, without changing it ("the", "overall",
    /// "clearly").
    Harmless = 1 << 5,
    /// Ties a subject to the option ("is", "seems", "as").
    Copula = 1 << 6,
    /// Names what was asked for ("answer", "label", "category").
    AnswerNoun = 1 << 7,
    /// Says that an option was chosen ("classify", "choose", "rated").
    ChoosingVerb = 1 << 8,
    /// A noun that may follow the option ("sentiment", "review").
    CarrierNoun = 1 << 9,
    /// Says that the option before it is the one ("better", "correct").
    Approval = 1 << 10,
    /// An option that is itself a "no": what follows it may be negated and still mean the same.
    NegativeAnswer = 1 << 11,
    /// A word that has other uses in prose ("no", "a", "other"): only a plain statement makes it an answer.
    FunctionWord = 1 << 12,
    /// An article or an adverb that may stand right before the option ("the", "clearly").
    Qualifier = 1 << 13,
};
Q_DECLARE_FLAGS(Senses, Sense)
Q_DECLARE_OPERATORS_FOR_FLAGS(Senses)

/// All that a word does; found by one look-up. `word` is folded (see SpokenWord::form).
Senses sensesOf(QStringView word);

/// Whether the word stands in a short list.
template <size_t Size>
bool isOneOf(QStringView word, const QStringView (&words)[Size])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace tandem
