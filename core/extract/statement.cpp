// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/statement.h"
#include "core/extract/word_lists.h"

#include <algorithm>

namespace tandem {

namespace {

bool isDoubtful(const SpokenWord &word)
{
    return word.isWord() && (denies(word.form) || hedges(word.form) || reports(word.form));
}

bool isArticleOrAdverb(const QString &word)
{
    static const QStringList words = {QStringLiteral("a"),        QStringLiteral("an"),
                                      QStringLiteral("the"),      QStringLiteral("very"),
                                      QStringLiteral("clearly"),  QStringLiteral("definitely"),
                                      QStringLiteral("strongly"), QStringLiteral("extremely")};
    return words.contains(word);
}

/// Reads one sentence around the first mention of its option.
class Clause
{
public:
    Clause(const Speech &speech, const Speech::Sentence &sentence, const MentionFinder &finder)
        : m_words(speech.words)
        , m_sentence(sentence)
        , m_finder(finder)
        , m_mentions(mentionsIn(speech, sentence))
    {
    }

    Statement read()
    {
        Statement statement;
        if (m_mentions.empty())
            return statement;
        statement.kind = Statement::Kind::Unclear;
        statement.option = m_mentions.front().option;
        m_begin = m_mentions.front().begin;
        m_end = m_mentions.front().end;
        statement.isMeant = isMeant();
        statement.isOnly = isOneOption();
        if (!statement.isOnly || m_sentence.sign == u"?" || m_sentence.sign == u"？")
            return statement;
        mergeRepeated();
        statement.span = {m_words[m_begin].span.begin, m_words[m_end - 1].span.end};
        statement.isLeading = isLeading();
        const size_t next = skipBrackets(m_end);
        statement.isSetOff = statement.isLeading && (next >= m_sentence.end || !m_words[next].isWord());
        const bool mayMeanAnother = m_finder.isPartOfAnother(statement.option) && isModified();
        if (isBoundToWords() || hasEmptyBox() || mayMeanAnother || !isClosed())
            return statement;
        statement.kind = statement.isLeading ? Statement::Kind::Strong : kindByWordsBefore();
        statement.isLeading = statement.isLeading && !m_isApproved;
        statement.isApproved = m_isApproved;
        return statement;
    }

private:
    bool isOneOption() const
    {
        return std::all_of(m_mentions.begin(), m_mentions.end(),
                           [this](const Mention &one) { return one.option == m_mentions.front().option; });
    }

    /// "B) 125 %": the value and then the text of one option are one mention.
    void mergeRepeated()
    {
        for (size_t i = 1; i < m_mentions.size(); ++i) {
            for (size_t at = m_end; at < m_mentions[i].begin; ++at) {
                if (m_words[at].isWord())
                    return;
            }
            m_end = m_mentions[i].end;
        }
    }

    bool isMentioned(size_t at) const
    {
        return std::any_of(m_mentions.begin(), m_mentions.end(),
                           [at](const Mention &one) { return one.begin <= at && at < one.end; });
    }

    bool isFirstName(bool (*test)(const QString &)) const
    {
        return m_mentions.front().end == m_mentions.front().begin + 1 && test(m_words[m_mentions.front().begin].form);
    }

    /// "non-positive", "positive-ish".
    bool isBoundToWords() const
    {
        const bool isBoundBefore = m_words[m_begin].isJoined;
        const bool isBoundAfter = m_end < m_sentence.end && m_words[m_end].isJoined;
        return isBoundBefore || isBoundAfter;
    }

    size_t skipBrackets(size_t at) const
    {
        while (at < m_sentence.end && m_words[at].kind == SpokenWord::Kind::Bracket)
            ++at;
        return at;
    }

    /// "[ ] positive": a box that is not ticked.
    bool hasEmptyBox() const
    {
        for (size_t at = m_sentence.begin; at + 1 < m_begin; ++at) {
            const QString pair = m_words[at].form + m_words[at + 1].form;
            if (pair == u"[]" || pair == u"()")
                return true;
        }
        return false;
    }

