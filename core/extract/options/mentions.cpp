// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/options/mentions.h"

#include <algorithm>

namespace tandem {

namespace {

bool counts(const SpokenWord &word)
{
    return word.kind == SpokenWord::Kind::Word || word.kind == SpokenWord::Kind::Mark;
}

QStringList formsOf(QStringView name)
{
    QStringList forms;
    const SpokenText spoken = spokenWords(name, {0, name.size()});
    for (const SpokenWord &word : spoken.words) {
        if (counts(word))
            forms.append(word.form.toString());
    }
    return forms;
}

bool isOneLetter(QStringView word)
{
    return word.size() == 1 && word.front().isLetter() && !isUnspaced(word.front());
}

/// "A dog", "I think": an article or a pronoun, and no name of one letter.
bool isInProse(const std::vector<SpokenWord> &words, size_t begin, size_t end)
{
    const bool isLikeWord = end == begin + 1 && (words[begin].form == u"a" || words[begin].form == u"i");
    return isLikeWord && end < words.size() && words[end].isWord() &&
           !sensesOf(words[end].form).testFlag(Sense::FollowsName);
}

bool contains(const QStringList &outer, const QStringList &inner)
{
    return std::search(outer.begin(), outer.end(), inner.begin(), inner.end()) != outer.end();
}

} // namespace

MentionFinder::MentionFinder(QStringView definitionName, const OptionMatcher &matcher)
    : m_definitionWords(formsOf(definitionName))
{
    for (const OptionMatcher::Name &name : matcher.names())
        add(name);
    const auto isLonger = [](const Name &a, const Name &b) { return a.words.size() > b.words.size(); };
    std::stable_sort(m_names.begin(), m_names.end(), isLonger);
    for (size_t i = 0; i < m_names.size(); ++i)
        m_byFirstWord[m_names[i].words.front()].push_back(i);
    const auto isWider = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    std::stable_sort(m_unspaced.begin(), m_unspaced.end(), isWider);
    findParts();
}

void MentionFinder::add(const OptionMatcher::Name &name)
{
    Name added;
    added.option = name.option;
    const SpokenText spoken = spokenWords(name.word, {0, name.word.size()});
    for (const SpokenWord &word : spoken.words) {
        added.hasBracket = added.hasBracket || word.kind == SpokenWord::Kind::Bracket;
        if (!counts(word))
            continue;
        added.words.append(word.form.toString());
        added.written.append(word.span.in(name.word).toString());
    }
    if (added.words.isEmpty())
        return;
    if (added.words.size() == 1 && isUnspaced(added.words.front().front()))
        m_unspaced.append(added.words.front());
    m_names.push_back(std::move(added));
}

void MentionFinder::findParts()
{
    for (const Name &inner : m_names) {
        for (const Name &outer : m_names) {
            const bool isOther = inner.option != outer.option && outer.words.size() > inner.words.size();
            if (isOther && contains(outer.words, inner.words))
                m_partsOfOthers.insert(inner.option);
        }
    }
}

/// Cuts a word into what stands before a name, the name, and what stands after; false where there is no name in it.
bool MentionFinder::cutOne(const SpokenWord &word, std::vector<SpokenWord> &pieces) const
{
    const bool isAsWritten = word.form.size() == word.span.end - word.span.begin;
    if (!word.isWord() || !isAsWritten || !std::any_of(word.form.begin(), word.form.end(), isUnspaced))
        return false;
    qsizetype done = 0;
    const auto take = [&](qsizetype begin, qsizetype end) {
        if (begin >= end)
            return;
        SpokenWord piece = word;
        piece.form = word.form.mid(begin, end - begin);
        piece.span = {word.span.begin + begin, word.span.begin + end};
        piece.isJoined = word.isJoined && begin == 0;
        pieces.push_back(piece);
    };
    for (qsizetype at = 0; at < word.form.size();) {
        const QStringView rest = word.form.mid(at);
        const auto name = std::find_if(m_unspaced.begin(), m_unspaced.end(),
                                       [rest](const QString &one) { return rest.startsWith(one); });
        if (name == m_unspaced.end()) {
            ++at;
            continue;
        }
        take(done, at);
        take(at, at + name->size());
        at = done = at + name->size();
    }
    if (done > 0)
        take(done, word.form.size());
    return done > 0;
}

void MentionFinder::cutUnspaced(std::vector<SpokenWord> &words) const
{
    if (m_unspaced.isEmpty())
        return;
    std::vector<SpokenWord> pieces;
    pieces.reserve(words.size());
    for (const SpokenWord &word : words) {
        if (!cutOne(word, pieces))
            pieces.push_back(word);
    }
    words = std::move(pieces);
}

/// Where the name ends that starts at `at`; 0 where it does not.
size_t MentionFinder::matchAt(QStringView text, const std::vector<SpokenWord> &words, size_t at, const Name &name) const
{
    size_t i = at;
    for (qsizetype k = 0; k < name.words.size(); ++i) {
        if (i >= words.size())
            return 0;
        const SpokenWord &word = words[i];
        if (word.kind == SpokenWord::Kind::Bracket && k > 0)
            continue;
        if (!counts(word) || word.form != name.words[k])
            return 0;
        const bool needsCase = isOneLetter(name.words[k]);
        if (needsCase && word.span.in(text) != name.written[k])
            return 0;
        const bool isBare = i == 0 || words[i - 1].kind != SpokenWord::Kind::Bracket;
        if (needsCase && name.hasBracket && isBare && name.written[k].front().isLower())
            return 0;
        ++k;
    }
    return i;
}

size_t MentionFinder::addLongest(QStringView text, const std::vector<SpokenWord> &words, size_t at,
                                 std::vector<Mention> &mentions) const
{
    const auto candidates = m_byFirstWord.find(words[at].form);
    if (candidates == m_byFirstWord.end())
        return at + 1;
    size_t end = 0;
    for (const size_t candidate : candidates->second) {
        const size_t reached = matchAt(text, words, at, m_names[candidate]);
        if (reached == 0 || reached < end || isInProse(words, at, reached))
            continue;
        end = reached;
        mentions.push_back({at, end, m_names[candidate].option});
    }
    return std::max(end, at + 1);
}

std::vector<Mention> MentionFinder::find(QStringView text, std::vector<SpokenWord> &words) const
{
    cutUnspaced(words);
    std::vector<Mention> mentions;
    for (size_t at = 0; at < words.size();)
        at = addLongest(text, words, at, mentions);
    const auto isSame = [](const Mention &a, const Mention &b) { return a.begin == b.begin && a.option == b.option; };
    mentions.erase(std::unique(mentions.begin(), mentions.end(), isSame), mentions.end());
    return mentions;
}

} // namespace tandem
