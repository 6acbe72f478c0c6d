// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/prose/option_statement.h"
#include "core/extract/prose/clause_end.h"
#include "core/extract/prose/clause_start.h"

namespace tandem {

namespace {

bool isQuestion(const Speech::Sentence &sentence)
{
    return sentence.sign == u"?" || sentence.sign == u"？";
}

/// "non-positive", "positive-ish".
bool isBoundToWords(const Clause &clause)
{
    const bool isBoundBefore = clause.word(clause.begin()).isJoined;
    const bool isBoundAfter = clause.end() < clause.sentenceEnd() && clause.word(clause.end()).isJoined;
    return isBoundBefore || isBoundAfter;
}

/// "No, …": nothing, or a sign, stands after the option.
bool isBeforeSign(const Clause &clause)
{
    const size_t next = clause.skipBrackets(clause.end());
    return next >= clause.sentenceEnd() || !clause.word(next).isWord();
}

OptionStatement::Kind kindOf(const Clause &clause, bool isApproved)
{
    if (!isTiedPlainly(clause))
        return OptionStatement::Kind::Unclear;
    return isApproved || namesTheAnswer(clause) ? OptionStatement::Kind::Strong : OptionStatement::Kind::Weak;
}

} // namespace

OptionStatement statementOf(const Speech &speech, const Speech::Sentence &sentence, const MentionFinder &finder)
{
    OptionStatement statement;
    if (sentence.mentions.empty())
        return statement;
    Clause clause(speech, sentence, finder);
    statement.kind = OptionStatement::Kind::Unclear;
    statement.option = sentence.mentions.front().option;
    statement.isMeant = isMeant(clause);
    statement.isOnly = areAllOf(sentence.mentions, statement.option);
    if (!statement.isOnly || isQuestion(sentence))
        return statement;
    clause.mergeRepeated();
    statement.span = {clause.word(clause.begin()).span.begin, clause.word(clause.end() - 1).span.end};
    statement.isLeading = isLeading(clause);
    statement.isSetOff = statement.isLeading && isBeforeSign(clause);
    const bool mayMeanAnother = finder.isPartOfAnother(statement.option) && isModified(clause);
    if (isBoundToWords(clause) || hasEmptyBox(clause) || mayMeanAnother)
        return statement;
    const ClauseEnd end = endOf(clause);
    if (!end.isClosed)
        return statement;
    statement.kind = statement.isLeading ? OptionStatement::Kind::Strong : kindOf(clause, end.isApproved);
    statement.isLeading = statement.isLeading && !end.isApproved;
    statement.isApproved = end.isApproved;
    return statement;
}

} // namespace tandem