    /// Nothing but articles and adverbs stand before the option.
    bool isLeading() const
    {
        const bool isPlain = isFirstName(isFunctionWord) || isOneLetter();
        for (size_t at = m_sentence.begin; at < m_begin; ++at) {
            const SpokenWord &word = m_words[at];
            const bool isPassed = word.isWord() && !isPlain && isArticleOrAdverb(word.form);
            if (word.kind != SpokenWord::Kind::Bracket && !isPassed)
                return false;
        }
        return true;
    }

    /// "I say": what the model says itself is no report of another's words. "I would say" is left in doubt.
    bool isOwnWord(size_t at) const
    {
        static const QStringList speakers = {QStringLiteral("i"), QStringLiteral("i'll")};
        return m_words[at].form == u"say" && at > m_sentence.begin && speakers.contains(m_words[at - 1].form);
    }

    /// "They labelled it as": what others chose.
    bool isOthersChoice(size_t at) const
    {
        static const QStringList verbs = {QStringLiteral("think"), QStringLiteral("believe"), QStringLiteral("call"),
                                          QStringLiteral("called"), QStringLiteral("say")};
        if (m_words[at].form != u"they" || at + 1 >= m_sentence.end)
            return false;
        const QString &verb = m_words[at + 1].form;
        return isChoosingVerb(verb) || verbs.contains(verb);
    }

    bool hasDoubt(size_t begin, size_t end, bool toleratesDenial = false) const
    {
        for (size_t at = begin; at < end; ++at) {
            const SpokenWord &word = m_words[at];
            const bool isTolerated = toleratesDenial && word.isWord() && !hedges(word.form) && !reports(word.form);
            const bool isFree = isMentioned(at) || isTolerated || isOwnWord(at);
            if (!isFree && (isDoubtful(word) || isOthersChoice(at)))
                return true;
        }
        return false;
    }

    /// Whether the statement is complete where the option ends, or goes on in a way that cannot change it.
    bool isClosed()
    {
        const size_t at = skipBrackets(m_end);
        if (at >= m_sentence.end)
            return true;
        const SpokenWord &next = m_words[at];
        if (m_end < at && m_words[m_end].form == u"(")
            return m_words[m_end].span.begin > m_words[m_end - 1].span.end && !hasDoubt(at, m_sentence.end);
        if (next.kind == SpokenWord::Kind::Mark)
            return isClosedByMark(at);
        if (opensReason(next.form))
            return m_words.size() > at + 1;
        if (next.form == u"as" || next.form == u"with")
            return !hasDoubt(at + 1, m_sentence.end) && goesOnHarmlessly(at);
        if (isCopula(next.form))
            return m_isApproved = isApproved(at + 1);
        // "(B) 125 %": a letter in brackets, and then the text that belongs to it.
        if (isOneLetter() && m_begin > m_sentence.begin && m_words[m_begin - 1].form == u"(")
            return !hasDoubt(at, m_sentence.end);
        const bool isPlainNoun = isCarrierNoun(next.form) && !isFirstName(isFunctionWord) && !isOneLetter();
        return isPlainNoun && isClosedAfterNoun(at + 1);
    }

    bool isOneLetter() const
    {
        const TextSpan span = m_words[m_begin].span;
        return m_end == m_begin + 1 && span.end - span.begin == 1 && m_words[m_begin].form.front().isLetter() &&
               !isUnspaced(m_words[m_begin].form.front());
    }

    /// "positive, since …", "positive – the guest …". A colon would make the option a key.
    bool isClosedByMark(size_t at) const
    {
        static constexpr QStringView marks = u",-–—，、";
        if (m_words[at].form.size() != 1 || !marks.contains(m_words[at].form.front()))
            return false;
        const bool isNegative = isFirstName(isNegativeAnswer);
        const size_t reason = firstReason(at);
        for (size_t i = at; i < reason; ++i) {
            if (m_words[i].isWord() && retracts(m_words[i].form))
                return false;
        }
        return !hasDoubt(at, reason, isNegative);
    }

    size_t firstReason(size_t at) const
    {
        while (at < m_sentence.end && !(m_words[at].isWord() && opensReason(m_words[at].form)))
            ++at;
        return at;
    }

