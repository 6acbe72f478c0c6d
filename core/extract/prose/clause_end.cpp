// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/prose/clause_end.h"
#include "core/extract/words/character_set.h"

namespace tandem {

namespace {

/// "positive, since …", "positive – the guest …". A colon would make the option a key.
bool isClosedByMark(const Clause &clause, size_t at)
{
    static constexpr CharacterSet marks(u",-–—，、");
    const QStringView mark = clause.word(at).form;
    if (mark.size() != 1 || !marks.contains(mark.front()))
        return false;
    const size_t reason = clause.firstReason(at);
    for (size_t i = at; i < reason; ++i) {
        if (clause.word(i).is(Sense::Retracts))
            return false;
    }
    return !clause.hasDoubt(at, reason, clause.isFirstName(Sense::NegativeAnswer));
}

/// "as the guest is happy" gives a reason; "as well as", "as opposed to" do not; "with 85 % confidence" is fine.
bool goesOnHarmlessly(const Clause &clause, size_t at)
{
    if (at + 1 >= clause.sentenceEnd())
        return false;
    if (clause.word(at).form == u"as")
        return !clause.word(at + 1).is(Sense::NoReasonAfterAs);
    for (size_t i = at; i < clause.sentenceEnd(); ++i) {
        if (clause.word(i).is(Sense::Certainty))
            return true;
    }
    return false;
}

/// "… is better", "… is the correct answer", and no more than a reason after it.
bool isApproved(const Clause &clause, size_t at)
{
    constexpr Senses approval = Sense::Approval | Sense::AnswerNoun;
    bool isFound = false;
    for (; at < clause.sentenceEnd() && clause.word(at).kind != SpokenWord::Kind::Mark; ++at) {
        const SpokenWord &word = clause.word(at);
        if (word.kind == SpokenWord::Kind::Bracket)
            continue;
        if (word.is(Sense::OpensReason) || (word.form == u"as" && goesOnHarmlessly(clause, at)))
            break;
        const bool isOne = word.senses.testAnyFlags(approval);
        if (!isOne && !word.is(Sense::AroundApproval))
            return false;
        isFound = isFound || isOne;
    }
    const bool isReasoned = at < clause.sentenceEnd() && clause.word(at).form == u"as";
    return isFound && (isReasoned || !clause.hasDoubt(at, clause.firstReason(at)));
}

bool isClosedAfterNoun(const Clause &clause, size_t at)
{
    at = clause.skipBrackets(at);
    if (at < clause.sentenceEnd() && clause.word(at).is(Sense::CarrierNoun))
        at = clause.skipBrackets(at + 1);
    if (at >= clause.sentenceEnd() || clause.word(at).is(Sense::OpensReason))
        return true;
    return clause.word(at).kind == SpokenWord::Kind::Mark && isClosedByMark(clause, at);
}

/// "positive (the guest …)", but not a function's "positive(".
bool isClosedByBracket(const Clause &clause, size_t at)
{
    const bool isSetOff = clause.word(clause.end()).span.begin > clause.word(clause.end() - 1).span.end;
    return isSetOff && !clause.hasDoubt(at, clause.sentenceEnd());
}

/// The same for a sentence that goes on with the word or mark `at`, and not to approve.
bool isClosedBefore(const Clause &clause, size_t at)
{
    const SpokenWord &next = clause.word(at);
    if (next.kind == SpokenWord::Kind::Mark)
        return isClosedByMark(clause, at);
    if (next.is(Sense::OpensReason))
        return clause.wordCount() > at + 1;
    if (next.form == u"as" || next.form == u"with")
        return !clause.hasDoubt(at + 1, clause.sentenceEnd()) && goesOnHarmlessly(clause, at);
    // "(B) 125 %": a letter in brackets, and then the text that belongs to it.
    const bool isInBrackets = clause.begin() > clause.sentenceBegin() && clause.word(clause.begin() - 1).form == u"(";
    if (clause.isOneLetter() && isInBrackets)
        return !clause.hasDoubt(at, clause.sentenceEnd());
    const bool isPlainNoun =
        next.is(Sense::CarrierNoun) && !clause.isFirstName(Sense::FunctionWord) && !clause.isOneLetter();
    return isPlainNoun && isClosedAfterNoun(clause, at + 1);
}

} // namespace

ClauseEnd endOf(const Clause &clause)
{
    const size_t at = clause.skipBrackets(clause.end());
    if (at >= clause.sentenceEnd())
        return {true, false};
    if (clause.end() < at && clause.word(clause.end()).form == u"(")
        return {isClosedByBracket(clause, at), false};
    const SpokenWord &next = clause.word(at);
    if (!next.is(Sense::OpensReason) && next.form != u"as" && next.is(Sense::Copula)) {
        const bool isRight = isApproved(clause, at + 1);
        return {isRight, isRight};
    }
    return {isClosedBefore(clause, at), false};
}

} // namespace tandem
