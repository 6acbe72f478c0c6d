// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/letter_index.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t partSize = 3;

} // namespace

LetterIndex::LetterIndex(const Letters &text)
    : m_text(text)
{
    size_t buckets = 64;
    while (buckets < text.size())
        buckets *= 2;
    m_mask = buckets - 1;
    m_firsts.assign(buckets + 1, 0);
    const size_t parts = text.size() < partSize ? 0 : text.size() - partSize + 1;
    for (size_t i = 0; i < parts; ++i)
        ++m_firsts[bucketOf(&text[i]) + 1];
    for (size_t i = 1; i <= buckets; ++i)
        m_firsts[i] += m_firsts[i - 1];
    m_places.resize(parts);
    std::vector<size_t> next(m_firsts.begin(), m_firsts.end() - 1);
    for (size_t i = 0; i < parts; ++i)
        m_places[next[bucketOf(&text[i])]++] = i;
}

size_t LetterIndex::bucketOf(const char32_t *letters) const
{
    constexpr quint64 odd = 0x9E3779B97F4A7C15;
    const quint64 key = ((quint64(letters[0]) << 42) ^ (quint64(letters[1]) << 21) ^ quint64(letters[2])) * odd;
    return static_cast<size_t>(key >> 24) & m_mask;
}

size_t LetterIndex::rarestPart(const Letters &pattern) const
{
    const auto countAt = [&](size_t at) {
        const size_t bucket = bucketOf(&pattern[at]);
        return m_firsts[bucket + 1] - m_firsts[bucket];
    };
    size_t rarest = 0;
    size_t fewest = countAt(0);
    for (size_t at = 1; at + partSize <= pattern.size() && fewest > 0; ++at) {
        if (const size_t count = countAt(at); count < fewest) {
            fewest = count;
            rarest = at;
        }
    }
    return rarest;
}

std::vector<size_t> LetterIndex::occurrences(const Letters &pattern, const Filter &isFitting) const
{
    constexpr size_t mostWork = 20'000'000;
    std::vector<size_t> found;
    if (pattern.empty() || pattern.size() > m_text.size())
        return found;
    size_t work = 0;
    const auto consider = [&](size_t begin) {
        const size_t end = begin + pattern.size();
        const bool isLikely = m_text[begin] == pattern.front() && m_text[end - 1] == pattern.back();
        const bool isDone = work > mostWork || found.size() > mostPlaces;
        if (!isLikely || isDone || !isFitting(begin, end))
            return;
        work += pattern.size();
        if (std::equal(pattern.begin(), pattern.end(), m_text.begin() + static_cast<qint64>(begin)))
            found.push_back(begin);
    };
    if (pattern.size() < partSize) {
        for (size_t begin = 0; begin + pattern.size() <= m_text.size(); ++begin)
            consider(begin);
        return found;
    }
    const size_t part = rarestPart(pattern);
    const size_t bucket = bucketOf(&pattern[part]);
    for (size_t i = m_firsts[bucket]; i < m_firsts[bucket + 1]; ++i) {
        const bool isInside = m_places[i] >= part && m_places[i] - part + pattern.size() <= m_text.size();
        if (isInside)
            consider(m_places[i] - part);
    }
    return work > mostWork && found.size() < 2 ? std::vector<size_t>() : found;
}

} // namespace tandem