    /// "as the guest is happy" gives a reason; "as well as", "as opposed to" do not; "with 85 % confidence" is fine.
    bool goesOnHarmlessly(size_t at) const
    {
        if (at + 1 >= m_sentence.end)
            return false;
        static const QStringList others = {QStringLiteral("opposed"), QStringLiteral("well"), QStringLiteral("much"),
                                           QStringLiteral("if"),      QStringLiteral("far"),  QStringLiteral("long")};
        if (m_words[at].form == u"as")
            return !others.contains(m_words[at + 1].form);
        for (size_t i = at; i < m_sentence.end; ++i) {
            const QString &form = m_words[i].form;
            if (form == u"confidence" || form == u"certainty" || form == u"probability")
                return true;
        }
        return false;
    }

    static bool isAroundApproval(const QString &word)
    {
        static const QStringList words = {
            QStringLiteral("the"),    QStringLiteral("my"),       QStringLiteral("a"),
            QStringLiteral("output"), QStringLiteral("response"), QStringLiteral("for"),
            QStringLiteral("this"),   QStringLiteral("given"),    QStringLiteral("instruction"),
            QStringLiteral("task"),   QStringLiteral("question"), QStringLiteral("overall")};
        return words.contains(word);
    }

    /// "… is better", "… is the correct answer", and no more than a reason after it.
    bool isApproved(size_t at) const
    {
        bool isFound = false;
        for (; at < m_sentence.end && m_words[at].kind != SpokenWord::Kind::Mark; ++at) {
            const SpokenWord &word = m_words[at];
            if (word.kind == SpokenWord::Kind::Bracket)
                continue;
            if (opensReason(word.form) || (word.form == u"as" && goesOnHarmlessly(at)))
                break;
            if (!isApproval(word.form) && !isAnswerNoun(word.form) && !isAroundApproval(word.form))
                return false;
            isFound = isFound || isApproval(word.form) || isAnswerNoun(word.form);
        }
        const bool isReasoned = at < m_sentence.end && m_words[at].form == u"as";
        return isFound && (isReasoned || !hasDoubt(at, firstReason(at)));
    }

    bool isClosedAfterNoun(size_t at) const
    {
        at = skipBrackets(at);
        if (at < m_sentence.end && m_words[at].isWord() && isCarrierNoun(m_words[at].form))
            at = skipBrackets(at + 1);
        if (at >= m_sentence.end || opensReason(m_words[at].form))
            return true;
        return m_words[at].kind == SpokenWord::Kind::Mark && isClosedByMark(at);
    }

    bool isOfDefinition(const QString &word) const { return m_finder.definitionWords().contains(word); }

    /// The last word before the option that is no article and no adverb.
    const SpokenWord *lastWordBefore() const
    {
        for (size_t at = m_begin; at > m_sentence.begin; --at) {
            const SpokenWord &word = m_words[at - 1];
            if (word.isWord() && !isArticleOrAdverb(word.form))
                return &word;
        }
        return nullptr;
    }

