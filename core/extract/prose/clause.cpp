// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/prose/clause.h"

namespace tandem {

namespace {

constexpr Senses doubts = Sense::Denies | Sense::Hedges | Sense::Reports;

} // namespace

Clause::Clause(const Speech &speech, const Speech::Sentence &sentence, const MentionFinder &finder)
    : m_words(speech.words())
    , m_sentence(sentence)
    , m_finder(finder)
    , m_begin(sentence.mentions.front().begin)
    , m_end(sentence.mentions.front().end)
{
}

void Clause::mergeRepeated()
{
    for (const Mention &mention : m_sentence.mentions.subspan(1)) {
        for (size_t at = m_end; at < mention.begin; ++at) {
            if (m_words[at].isWord())
                return;
        }
        m_end = mention.end;
    }
}

size_t Clause::skipBrackets(size_t at) const
{
    while (at < m_sentence.end && m_words[at].kind == SpokenWord::Kind::Bracket)
        ++at;
    return at;
}

size_t Clause::firstReason(size_t at) const
{
    while (at < m_sentence.end && !m_words[at].is(Sense::OpensReason))
        ++at;
    return at;
}

bool Clause::isFirstName(Sense sense) const
{
    const Mention &first = m_sentence.mentions.front();
    return first.end == first.begin + 1 && m_words[first.begin].is(sense);
}

bool Clause::isOneLetter() const
{
    const SpokenWord &word = m_words[m_begin];
    return m_end == m_begin + 1 && word.span.end - word.span.begin == 1 && word.form.front().isLetter() &&
           !isUnspaced(word.form.front());
}

bool Clause::isOfDefinition(const SpokenWord &word) const
{
    return m_finder.definitionWords().contains(word.form);
}

bool Clause::hasDoubt(size_t begin, size_t end, bool toleratesDenial) const
{
    for (size_t at = begin; at < end; ++at) {
        const SpokenWord &word = m_words[at];
        const bool isTolerated =
            toleratesDenial && word.isWord() && !word.is(Sense::Hedges) && !word.is(Sense::Reports);
        if (word.isMentioned || isTolerated || isOwnWord(at))
            continue;
        if (word.senses.testAnyFlags(doubts) || isOthersChoice(at))
            return true;
    }
    return false;
}

/// "I say": what the model says itself is no report of another's words. "I would say" is left in doubt.
bool Clause::isOwnWord(size_t at) const
{
    return m_words[at].form == u"say" && at > m_sentence.begin && m_words[at - 1].is(Sense::Speaker);
}

/// "They labelled it as": what others chose.
bool Clause::isOthersChoice(size_t at) const
{
    if (m_words[at].form != u"they" || at + 1 >= m_sentence.end)
        return false;
    const SpokenWord &verb = m_words[at + 1];
    return verb.is(Sense::ChoosingVerb) || verb.is(Sense::Opines);
}

} // namespace tandem
