// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/word_senses.h"
#include "core/extract/words/phrase_lists.h"
#include "core/extract/words/spoken_words.h"
#include "core/extract/words/word_list_file.h"

#include <algorithm>

namespace tandem {

namespace {

using SensesOfWords = WordMap<Senses>;

struct NamedSense
{
    Sense sense;
    const char *list; ///< its name in the file
};

constexpr NamedSense namedSenses[] = {
    {Sense::Denies, "denies"},
    {Sense::Hedges, "hedges"},
    {Sense::Reports, "reports"},
    {Sense::OpensReason, "opensReason"},
    {Sense::Retracts, "retracts"},
    {Sense::Harmless, "harmless"},
    {Sense::Copula, "copula"},
    {Sense::AnswerNoun, "answerNoun"},
    {Sense::ChoosingVerb, "choosingVerb"},
    {Sense::CarrierNoun, "carrierNoun"},
    {Sense::Approval, "approval"},
    {Sense::NegativeAnswer, "negativeAnswer"},
    {Sense::FunctionWord, "functionWord"},
    {Sense::Qualifier, "qualifier"},
    {Sense::Article, "article"},
    {Sense::Auxiliary, "auxiliary"},
    {Sense::OpensQuestion, "opensQuestion"},
    {Sense::AboutSpeaker, "aboutSpeaker"},
    {Sense::PluralPerson, "pluralPerson"},
    {Sense::Speaker, "speaker"},
    {Sense::Opines, "opines"},
    {Sense::NoReasonAfterAs, "noReasonAfterAs"},
    {Sense::Certainty, "certainty"},
    {Sense::AroundApproval, "aroundApproval"},
    {Sense::ReasonTitle, "reasonTitle"},
    {Sense::OpensObjection, "opensObjection"},
    {Sense::FollowsName, "followsName"},
    {Sense::KeyFiller, "keyFiller"},
};

std::vector<std::string> listNames()
{
    std::vector<std::string> names;
    for (const NamedSense &each : namedSenses)
        names.emplace_back(each.list);
    return names;
}

const SensesOfWords &listedSenses()
{
    static const SensesOfWords senses = shippedWordLists(QStringLiteral("senses.json"), readWordSenses);
    return senses;
}

/// Pieces that negate in scripts without spaces, wherever they stand in a word.
bool holdsNegation(QStringView word)
{
    const QStringList &pieces = phrases(PhraseList::NegatingPieces);
    return std::any_of(pieces.begin(), pieces.end(), [word](const QString &piece) { return word.contains(piece); });
}

Senses sensesOfContraction(QStringView word)
{
    Senses senses;
    senses.setFlag(Sense::Denies, word.endsWith(u"n't") || word.startsWith(u"n'") || word.startsWith(u"d'aucun"));
    senses.setFlag(Sense::Copula, word.endsWith(u"'s"));
    return senses;
}

/// Particles and verbs at the end of a stretch without spaces tie what stands before them to the option.
Senses sensesOfUnspaced(QStringView word)
{
    Senses senses;
    senses.setFlag(Sense::Denies, holdsNegation(word));
    senses.setFlag(Sense::Copula, phrases(PhraseList::TyingEnds).contains(word.last(1)));
    return senses;
}

} // namespace

Senses sensesOf(QStringView word)
{
    static const SensesOfWords &listed = listedSenses();
    const auto found = listed.find(word);
    Senses senses = found != listed.end() ? found->second : Senses();
    if (std::find(word.begin(), word.end(), u'\'') != word.end())
        senses |= sensesOfContraction(word);
    if (std::any_of(word.begin(), word.end(), isUnspaced))
        senses |= sensesOfUnspaced(word);
    return senses;
}

Result<SensesOfWords> readWordSenses(const QByteArray &json, const QString &fileName)
{
    const auto file = WordListFile::parse(json, fileName, listNames());
    if (!file)
        return tl::unexpected<Error>(file.error());
    SensesOfWords senses;
    for (const NamedSense &each : namedSenses) {
        const auto words = file->words(each.list);
        if (!words)
            return tl::unexpected<Error>(words.error());
        for (const QString &word : *words)
            senses[word] |= each.sense;
    }
    return senses;
}

} // namespace tandem
