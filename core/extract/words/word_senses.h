// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/extract/words/word_hash.h"

#include <QFlags>
#include <QStringView>

namespace tandem {

/// What single words do to a statement about an option. The words are listed in resources/words/senses.json. The lists
/// err on the side of refusing: a word that denies, hedges or compares costs a label, a word that is missing there
/// could store the opposite. English is covered whole; of other languages those that negate.
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
    /// Says nothing of its own ("a", "the").
    Article = 1 << 14,
    /// Before "be" it still ties the option to a subject ("would", "seems").
    Auxiliary = 1 << 15,
    /// A sentence that opens with it asks, even without its sign ("is", "does", "why").
    OpensQuestion = 1 << 16,
    /// Right before the option it speaks of the speaker ("i'm", "think").
    AboutSpeaker = 1 << 17,
    /// Opens a sentence that speaks of people ("we", "you").
    PluralPerson = 1 << 18,
    /// The model itself, where it says something ("i").
    Speaker = 1 << 19,
    /// After "they" the choice is that of others ("think", "call").
    Opines = 1 << 20,
    /// After "as" no reason follows ("opposed", "well").
    NoReasonAfterAs = 1 << 21,
    /// Names how sure the model is ("confidence").
    Certainty = 1 << 22,
    /// May stand around a word of approval ("for", "this", "task").
    AroundApproval = 1 << 23,
    /// The title above a reason ("explanation").
    ReasonTitle = 1 << 24,
    /// A sentence that opens with it objects to the one before ("but", "however").
    OpensObjection = 1 << 25,
    /// After a single "a" or "i", which then is the name of an option ("is", "because").
    FollowsName = 1 << 26,
    /// May stand around a label's name in a key ("final", "overall").
    KeyFiller = 1 << 27,
};
Q_DECLARE_FLAGS(Senses, Sense)
Q_DECLARE_OPERATORS_FOR_FLAGS(Senses)

/// All that a word does; found by one look-up. `word` is folded (see SpokenWord::form). Thread: any.
Senses sensesOf(QStringView word);

/// Reads such lists from a file of words. The error names the file and the place in it.
Result<WordMap<Senses>> readWordSenses(const QByteArray &json, const QString &fileName);

} // namespace tandem
