// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/prose/speech.h"

#include <algorithm>

namespace tandem {

namespace {

void markMentioned(Speech &speech)
{
    for (const Mention &mention : speech.mentions) {
        for (size_t at = mention.begin; at < mention.end; ++at)
            speech.text.words[at].isMentioned = true;
    }
}

void findSenses(Speech &speech)
{
    for (SpokenWord &word : speech.text.words) {
        if (!word.isWord())
            continue;
        word.senses = sensesOf(word.form);
        ++speech.wordCount;
    }
}

/// The mentions that begin before the word `end`, from `first` on; no mention goes past the end of a sentence.
std::span<const Mention> mentionsBefore(std::span<const Mention> mentions, size_t end)
{
    const auto isBefore = [end](const Mention &mention) { return mention.begin < end; };
    const auto last = std::find_if_not(mentions.begin(), mentions.end(), isBefore);
    return mentions.first(static_cast<size_t>(last - mentions.begin()));
}

void findSentences(Speech &speech)
{
    const std::vector<SpokenWord> &words = speech.words();
    std::span<const Mention> mentions = speech.mentions;
    size_t begin = 0;
    for (size_t at = 0; at <= words.size(); ++at) {
        const bool isLast = at == words.size();
        if (!isLast && words[at].kind != SpokenWord::Kind::End)
            continue;
        const std::span<const Mention> own = mentionsBefore(mentions, at);
        mentions = mentions.subspan(own.size());
        if (at > begin)
            speech.sentences.push_back({begin, at, own, isLast ? QStringView() : words[at].form});
        begin = at + 1;
    }
}

} // namespace

Speech speechOf(QStringView text, TextSpan span, const MentionFinder &finder)
{
    Speech speech;
    speech.text = spokenWords(text, span);
    speech.mentions = finder.find(text, speech.text.words);
    if (speech.mentions.empty())
        return speech;
    markMentioned(speech);
    findSenses(speech);
    findSentences(speech);
    return speech;
}

bool areAllOf(std::span<const Mention> mentions, OptionId option)
{
    return std::all_of(mentions.begin(), mentions.end(),
                       [option](const Mention &mention) { return mention.option == option; });
}

} // namespace tandem
