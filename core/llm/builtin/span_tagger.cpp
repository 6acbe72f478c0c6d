// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/span_tagger.h"

#include "core/llm/builtin/bounded_list.h"
#include "core/llm/builtin/chosen_stretches.h"

#include <algorithm>

namespace tandem {

std::vector<TaggedSpan> SpanTagger::tag(const QString &content) const
{
    const std::vector<SpanWord> words = spanWords(content);
    if (words.empty())
        return {};
    const auto likely = m_chain.lattice(spanFeatures(words, m_phrases.find(words))).stretches(m_threshold);
    std::vector<TaggedSpan> spans;
    for (const LikelyStretch &stretch : chosenStretches(likely, m_threshold)) {
        const OptionId option(m_options[static_cast<qsizetype>(stretch.label)]);
        spans.push_back({{words[stretch.begin].start, words[stretch.end - 1].end, option}, stretch.probability});
    }
    return spans;
}

QDataStream &operator<<(QDataStream &stream, const SpanTagger &tagger)
{
    const SpanTraining &training = tagger.m_training;
    return stream << tagger.m_definition.value << tagger.m_options << tagger.m_phrases << tagger.m_chain
                  << tagger.m_threshold << training.records << training.spans << training.leftOut << training.widened
                  << training.skipped;
}

QDataStream &operator>>(QDataStream &stream, SpanTagger &tagger)
{
    stream >> tagger.m_definition.value;
    readBounded(stream, tagger.m_options, sizeof(qint64));
    stream >> tagger.m_phrases >> tagger.m_chain >> tagger.m_threshold;
    SpanTraining &training = tagger.m_training;
    stream >> training.records >> training.spans >> training.leftOut >> training.widened >> training.skipped;
    const bool isSound = tagger.m_chain.tagCount() == tagCountOf(static_cast<size_t>(tagger.m_options.size())) &&
                         tagger.m_phrases.hasOnlyLabelsBelow(static_cast<qint32>(tagger.m_options.size())) &&
                         tagger.m_threshold > 0 && tagger.m_threshold < 1;
    if (!isSound)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace tandem
