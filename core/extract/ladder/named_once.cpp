// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/named_once.h"
#include "core/extract/prose/option_statement.h"

#include <algorithm>

namespace tandem {

namespace {

/// A text of at most so many words is read as one statement about one thing.
constexpr qsizetype shortAnswer = 40;
/// A sentence of at most so many words and marks can do no more than take back what was said.
constexpr size_t shortSentence = 12;
constexpr size_t mostSentencesRead = 2000;

/// All sentences of a text together.
class ProseReading
{
public:
    ProseReading(const Speech &speech, const MentionFinder &finder)
        : m_speech(speech)
    {
        m_statements.reserve(speech.sentences.size());
        for (const Speech::Sentence &sentence : speech.sentences)
            m_statements.push_back(statementOf(speech, sentence, finder));
    }

    RungReading read()
    {
        // Where the last sentence says "the answer is", the others may weigh what it could have been.
        const bool isConcluded =
            m_statements.back().kind == OptionStatement::Kind::Strong && !m_statements.back().isLeading;
        const bool isWeighed = isConcluded || m_statements.front().isApproved;
        const bool isShort = m_speech.wordCount <= shortAnswer && !(isWeighed && m_statements.size() > 1);
        if (isShort && !isOneOption())
            return ambiguous();
        std::optional<size_t> chosen;
        for (size_t i = 0; i < m_statements.size(); ++i) {
            if (!isStrong(i))
                continue;
            if (chosen && m_statements[*chosen].option != m_statements[i].option)
                return ambiguous();
            chosen = i;
        }
        if (!chosen)
            return isShort ? readWeak() : RungReading();
        return isTakenBack(*chosen, isShort) ? ambiguous() : valueOf(*chosen);
    }

private:
    RungReading ambiguous() const
    {
        const TextSpan all{m_speech.words().front().span.begin, m_speech.words().back().span.end};
        return RungReading::unreadable(all, InvalidReason::Ambiguous);
    }

    RungReading valueOf(size_t index) const
    {
        const Speech::Sentence &sentence = m_speech.sentences[index];
        RungReading reading = RungReading::of({m_statements[index].option}, Rung::NamedOnce, m_statements[index].span);
        reading.frame = {m_speech.words()[sentence.begin].span.begin, m_speech.words()[sentence.end - 1].span.end};
        return reading;
    }

    /// A sentence that opens with the option is an answer where answers stand: first, last, or on a line of its own.
    bool isStrong(size_t i) const
    {
        if (m_statements[i].kind != OptionStatement::Kind::Strong)
            return false;
        const bool isOutermost = i == 0 || i + 1 == m_statements.size();
        return !m_statements[i].isLeading || (isOutermost && !isAfterOpenEnd(i));
    }

    /// The sentence before broke off without a sign, and with a word that may deny this one.
    bool isAfterOpenEnd(size_t i) const
    {
        if (i == 0)
            return false;
        const Speech::Sentence &before = m_speech.sentences[i - 1];
        return (before.sign == u"\n" || before.sign == u"?") && hasDoubt(before);
    }

    /// A word of the sentence, an option's own aside, has one of the senses.
    bool holds(const Speech::Sentence &sentence, Senses senses) const
    {
        for (size_t at = sentence.begin; at < sentence.end; ++at) {
            const SpokenWord &word = m_speech.words()[at];
            if (!word.isMentioned && word.senses.testAnyFlags(senses))
                return true;
        }
        return false;
    }

    bool hasDoubt(const Speech::Sentence &sentence) const { return holds(sentence, Sense::Denies | Sense::Hedges); }

    bool isOneOption() const { return areAllOf(m_speech.mentions, m_speech.mentions.front().option); }

    /// "No: …", and at the end "Yes".
    bool opensWithAnother(size_t chosen) const
    {
        const OptionStatement &first = m_statements.front();
        return first.isSetOff && m_statements[chosen].isLeading && first.option != m_statements[chosen].option;
    }

    /// "The claim is true, as it may be. […] The claim is false."
    bool meansAnother(OptionId option) const
    {
        return std::any_of(m_statements.begin(), m_statements.end(), [option](const OptionStatement &statement) {
            return statement.isMeant && (statement.option != option || !statement.isOnly);
        });
    }

    bool isTakenBack(size_t chosen, bool isShort) const
    {
        const OptionId option = m_statements[chosen].option;
        if (opensWithAnother(chosen) || meansAnother(option))
            return true;
        const bool isNegative = isNegativeOption(chosen);
        for (size_t i = 0; i < m_statements.size(); ++i) {
            if (i == chosen)
                continue;
            const bool isLast = i + 1 == m_statements.size();
            if (isShort && contradicts(i, option, isNegative))
                return true;
            const bool isAnotherLast = isLast && namesOnlyOthers(i, option) && !m_statements[chosen].isApproved;
            const bool isAnother =
                m_statements[i].kind == OptionStatement::Kind::Weak && m_statements[i].option != option;
            if (i > chosen && (retractsIn(i, isNegative) || isAnotherLast || isAnother))
                return true;
            if (i > chosen && deniesSame(i, option))
                return true;
        }
        return false;
    }

