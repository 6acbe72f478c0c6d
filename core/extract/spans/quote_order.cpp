// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/quote_order.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace tandem {

namespace {

/// A quote on its way to a place.
struct Sought
{
    const QuotePlaces *places = nullptr;
    HintedPlaces hinted;
    std::optional<size_t> chosen;
    bool isSpent = false; ///< its places are all taken by quotes with its label

    bool isOpen() const { return !chosen && !isSpent && !hinted.isContradiction && !places->ranges.empty(); }
    bool allows(size_t place) const
    {
        return !hinted.left || std::binary_search(hinted.left->begin(), hinted.left->end(), place);
    }
    /// The one place that is left after the hints.
    std::optional<size_t> only() const
    {
        if (hinted.left)
            return hinted.left->size() == 1 ? std::optional(hinted.left->front()) : std::nullopt;
        return places->ranges.size() == 1 ? std::optional<size_t>(0) : std::nullopt;
    }
    qint64 startOf(size_t place) const { return places->ranges[place].begin; }
    /// Where it stands for sure, if only for a second time.
    std::optional<size_t> sure() const { return isSpent ? only() : chosen; }
    /// One of several that are more than their places: any of them may be the one too many.
    bool isOneTooMany() const { return isSpent && !only(); }
};

using MemberList = std::vector<size_t>;
using Landing = std::pair<size_t, size_t>; ///< of a quote, a place
using Landings = std::vector<Landing>;

class Order
{
public:
    Order(const std::vector<WantedQuote> &quotes, const QString &content)
        : m_quotes(quotes)
        , m_text(content)
        , m_sought(quotes.size())
    {
        std::map<std::vector<LetterRange>, size_t> groups;
        std::map<const QuotePlaces *, size_t> groupOfPlaces;
        for (size_t i = 0; i < quotes.size(); ++i) {
            m_sought[i].places = placesOf(quotes[i].quote);
            QuoteHints hints = quotes[i].hints;
            hints.occurrence = quotes[i].occurrence;
            m_sought[i].hinted = placesLeft(hints, *m_sought[i].places, m_text);
            const auto [known, isNew] = groupOfPlaces.try_emplace(m_sought[i].places, 0);
            if (isNew)
                known->second = groups.try_emplace(m_sought[i].places->ranges, groups.size()).first->second;
            const size_t group = known->second;
            m_groups.resize(groups.size());
            m_groups[group].push_back(i);
            m_groupOf.push_back(group);
        }
    }

    std::vector<QuotePlace> choose()
    {
        for (size_t i = 0; i < m_sought.size(); ++i)
            chooseOnly(i);
        for (const MemberList &group : m_groups)
            chooseCounted(group);
        for (const int list : lists())
            chooseInOrder(list);
        return result();
    }

private:
    using Claim = std::pair<LetterRange, qint64>; ///< a place, a kind

    const QuotePlaces *placesOf(const QString &quote)
    {
        std::shared_ptr<QuotePlaces> &places = m_found[quote];
        if (!places)
            places = std::make_shared<QuotePlaces>(m_text.find(quote));
        return places.get();
    }

    Claim claimOf(size_t i, size_t place) const { return {m_sought[i].places->ranges[place], m_quotes[i].kind}; }

    void take(const Landing &choice)
    {
        m_sought[choice.first].chosen = choice.second;
        m_claims.insert(claimOf(choice.first, choice.second));
    }

    void chooseOnly(size_t i)
    {
        Sought &sought = m_sought[i];
        const auto place = sought.isOpen() ? sought.only() : std::nullopt;
        if (!place)
            return;
        sought.isSpent = m_claims.count(claimOf(i, *place)) > 0;
        if (!sought.isSpent)
            take({i, *place});
    }

    MemberList openOnes(const MemberList &group) const
    {
        MemberList open;
        std::copy_if(group.begin(), group.end(), std::back_inserter(open),
                     [this](size_t i) { return m_sought[i].isOpen(); });
        return open;
    }

    size_t placesFor(const MemberList &group) const { return m_sought[group.front()].places->ranges.size(); }

    bool holdsContradiction(const MemberList &group) const
    {
        return std::any_of(group.begin(), group.end(), [this](size_t i) { return m_sought[i].hinted.isContradiction; });
    }

    std::map<qint64, MemberList> byKind(const MemberList &group) const
    {
        std::map<qint64, MemberList> kinds;
        for (const size_t i : group)
            kinds[m_quotes[i].kind].push_back(i);
        return kinds;
    }

