// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/options/option_matcher.h"
#include "core/extract/words/spoken_words.h"
#include "core/extract/words/word_hash.h"

#include <set>
#include <vector>

namespace tandem {

/// An option named in a text: the words [begin, end) of it.
struct Mention
{
    size_t begin = 0;
    size_t end = 0;
    OptionId option;
};

/// Finds the names of options among the words of a text. Made once for each definition. Thread: any, once made.
class MentionFinder
{
public:
    MentionFinder(QStringView definitionName, const OptionMatcher &matcher);

    /// All mentions in order; of names that overlap, the longest. Names that several options share give a mention of
    /// each. A name of one letter counts only as it is written in the schema. Words of scripts without spaces are cut
    /// at the names in them.
    std::vector<Mention> find(QStringView text, std::vector<SpokenWord> &words) const;

    /// Whether another option's name holds this one's words and more ("super positive" and "positive"): then a word
    /// before or after it may mean the other.
    bool isPartOfAnother(OptionId option) const { return m_partsOfOthers.contains(option); }

    /// The words of the definition's own name, folded.
    const QStringList &definitionWords() const { return m_definitionWords; }

private:
    struct Name
    {
        QStringList words;
        QStringList written; ///< the same as the schema has them
        bool hasBracket = false;
        OptionId option;
    };

    void add(const OptionMatcher::Name &name);
    void findParts();
    void cutUnspaced(std::vector<SpokenWord> &words) const;
    bool cutOne(const SpokenWord &word, std::vector<SpokenWord> &pieces) const;
    size_t matchAt(QStringView text, const std::vector<SpokenWord> &words, size_t at, const Name &name) const;
    size_t addLongest(QStringView text, const std::vector<SpokenWord> &words, size_t at,
                      std::vector<Mention> &mentions) const;

    std::vector<Name> m_names; ///< longest first
    WordMap<std::vector<size_t>> m_byFirstWord;
    QStringList m_unspaced; ///< longest first
    std::set<OptionId> m_partsOfOthers;
    QStringList m_definitionWords;
};

} // namespace tandem
