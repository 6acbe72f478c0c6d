// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/quote_order.h"

#include <algorithm>
#include <map>
#include <set>

namespace tandem {

namespace {

using Places = std::vector<GroundedQuote>;

class Order
{
public:
    Order(const std::vector<WantedQuote> &quotes, const QString &content)
        : m_quotes(quotes)
        , m_places(quotes.size())
        , m_chosen(quotes.size())
    {
        const QuotedText text(content);
        for (size_t i = 0; i < quotes.size(); ++i) {
            m_places[i] = text.find(quotes[i].quote);
            if (!m_places[i].empty())
                m_groups[{m_places[i].front().start, m_places[i].front().end}].push_back(i);
        }
    }

    std::vector<QuotePlace> choose()
    {
        for (const auto &group : m_groups)
            chooseSure(group.second);
        const bool isInOrder = areChosenAscending();
        std::vector<std::pair<size_t, size_t>> between;
        for (size_t i = 0; i < m_quotes.size() && isInOrder; ++i) {
            if (const auto only = onlyBetweenNeighbours(i))
                between.emplace_back(i, *only);
        }
        for (const auto &found : between)
            m_chosen[found.first] = found.second;
        return result();
    }

private:
    /// Quotes of the same words: by the occurrence that is named, or one after the other where they are as many as the
    /// places. What is more than the places stands nowhere.
    void chooseSure(const std::vector<size_t> &group)
    {
        size_t unnamed = 0;
        for (const size_t i : group) {
            const auto named = static_cast<size_t>(std::max(0, m_quotes[i].occurrence));
            if (named > 0 && named <= m_places[i].size())
                m_chosen[i] = named - 1;
            unnamed += named == 0 ? 1 : 0;
        }
        const size_t places = m_places[group.front()].size();
        if (unnamed != group.size() || group.size() < places)
            return;
        std::set<qint64> kinds;
        for (size_t k = 0; k < group.size(); ++k) {
            const bool isNewKind = kinds.insert(m_quotes[group[k]].kind).second;
            if (k < places || (places == 1 && isNewKind))
                m_chosen[group[k]] = std::min(k, places - 1);
            else
                m_places[group[k]].clear();
        }
    }

    bool areChosenAscending() const
    {
        qint64 last = -1;
        for (size_t i = 0; i < m_quotes.size(); ++i) {
            if (!m_chosen[i])
                continue;
            if (startOf(i) < last)
                return false;
            last = startOf(i);
        }
        return true;
    }

    qint64 startOf(size_t i) const { return m_places[i][*m_chosen[i]].start; }

    std::optional<size_t> onlyBetweenNeighbours(size_t i) const
    {
        if (m_chosen[i] || m_quotes[i].occurrence > 0 || m_places[i].size() < 2)
            return std::nullopt;
        qint64 begin = -1;
        qint64 end = -1;
        for (size_t k = 0; k < m_quotes.size(); ++k) {
            if (m_chosen[k] && k < i)
                begin = startOf(k);
            if (m_chosen[k] && k > i && end < 0)
                end = startOf(k);
        }
        std::optional<size_t> only;
        for (size_t place = 0; place < m_places[i].size(); ++place) {
            const qint64 start = m_places[i][place].start;
            const bool isBetween = start > begin && (end < 0 || start < end);
            if (isBetween && only)
                return std::nullopt;
            if (isBetween)
                only = place;
        }
        // With no neighbour on either side nothing speaks for the place.
        return begin < 0 && end < 0 ? std::nullopt : only;
    }

    std::vector<QuotePlace> result() const
    {
        std::vector<QuotePlace> places(m_quotes.size());
        for (size_t i = 0; i < places.size(); ++i) {
            places[i].candidates = m_places[i].size();
            if (m_chosen[i])
                places[i].place = m_places[i][*m_chosen[i]];
        }
        return places;
    }

    const std::vector<WantedQuote> &m_quotes;
    std::vector<Places> m_places;
    std::vector<std::optional<size_t>> m_chosen;
    std::map<std::pair<qint64, qint64>, std::vector<size_t>> m_groups; ///< by the first place
};

} // namespace

std::vector<QuotePlace> groundQuotes(const std::vector<WantedQuote> &quotes, const QString &content)
{
    return Order(quotes, content).choose();
}

} // namespace tandem
