// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/tag_chain.h"

#include "core/llm/builtin/bounded_list.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

/// Some 16 MB.
constexpr size_t mostChainWeights = 2'000'000;

std::vector<double> exponentsOf(const double *steps, size_t tagCount, double temperature)
{
    std::vector<double> exponents(tagCount * tagCount);
    for (size_t from = 0; from < tagCount; ++from) {
        for (size_t tag = 0; tag < tagCount; ++tag) {
            const size_t at = from * tagCount + tag;
            exponents[at] = mayFollow(from, tag) ? std::exp(steps[at] / temperature) : 0;
        }
    }
    return exponents;
}

struct SeenWith
{
    quint32 feature = 0;
    quint16 tag = 0;
    quint32 count = 0;
};

/// Each feature with each tag it was seen with, in order.
std::vector<SeenWith> seenIn(const std::vector<const TaggedText *> &texts)
{
    std::vector<quint64> all;
    for (const TaggedText *text : texts) {
        for (size_t word = 0; word < text->words.size(); ++word) {
            for (const quint32 feature : text->words[word])
                all.push_back((quint64(feature) << 16) | text->tags[word]);
        }
    }
    std::sort(all.begin(), all.end());
    std::vector<SeenWith> seen;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i] != all[i - 1])
            seen.push_back({static_cast<quint32>(all[i] >> 16), static_cast<quint16>(all[i] & 0xFFFF), 0});
        ++seen.back().count;
    }
    return seen;
}

/// How often a feature must be seen with a tag so that not too many are left.
quint32 leastCount(const std::vector<SeenWith> &seen)
{
    quint32 least = 1;
    const auto isEnough = [&least](const SeenWith &one) { return one.count >= least; };
    while (static_cast<size_t>(std::count_if(seen.begin(), seen.end(), isEnough)) > mostChainWeights)
        ++least;
    return least;
}

} // namespace

void TagChain::collect(const std::vector<const TaggedText *> &texts)
{
    const std::vector<SeenWith> seen = seenIn(texts);
    const quint32 least = leastCount(seen);
    for (const SeenWith &one : seen) {
        if (one.count < least)
            continue;
        if (m_features.isEmpty() || m_features.back() != one.feature) {
            m_features.append(one.feature);
            m_offsets.append(static_cast<quint32>(m_tags.size()));
        }
        m_tags.append(one.tag);
    }
    m_offsets.append(static_cast<quint32>(m_tags.size()));
}

void TagChain::prepare()
{
    m_weights.assign(m_stored.begin(), m_stored.end());
    m_exponents = exponentsOf(m_weights.data() + m_tags.size(), m_tagCount, 1);
}

std::vector<std::vector<quint32>> TagChain::columnsOf(const std::vector<WordFeatures> &words) const
{
    std::vector<std::vector<quint32>> columns(words.size());
    for (size_t word = 0; word < words.size(); ++word) {
        for (const quint32 feature : words[word]) {
            const auto found = std::lower_bound(m_features.begin(), m_features.end(), feature);
            if (found != m_features.end() && *found == feature)
                columns[word].push_back(static_cast<quint32>(found - m_features.begin()));
        }
    }
    return columns;
}

std::vector<double> TagChain::scores(const std::vector<std::vector<quint32>> &columns, const double *weights) const
{
    std::vector<double> scores(columns.size() * m_tagCount);
    const quint16 *tags = m_tags.constData();
    const quint32 *offsets = m_offsets.constData();
    for (size_t word = 0; word < columns.size(); ++word) {
        double *row = scores.data() + word * m_tagCount;
        for (const quint32 column : columns[word]) {
            for (quint32 i = offsets[column]; i < offsets[column + 1]; ++i)
                row[tags[i]] += weights[i];
        }
    }
    return scores;
}

TagLattice TagChain::lattice(const std::vector<WordFeatures> &words) const
{
    return {scores(columnsOf(words), m_weights.data()), m_exponents, m_tagCount};
}

double TagChain::surprise(const TaggedText &text, double temperature) const
{
    std::vector<double> states = scores(columnsOf(text.words), m_weights.data());
    const double *steps = m_weights.data() + m_tags.size();
    double score = 0;
    for (double &state : states)
        state /= temperature;
    for (size_t word = 0; word < text.tags.size(); ++word) {
        score += states[word * m_tagCount + text.tags[word]];
        if (word > 0)
            score += steps[text.tags[word - 1] * m_tagCount + text.tags[word]] / temperature;
    }
    const std::vector<double> exponents = exponentsOf(steps, m_tagCount, temperature);
    return TagLattice(std::move(states), exponents, m_tagCount).logPartition() - score;
}

void TagChain::temper(double temperature)
{
    for (float &weight : m_stored)
        weight = static_cast<float>(static_cast<double>(weight) / temperature);
    prepare();
}

bool TagChain::isSound() const
{
    const auto isTag = [this](quint16 tag) { return tag < m_tagCount; };
    return m_tagCount >= tagCountOf(1) && m_offsets.size() == m_features.size() + 1 && m_offsets.front() == 0 &&
           m_offsets.back() == static_cast<quint32>(m_tags.size()) &&
           std::is_sorted(m_offsets.begin(), m_offsets.end()) && std::is_sorted(m_features.begin(), m_features.end()) &&
           static_cast<size_t>(m_stored.size()) == static_cast<size_t>(m_tags.size()) + m_tagCount * m_tagCount &&
           std::all_of(m_tags.begin(), m_tags.end(), isTag) &&
           std::all_of(m_stored.begin(), m_stored.end(), [](float weight) { return std::abs(weight) < 100; });
}

QDataStream &operator<<(QDataStream &stream, const TagChain &chain)
{
    return stream << static_cast<quint32>(chain.m_tagCount) << chain.m_features << chain.m_offsets << chain.m_tags
                  << chain.m_stored;
}

QDataStream &operator>>(QDataStream &stream, TagChain &chain)
{
    quint32 tagCount = 0;
    stream >> tagCount;
    readBounded(stream, chain.m_features, sizeof(quint32));
    readBounded(stream, chain.m_offsets, sizeof(quint32));
    readBounded(stream, chain.m_tags, sizeof(quint16));
    readBounded(stream, chain.m_stored, sizeof(float));
    chain.m_tagCount = tagCount;
    if (stream.status() == QDataStream::Ok && chain.isSound())
        chain.prepare();
    else
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace tandem