    bool isNegativeOption(size_t chosen) const
    {
        for (const Mention &mention : m_speech.sentences[chosen].mentions) {
            if (mention.end == mention.begin + 1 && m_speech.words()[mention.begin].is(Sense::NegativeAnswer))
                return true;
        }
        return false;
    }

    /// In a short answer a sentence with a denial may deny the answer: "Positive. That is not right."
    bool contradicts(size_t i, OptionId option, bool isNegative) const
    {
        const Speech::Sentence &sentence = m_speech.sentences[i];
        const bool isUnclear =
            m_statements[i].kind == OptionStatement::Kind::Unclear && m_statements[i].option == option;
        if (sentence.sign == u"?" || (isUnclear && !isNegative))
            return true;
        return !isNegative && !opensWithReason(sentence) && hasDoubt(sentence);
    }

    /// A later sentence that names the same option and a denial.
    bool deniesSame(size_t i, OptionId option) const
    {
        const Speech::Sentence &sentence = m_speech.sentences[i];
        const bool isSame = !sentence.mentions.empty() && areAllOf(sentence.mentions, option);
        const bool isUnclear = m_statements[i].kind == OptionStatement::Kind::Unclear;
        const bool isShort = sentence.end - sentence.begin <= shortSentence;
        return isSame && isUnclear && isShort && !isNegativeOption(i) && holds(sentence, Sense::Denies);
    }

    bool opensWithReason(const Speech::Sentence &sentence) const
    {
        const SpokenWord &first = m_speech.words()[sentence.begin];
        return first.is(Sense::OpensReason) || first.is(Sense::ReasonTitle);
    }

    bool retractsIn(size_t i, bool isNegative) const
    {
        const Speech::Sentence &sentence = m_speech.sentences[i];
        const SpokenWord &first = m_speech.words()[sentence.begin];
        const bool isOpening = !first.isMentioned && first.is(Sense::OpensObjection);
        const bool isLast = i + 1 == m_statements.size();
        // After a "no" a long sentence goes on to say why not.
        const bool isLong = sentence.end - sentence.begin > shortSentence;
        // Further in, such words belong to a reason: "the city actually lost".
        const size_t second = std::min(sentence.end - 1, sentence.begin + (isOpening ? 1 : 0));
        return (isOpening && isLast && !(isNegative && isLong)) || first.is(Sense::Retracts) ||
               m_speech.words()[second].is(Sense::Retracts);
    }

    bool namesOnlyOthers(size_t i, OptionId option) const
    {
        const std::span<const Mention> found = m_speech.sentences[i].mentions;
        return !found.empty() &&
               std::none_of(found.begin(), found.end(), [option](const Mention &one) { return one.option == option; });
    }

    /// Nothing says "the answer is", but the text is short and every sentence that names the option states it.
    RungReading readWeak() const
    {
        std::optional<size_t> chosen;
        for (size_t i = 0; i < m_statements.size(); ++i) {
            const OptionStatement &statement = m_statements[i];
            const bool isPlain = statement.kind == OptionStatement::Kind::Weak ||
                                 (statement.kind == OptionStatement::Kind::Strong && !isAfterOpenEnd(i));
            if (isPlain && !chosen)
                chosen = i;
            const bool isUnclear = statement.kind != OptionStatement::Kind::Nothing && !isPlain;
            const bool isDoubtful = statement.kind == OptionStatement::Kind::Nothing &&
                                    !opensWithReason(m_speech.sentences[i]) && hasDoubt(m_speech.sentences[i]);
            if (isUnclear || isDoubtful || m_speech.sentences[i].sign == u"?" ||
                (chosen && *chosen < i && retractsIn(i, false)))
                return {};
        }
        return chosen ? valueOf(*chosen) : RungReading();
    }

    const Speech &m_speech;
    std::vector<OptionStatement> m_statements;
};

} // namespace

RungReading readNamedOnce(const AnswerView &answer, TextSpan place, const MentionFinder &finder)
{
    const Speech speech = speechOf(answer.text, place, finder);
    if (speech.mentions.empty() || speech.sentences.empty() || speech.sentences.size() > mostSentencesRead)
        return {};
    return ProseReading(speech, finder).read();
}

bool statesAnother(const AnswerView &answer, OptionId option, const MentionFinder &finder)
{
    const Speech speech = speechOf(answer.text, answer.body, finder);
    if (areAllOf(speech.mentions, option))
        return false;
    const size_t count = std::min(speech.sentences.size(), mostSentencesRead);
    for (size_t i = 0; i < count; ++i) {
        const OptionStatement statement = statementOf(speech, speech.sentences[i], finder);
        // An answer that opens with an option states it, too.
        const bool isPlain = statement.kind == OptionStatement::Kind::Strong && !statement.isLeading;
        const bool isStated = isPlain || (i == 0 && statement.isSetOff);
        if (isStated && statement.option != option)
            return true;
    }
    return false;
}

} // namespace tandem