    /// A word right before the option says more than "is" or "a".
    bool isModified() const
    {
        static const QStringList articles = {QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the")};
        const QString before = m_begin > m_sentence.begin ? m_words[m_begin - 1].form : QString();
        const bool isWord = m_begin > m_sentence.begin && m_words[m_begin - 1].isWord();
        return isWord && !isCopula(before) && !articles.contains(before);
    }

    /// "Is it positive" without its sign.
    bool isQuestion() const
    {
        static const QStringList openings = {QStringLiteral("is"),    QStringLiteral("are"), QStringLiteral("was"),
                                             QStringLiteral("does"),  QStringLiteral("do"),  QStringLiteral("did"),
                                             QStringLiteral("why"),   QStringLiteral("how"), QStringLiteral("when"),
                                             QStringLiteral("where"), QStringLiteral("has")};
        return openings.contains(m_words[m_sentence.begin].form);
    }

    Statement::Kind kindByWordsBefore() const
    {
        const SpokenWord *last = lastWordBefore();
        if (isQuestion() || !last || hasDoubt(m_sentence.begin, m_begin))
            return Statement::Kind::Unclear;
        if (isAboutSpeaker(*last) || (last->form == u"be" && !hasAuxiliary()))
            return Statement::Kind::Unclear;
        if (!isAllHarmless() && !isCopula(last->form))
            return Statement::Kind::Unclear;
        return m_isApproved || namesTheAnswer() ? Statement::Kind::Strong : Statement::Kind::Weak;
    }

    /// The clause that holds the option says "the answer is", whatever stands around it.
    bool isMeant() const
    {
        const SpokenWord *last = lastWordBefore();
        const bool tiesOption = last && isCopula(last->form);
        return tiesOption && !hasDoubt(beginOfClause(), m_begin) && namesTheAnswer();
    }

    size_t beginOfClause() const
    {
        size_t clause = m_begin;
        while (clause > m_sentence.begin && m_words[clause - 1].form != u",")
            --clause;
        return clause;
    }

    /// "I'm positive", "We are positive", "Think positive": the option means something else.
    bool isAboutSpeaker(const SpokenWord &last) const
    {
        static const QStringList words = {QStringLiteral("i'm"), QStringLiteral("am"), QStringLiteral("think"),
                                          QStringLiteral("we're")};
        const SpokenWord &first = m_words[m_sentence.begin];
        const bool isPlural = first.form == u"we" || first.form == u"you";
        return words.contains(last.form) || (isPlural && last.form == u"are");
    }

    bool hasAuxiliary() const
    {
        static const QStringList auxiliaries = {QStringLiteral("would"), QStringLiteral("should"),
                                                QStringLiteral("must"),  QStringLiteral("will"),
                                                QStringLiteral("seems"), QStringLiteral("appears")};
        return std::any_of(m_words.begin() + static_cast<ptrdiff_t>(m_sentence.begin),
                           m_words.begin() + static_cast<ptrdiff_t>(m_begin),
                           [](const SpokenWord &word) { return auxiliaries.contains(word.form); });
    }

    /// Of the clause that holds the option: what stands before its comma only introduces it.
    bool isAllHarmless() const
    {
        for (size_t at = beginOfClause(); at < m_begin; ++at) {
            const SpokenWord &word = m_words[at];
            const bool isKnown = isHarmless(word.form) || isAnswerNoun(word.form) || isChoosingVerb(word.form) ||
                                 isOfDefinition(word.form);
            if (word.isWord() && !isKnown)
                return false;
            if (word.kind == SpokenWord::Kind::Mark && !QStringView(u":=,—–→").contains(word.form.front()))
                return false;
        }
        return true;
    }

    bool namesTheAnswer() const
    {
        for (size_t at = m_sentence.begin; at < m_begin; ++at) {
            const QString &form = m_words[at].form;
            if (isAnswerNoun(form) || isChoosingVerb(form) || isOfDefinition(form))
                return true;
        }
        const size_t next = skipBrackets(m_end);
        return next < m_sentence.end && (isAnswerNoun(m_words[next].form) || isOfDefinition(m_words[next].form));
    }

    const std::vector<SpokenWord> &m_words;
    const Speech::Sentence &m_sentence;
    const MentionFinder &m_finder;
    std::vector<Mention> m_mentions;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_isApproved = false;
};

} // namespace

std::vector<Mention> mentionsIn(const Speech &speech, const Speech::Sentence &sentence)
{
    std::vector<Mention> found;
    for (const Mention &mention : speech.mentions) {
        if (mention.begin >= sentence.begin && mention.begin < sentence.end)
            found.push_back(mention);
    }
    return found;
}

Speech speechOf(QStringView text, TextSpan span, const MentionFinder &finder)
{
    Speech speech;
    speech.words = spokenWords(text, span);
    speech.mentions = finder.find(text, speech.words);
    size_t begin = 0;
    for (size_t at = 0; at <= speech.words.size(); ++at) {
        const bool isEnd = at == speech.words.size() || speech.words[at].kind == SpokenWord::Kind::End;
        speech.wordCount += !isEnd && speech.words[at].isWord() ? 1 : 0;
        if (!isEnd)
            continue;
        if (at > begin)
            speech.sentences.push_back({begin, at, at < speech.words.size() ? speech.words[at].form : QString()});
        begin = at + 1;
    }
    return speech;
}

Statement statementOf(const Speech &speech, const Speech::Sentence &sentence, const MentionFinder &finder)
{
    return Clause(speech, sentence, finder).read();
}

} // namespace tandem
