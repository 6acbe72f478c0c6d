// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/prose/clause_start.h"
#include "core/extract/words/character_set.h"

#include <algorithm>

namespace tandem {

namespace {

/// The last word before the option that is no article and no adverb.
const SpokenWord *lastWordBefore(const Clause &clause)
{
    for (size_t at = clause.begin(); at > clause.sentenceBegin(); --at) {
        const SpokenWord &word = clause.word(at - 1);
        if (word.isWord() && !word.is(Sense::Qualifier))
            return &word;
    }
    return nullptr;
}

size_t beginOfClause(const Clause &clause)
{
    size_t begin = clause.begin();
    while (begin > clause.sentenceBegin() && clause.word(begin - 1).form != u",")
        --begin;
    return begin;
}

/// "Is it positive" without its sign.
bool isQuestion(const Clause &clause)
{
    return clause.word(clause.sentenceBegin()).is(Sense::OpensQuestion);
}

/// "I'm positive", "We are positive", "Think positive": the option means something else.
bool isAboutSpeaker(const Clause &clause, const SpokenWord &last)
{
    const SpokenWord &first = clause.word(clause.sentenceBegin());
    return last.is(Sense::AboutSpeaker) || (first.is(Sense::PluralPerson) && last.form == u"are");
}

bool hasAuxiliary(const Clause &clause)
{
    for (size_t at = clause.sentenceBegin(); at < clause.begin(); ++at) {
        if (clause.word(at).is(Sense::Auxiliary))
            return true;
    }
    return false;
}

/// Of the clause that holds the option: what stands before its comma only introduces it.
bool isAllHarmless(const Clause &clause)
{
    constexpr Senses harmless = Sense::Harmless | Sense::AnswerNoun | Sense::ChoosingVerb;
    static constexpr CharacterSet marks(u":=,—–→");
    for (size_t at = beginOfClause(clause); at < clause.begin(); ++at) {
        const SpokenWord &word = clause.word(at);
        if (word.isWord() && !word.senses.testAnyFlags(harmless) && !clause.isOfDefinition(word))
            return false;
        if (word.kind == SpokenWord::Kind::Mark && !marks.contains(word.form.front()))
            return false;
    }
    return true;
}

bool isAnswerWord(const Clause &clause, const SpokenWord &word)
{
    return word.is(Sense::AnswerNoun) || clause.isOfDefinition(word);
}

} // namespace

bool isLeading(const Clause &clause)
{
    const bool isPlain = clause.isFirstName(Sense::FunctionWord) || clause.isOneLetter();
    for (size_t at = clause.sentenceBegin(); at < clause.begin(); ++at) {
        const SpokenWord &word = clause.word(at);
        const bool isPassed = !isPlain && word.is(Sense::Qualifier);
        if (word.kind != SpokenWord::Kind::Bracket && !isPassed)
            return false;
    }
    return true;
}

bool isModified(const Clause &clause)
{
    if (clause.begin() == clause.sentenceBegin())
        return false;
    const SpokenWord &before = clause.word(clause.begin() - 1);
    return before.isWord() && !before.is(Sense::Copula) && !before.is(Sense::Article);
}

bool hasEmptyBox(const Clause &clause)
{
    for (size_t at = clause.sentenceBegin(); at + 1 < clause.begin(); ++at) {
        const QStringView opening = clause.word(at).form;
        const QStringView closing = clause.word(at + 1).form;
        if ((opening == u"[" && closing == u"]") || (opening == u"(" && closing == u")"))
            return true;
    }
    return false;
}

bool isMeant(const Clause &clause)
{
    const SpokenWord *last = lastWordBefore(clause);
    const bool tiesOption = last && last->is(Sense::Copula);
    return tiesOption && !clause.hasDoubt(beginOfClause(clause), clause.begin()) && namesTheAnswer(clause);
}

bool isTiedPlainly(const Clause &clause)
{
    const SpokenWord *last = lastWordBefore(clause);
    if (isQuestion(clause) || !last || clause.hasDoubt(clause.sentenceBegin(), clause.begin()))
        return false;
    if (isAboutSpeaker(clause, *last) || (last->form == u"be" && !hasAuxiliary(clause)))
        return false;
    return last->is(Sense::Copula) || isAllHarmless(clause);
}

bool namesTheAnswer(const Clause &clause)
{
    for (size_t at = clause.sentenceBegin(); at < clause.begin(); ++at) {
        const SpokenWord &word = clause.word(at);
        if (isAnswerWord(clause, word) || word.is(Sense::ChoosingVerb))
            return true;
    }
    const size_t next = clause.skipBrackets(clause.end());
    return next < clause.sentenceEnd() && isAnswerWord(clause, clause.word(next));
}

} // namespace tandem