    /// The places that no quote of this group has taken, by its kind or at all.
    std::vector<size_t> freePlaces(const MemberList &group) const
    {
        std::vector<bool> isTaken(placesFor(group), false);
        for (const size_t i : group) {
            if (m_sought[i].chosen)
                isTaken[*m_sought[i].chosen] = true;
        }
        std::vector<size_t> places;
        for (size_t place = 0; place < isTaken.size(); ++place) {
            if (!isTaken[place])
                places.push_back(place);
        }
        return places;
    }

    /// One after the other; nothing where a hint or another quote with the label stands against it.
    Landings oneAfterTheOther(const MemberList &open, const std::vector<size_t> &places) const
    {
        Landings choices;
        for (size_t k = 0; k < std::min(open.size(), places.size()); ++k) {
            const bool isFree = m_claims.count(claimOf(open[k], places[k])) == 0;
            if (!isFree || !m_sought[open[k]].allows(places[k]))
                return {};
            choices.emplace_back(open[k], places[k]);
        }
        return choices;
    }

    void chooseCounted(const MemberList &group)
    {
        if (placesFor(group) < 2 || holdsContradiction(group))
            return;
        const auto kinds = byKind(group);
        for (const auto &[kind, members] : kinds) {
            const MemberList open = openOnes(members);
            const std::vector<size_t> places = freePlaces(kinds.size() == 1 ? group : members);
            // Fewer of several labels than places: their order decides, if anything.
            if (open.empty() || open.size() < places.size())
                continue;
            const Landings choices = oneAfterTheOther(open, places);
            std::for_each(choices.begin(), choices.end(), [this](const Landing &choice) { take(choice); });
            for (size_t k = places.size(); k < open.size() && choices.size() == places.size(); ++k)
                m_sought[open[k]].isSpent = true;
        }
    }

    std::set<int> lists() const
    {
        std::set<int> lists;
        for (const WantedQuote &quote : m_quotes)
            lists.insert(quote.list);
        return lists;
    }

    struct Neighbours
    {
        qint64 from = -1; ///< where the one before begins; −1: there is none
        qint64 to = -1;   ///< where the one behind begins
    };

    /// Of each quote of a list, by where the quotes before and behind it that have places begin.
    std::map<size_t, Neighbours> neighboursIn(const MemberList &list) const
    {
        std::map<size_t, Neighbours> neighbours;
        qint64 from = -1;
        for (const size_t i : list) {
            neighbours[i].from = from;
            if (const auto place = m_sought[i].sure())
                from = m_sought[i].startOf(*place);
        }
        qint64 to = -1;
        for (auto i = list.rbegin(); i != list.rend(); ++i) {
            neighbours[*i].to = to;
            if (const auto place = m_sought[*i].sure())
                to = m_sought[*i].startOf(*place);
        }
        return neighbours;
    }

    void chooseInOrder(int list)
    {
        MemberList members;
        for (size_t i = 0; i < m_quotes.size(); ++i) {
            if (m_quotes[i].list == list)
                members.push_back(i);
        }
        if (!canBeInOrder(members))
            return;
        const auto neighbours = neighboursIn(members);
        Landings choices;
        for (size_t at = 0; at < members.size();) {
            size_t end = at;
            while (end < members.size() && !m_sought[members[end]].sure())
                ++end;
            if (end > at) {
                const auto begin = members.begin();
                const MemberList gap(begin + static_cast<qint64>(at), begin + static_cast<qint64>(end));
                const Landings found = choicesInGap(gap, neighbours.at(gap.front()));
                choices.insert(choices.end(), found.begin(), found.end());
            }
            at = end + 1;
        }
        takeThoseAlone(choices);
    }

    /// Whether all quotes of a list could stand in the text's order: each goes to the first place that is left to it
    /// behind the one before. Else the model did not give them in that order, and it says nothing.
    bool canBeInOrder(const MemberList &list) const
    {
        std::map<std::pair<size_t, qint64>, std::set<size_t>> taken;
        for (const size_t i : list) {
            if (m_sought[i].chosen)
                taken[rivalsOf(i)].insert(*m_sought[i].chosen);
        }
        std::set<Claim> claims = m_claims;
        qint64 from = -1;
        for (const size_t i : list) {
            const Sought &sought = m_sought[i];
            std::optional<size_t> place = sought.sure();
            if (sought.isOneTooMany())
                return false;
            if (sought.isOpen())
                place = firstLeft(i, from, taken[rivalsOf(i)], claims);
            if (!place && !sought.isOpen())
                continue;
            if (!place || sought.startOf(*place) < from)
                return false;
            taken[rivalsOf(i)].insert(*place);
            claims.insert(claimOf(i, *place));
            from = sought.startOf(*place);
        }
        return true;
    }

