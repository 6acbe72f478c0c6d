// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/phrase_lists.h"
#include "core/extract/words/word_list_file.h"

namespace tandem {

namespace {

/// The names of the lists in the file, in the order of the enumerations.
constexpr const char *phraseNames[] = {
    "endSigns",       "refusals",       "answerKeys",   "innerKeys",    "answerTags", "reasonKeys",
    "confidenceKeys", "commentKeys",    "spanListKeys", "loneSpanKeys", "quoteKeys",  "spanLabelKeys",
    "occurrenceKeys", "beforeKeys",     "afterKeys",    "contextKeys",  "startKeys",  "endKeys",
    "keyLinks",       "negatingPieces", "tyingEnds",    "wordEndings"};
constexpr const char *pairNames[] = {"thinkingTags", "oppositeBeginnings"};
static_assert(std::size(phraseNames) == std::tuple_size_v<decltype(PhraseLists::phrases)>);
static_assert(std::size(pairNames) == std::tuple_size_v<decltype(PhraseLists::pairs)>);

const PhraseLists &shippedLists()
{
    static const PhraseLists lists = shippedWordLists(QStringLiteral("phrases.json"), readPhraseLists);
    return lists;
}

} // namespace

const QStringList &phrases(PhraseList list)
{
    return shippedLists().phrases[static_cast<size_t>(list)];
}

const std::vector<PhrasePair> &phrasePairs(PairList list)
{
    return shippedLists().pairs[static_cast<size_t>(list)];
}

Result<PhraseLists> readPhraseLists(const QByteArray &json, const QString &fileName)
{
    std::vector<std::string> names(std::begin(phraseNames), std::end(phraseNames));
    names.insert(names.end(), std::begin(pairNames), std::end(pairNames));
    const auto file = WordListFile::parse(json, fileName, names);
    if (!file)
        return tl::unexpected<Error>(file.error());
    PhraseLists lists;
    for (size_t i = 0; i < lists.phrases.size(); ++i) {
        const auto read = file->phrases(phraseNames[i]);
        if (!read)
            return tl::unexpected<Error>(read.error());
        lists.phrases[i] = *read;
    }
    for (size_t i = 0; i < lists.pairs.size(); ++i) {
        const auto read = file->pairs(pairNames[i]);
        if (!read)
            return tl::unexpected<Error>(read.error());
        lists.pairs[i] = *read;
    }
    return lists;
}

} // namespace tandem
