// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/agreement/semeval_scores.h"

#include <algorithm>
#include <functional>

namespace tandem {

namespace {

std::optional<double> shareOf(double part, qint64 whole)
{
    return whole == 0 ? std::nullopt : std::optional(part / static_cast<double>(whole));
}

double credit(const SemevalScore &score)
{
    return static_cast<double>(score.correct) + 0.5 * static_cast<double>(score.partial);
}

bool isInPlaceOf(const Span &a, const Span &b)
{
    return a.start == b.start && a.end == b.end;
}

bool overlaps(const Span &a, const Span &b)
{
    return a.start < b.end && b.start < a.end;
}

/// Pairs of both, the best kind of likeness first.
class Comparison
{
public:
    Comparison(std::vector<Span> reference, std::vector<Span> other)
        : m_reference(std::move(reference))
        , m_other(std::move(other))
    {
    }

    SemevalScores run()
    {
        pairAll([](const Span &a, const Span &b) { return a == b; });
        pairAll(isInPlaceOf);
        pairAll(overlaps);
        const auto missed = static_cast<qint64>(m_reference.size());
        const auto spurious = static_cast<qint64>(m_other.size());
        for (SemevalScore *score : {&m_scores.strict, &m_scores.exact, &m_scores.partial, &m_scores.type}) {
            score->missed = missed;
            score->spurious = spurious;
        }
        return m_scores;
    }

private:
    void pairAll(const std::function<bool(const Span &, const Span &)> &isAlike)
    {
        std::erase_if(m_other, [&](const Span &span) {
            const auto found = std::find_if(m_reference.begin(), m_reference.end(),
                                            [&](const Span &each) { return isAlike(each, span); });
            if (found == m_reference.end())
                return false;
            count(*found, span);
            m_reference.erase(found);
            return true;
        });
    }

    void count(const Span &reference, const Span &span)
    {
        const bool isSamePlace = isInPlaceOf(reference, span);
        const bool isSameLabel = reference.option == span.option;
        ++(isSamePlace && isSameLabel ? m_scores.strict.correct : m_scores.strict.incorrect);
        ++(isSamePlace ? m_scores.exact.correct : m_scores.exact.incorrect);
        ++(isSamePlace ? m_scores.partial.correct : m_scores.partial.partial);
        ++(isSameLabel ? m_scores.type.correct : m_scores.type.incorrect);
    }

    std::vector<Span> m_reference; // that are not paired yet
    std::vector<Span> m_other;
    SemevalScores m_scores;
};

} // namespace

std::optional<double> SemevalScore::precision() const
{
    return shareOf(credit(*this), actual());
}

std::optional<double> SemevalScore::recall() const
{
    return shareOf(credit(*this), possible());
}

std::optional<double> SemevalScore::f1() const
{
    return shareOf(2 * credit(*this), possible() + actual());
}

SemevalScores semevalScores(const std::vector<Span> &reference, const std::vector<Span> &other)
{
    return Comparison(reference, other).run();
}

} // namespace tandem