    /// Those with which a quote cannot share a place: of the same words and, where they are more than their places, of
    /// the same label.
    std::pair<size_t, qint64> rivalsOf(size_t i) const
    {
        const bool isOver = m_groups[m_groupOf[i]].size() > m_sought[i].places->ranges.size();
        return {m_groupOf[i], isOver ? m_quotes[i].kind : -1};
    }

    std::optional<size_t> firstLeft(size_t i, qint64 from, const std::set<size_t> &taken,
                                    const std::set<Claim> &claims) const
    {
        const std::vector<LetterRange> &ranges = m_sought[i].places->ranges;
        const auto first = std::lower_bound(ranges.begin(), ranges.end(), LetterRange{from, 0});
        for (auto place = static_cast<size_t>(first - ranges.begin()); place < ranges.size(); ++place) {
            const bool isFree = taken.count(place) == 0 && claims.count(claimOf(i, place)) == 0;
            if (isFree && m_sought[i].allows(place))
                return place;
        }
        return std::nullopt;
    }

    /// What lies between two neighbours: by the same words, as many quotes as places.
    Landings choicesInGap(const MemberList &gap, const Neighbours &neighbours) const
    {
        std::map<size_t, MemberList> alike;
        for (const size_t i : openOnes(gap))
            alike[m_groupOf[i]].push_back(i);
        Landings choices;
        for (const auto &[words, open] : alike) {
            const Landings found = choicesBetween(open, neighbours);
            choices.insert(choices.end(), found.begin(), found.end());
        }
        return choices;
    }

    Landings choicesBetween(const MemberList &open, const Neighbours &neighbours) const
    {
        const MemberList &group = m_groups[m_groupOf[open.front()]];
        const bool isAll = neighbours.from < 0 && neighbours.to < 0;
        const bool isCounted = open.size() == group.size() && open.size() == placesFor(group);
        // With no neighbour on either side only their number can speak for places; where there are more quotes than
        // places, one place bears several labels, and nothing says which does.
        const bool isOver = group.size() > placesFor(group);
        const bool isClosed = neighbours.from >= 0 && neighbours.from == neighbours.to; // of the same quote twice
        if (holdsContradiction(group) || isOver || isClosed || (isAll && !isCounted))
            return {};
        std::vector<size_t> between;
        for (const size_t place : freePlaces(group)) {
            const qint64 start = m_sought[open.front()].startOf(place);
            if (start >= neighbours.from && (neighbours.to < 0 || start <= neighbours.to))
                between.push_back(place);
        }
        return between.size() == open.size() ? oneAfterTheOther(open, between) : Landings();
    }

    /// Two quotes that would share a place and a label get none.
    void takeThoseAlone(const Landings &choices)
    {
        std::map<Claim, int> counts;
        for (const Landing &choice : choices)
            ++counts[claimOf(choice.first, choice.second)];
        for (const Landing &choice : choices) {
            if (counts[claimOf(choice.first, choice.second)] == 1)
                take(choice);
        }
    }

    std::vector<QuotePlace> result() const
    {
        std::vector<QuotePlace> places(m_sought.size());
        for (size_t i = 0; i < places.size(); ++i) {
            const Sought &sought = m_sought[i];
            places[i].candidates = sought.isSpent ? 0 : sought.places->ranges.size();
            if (!sought.chosen)
                continue;
            const LetterRange range = sought.places->ranges[*sought.chosen];
            places[i].place = GroundedQuote{range.begin, range.end, m_text.textIn(range), sought.places->by};
        }
        return places;
    }

    const std::vector<WantedQuote> &m_quotes;
    QuotedText m_text;
    QHash<QString, std::shared_ptr<QuotePlaces>> m_found;
    std::vector<Sought> m_sought;
    std::vector<MemberList> m_groups; ///< of the same places
    std::vector<size_t> m_groupOf;
    std::set<Claim> m_claims;
};

} // namespace

std::vector<QuotePlace> groundQuotes(const std::vector<WantedQuote> &quotes, const QString &content)
{
    return Order(quotes, content).choose();
}

} // namespace tandem
