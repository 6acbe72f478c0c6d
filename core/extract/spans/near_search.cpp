// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/near_search.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t lettersAtOnce = 64;

/// The fewest edits with which a pattern that is read backwards can end at each place; a step of Myers' algorithm.
class BitColumn
{
public:
    explicit BitColumn(size_t size)
        : m_last(quint64(1) << (size - 1))
        , m_edits(static_cast<int>(size))
    {
    }

    int step(quint64 equal)
    {
        const quint64 vertical = equal | m_minus;
        const quint64 horizontal = (((equal & m_plus) + m_plus) ^ m_plus) | equal;
        quint64 plus = m_minus | ~(horizontal | m_plus);
        quint64 minus = m_plus & horizontal;
        m_edits += (plus & m_last) ? 1 : 0;
        m_edits -= (minus & m_last) ? 1 : 0;
        plus <<= 1;
        minus <<= 1;
        m_plus = minus | ~(vertical | plus);
        m_minus = plus & vertical;
        return m_edits;
    }

private:
    quint64 m_last;
    int m_edits;
    quint64 m_plus = ~quint64(0);
    quint64 m_minus = 0;
};

} // namespace

NearSearch::NearSearch(const Letters &text, const LetterIndex &index)
    : m_text(text)
    , m_index(index)
{
    m_numbered.reserve(text.size());
    for (const char32_t letter : text)
        m_numbered.push_back(m_numbers.try_emplace(letter, m_numbers.size()).first->second);
    m_masks.assign(m_numbers.size(), 0);
}

/// The stretches of the text that can hold a pattern, apart from each other: of as many pieces of it as edits and one
/// more, one stands there unchanged.
std::vector<NearPlace> NearSearch::windowsOf(const Letters &pattern, int mostEdits) const
{
    const auto edits = static_cast<size_t>(mostEdits);
    const size_t pieces = edits + 1;
    std::vector<NearPlace> around;
    for (size_t piece = 0; piece < pieces; ++piece) {
        const size_t begin = piece * pattern.size() / pieces;
        const size_t end = (piece + 1) * pattern.size() / pieces;
        const Letters letters(pattern.begin() + static_cast<qint64>(begin), pattern.begin() + static_cast<qint64>(end));
        const auto found = m_index.occurrences(letters, [](size_t, size_t) { return true; });
        if (found.size() > LetterIndex::mostPlaces)
            return {{0, m_text.size(), 0}};
        for (const size_t at : found) {
            const size_t first = at - std::min(at, begin + edits);
            around.push_back({first, std::min(m_text.size(), at + pattern.size() - begin + edits), 0});
        }
    }
    std::sort(around.begin(), around.end(),
              [](const auto &left, const auto &right) { return left.begin < right.begin; });
    std::vector<NearPlace> windows;
    for (const NearPlace &place : around) {
        if (!windows.empty() && place.begin <= windows.back().end)
            windows.back().end = std::max(windows.back().end, place.end);
        else
            windows.push_back(place);
    }
    return windows;
}

/// Where a pattern can end. Of a long one its first letters are looked for: they have no more edits than all.
std::vector<size_t> NearSearch::likelyEnds(const Letters &pattern, int mostEdits)
{
    const size_t size = std::min(lettersAtOnce, pattern.size());
    const Letters head(pattern.begin(), pattern.begin() + static_cast<qint64>(size));
    const auto setMasks = [&](bool isOn) {
        for (size_t i = 0; i < size; ++i) {
            const auto number = m_numbers.find(head[i]);
            if (number != m_numbers.end())
                m_masks[number->second] = isOn ? m_masks[number->second] | (quint64(1) << i) : 0;
        }
    };
    setMasks(true);
    std::vector<size_t> ends;
    const auto slack = static_cast<size_t>(pattern.size() > size ? mostEdits : 0);
    for (const NearPlace &window : windowsOf(head, mostEdits)) {
        BitColumn column(size);
        m_work += static_cast<qint64>(window.end - window.begin) / 4;
        for (size_t i = window.begin; i < window.end; ++i) {
            if (column.step(m_masks[m_numbered[i]]) > mostEdits)
                continue;
            const size_t middle = i + 1 + pattern.size() - size;
            const size_t first = std::max(middle - slack, ends.empty() ? size_t(1) : ends.back() + 1);
            for (size_t end = first; end <= std::min(middle + slack, m_text.size()); ++end)
                ends.push_back(end);
        }
    }
    setMasks(false);
    return ends;
}

/// All beginnings of a stretch that ends here, by a table of edits along the diagonal of both read backwards.
void NearSearch::addBegins(const Letters &pattern, size_t end, int mostEdits, const Filter &isFitting,
                           std::vector<NearPlace> &places)
{
    const auto reach = static_cast<qint64>(mostEdits);
    const auto width = static_cast<size_t>(2 * reach + 1);
    const auto rows = static_cast<qint64>(pattern.size());
    const auto columns = static_cast<qint64>(end);
    const int far = mostEdits + 1;
    std::vector<int> above(width, far); // row 0: column j stands at j + reach
    for (qint64 j = 0; j <= reach; ++j)
        above[static_cast<size_t>(j + reach)] = static_cast<int>(j);
    std::vector<int> row(width, far);
    for (qint64 i = 1; i <= rows; ++i) {
        for (qint64 at = 0; at < static_cast<qint64>(width); ++at) {
            const qint64 j = i + at - reach;
            const auto k = static_cast<size_t>(at);
            row[k] = far;
            if (j < 0 || j > columns)
                continue;
            if (j > 0) {
                const bool isSame = pattern[static_cast<size_t>(rows - i)] == m_text[static_cast<size_t>(columns - j)];
                row[k] = std::min(far, above[k] + (isSame ? 0 : 1));
            }
            if (k + 1 < width)
                row[k] = std::min(row[k], above[k + 1] + 1);
            if (k > 0 && j > 0)
                row[k] = std::min(row[k], row[k - 1] + 1);
        }
        above.swap(row);
    }
    m_work += rows * static_cast<qint64>(width);
    for (size_t k = 0; k < width; ++k) {
        const qint64 begin = columns - (rows + static_cast<qint64>(k) - reach);
        if (above[k] <= mostEdits && begin >= 0 && isFitting(static_cast<size_t>(begin), end))
            places.push_back({static_cast<size_t>(begin), end, above[k]});
    }
}

std::vector<NearPlace> NearSearch::nearest(const Letters &pattern, int mostEdits, const EndFilter &mayEnd,
                                           const Filter &isFitting)
{
    constexpr qint64 mostWork = 60'000'000;
    std::vector<NearPlace> places;
    if (pattern.empty() || mostEdits <= 0 || m_work > mostWork)
        return places;
    for (const size_t end : likelyEnds(pattern, mostEdits)) {
        if (mayEnd(end) && m_work <= mostWork)
            addBegins(pattern, end, mostEdits, isFitting, places);
    }
    if (m_work > mostWork)
        return {};
    int fewest = mostEdits;
    for (const NearPlace &place : places)
        fewest = std::min(fewest, place.edits);
    places.erase(
        std::remove_if(places.begin(), places.end(), [fewest](const NearPlace &place) { return place.edits > fewest; }),
        places.end());
    return places;
}

} // namespace tandem
