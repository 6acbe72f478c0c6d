// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tandem {

/// The tags of K labels: 0 stands outside of all spans, 1 + 2k begins a span of label k, 2 + 2k continues it.
constexpr size_t tagCountOf(size_t labels)
{
    return 1 + 2 * labels;
}
constexpr size_t beginTag(size_t label)
{
    return 1 + 2 * label;
}
/// Whether a tag may follow another one: a span is continued only where it was begun.
constexpr bool mayFollow(size_t before, size_t tag)
{
    return tag == 0 || tag % 2 == 1 || before == tag || before + 1 == tag;
}

/// A stretch of words [begin, end) with the probability that it is exactly this span with this label.
struct LikelyStretch
{
    size_t begin = 0;
    size_t end = 0;
    size_t label = 0;
    double probability = 0;
};

/// All ways to tag the words of a text, weighed: a linear chain. Made by the forward-backward algorithm with a scale
/// for each word (Rabiner 1989).
class TagLattice
{
public:
    /// `scores`: of each word and tag, word by word. `transitions`: e^score from a tag (row) to a tag; 0 where it may
    /// not follow. Both must outlive the lattice.
    TagLattice(std::vector<double> scores, const std::vector<double> &transitions, size_t tagCount);

    size_t wordCount() const { return m_wordCount; }
    /// The logarithm of the sum of e^score over all ways.
    double logPartition() const { return m_logPartition; }
    double probability(size_t word, size_t tag) const
    {
        return m_forward[word * m_tagCount + tag] * m_backward[word * m_tagCount + tag];
    }
    /// Adds, for each step between words, what is to be multiplied with e^score of a transition to give its
    /// probability. `sums` has a place for each pair of tags.
    void addSteps(std::vector<double> &sums) const;

    /// All stretches of one label that are spans with at least this probability, which is exact: the sum over all ways
    /// that begin the span there, continue it and end it there.
    std::vector<LikelyStretch> stretches(double least) const;

private:
    void runForward();
    void runBackward();
    void addStretches(size_t begin, size_t label, double least, std::vector<LikelyStretch> &found) const;
    double step(size_t word, size_t before, size_t tag) const
    {
        return m_transitions[before * m_tagCount + tag] * m_states[word * m_tagCount + tag] / m_scales[word];
    }

    size_t m_tagCount = 0;
    size_t m_wordCount = 0;
    const std::vector<double> &m_transitions;
    std::vector<double> m_states; ///< e^(score − the word's highest)
    std::vector<double> m_forward;
    std::vector<double> m_backward;
    std::vector<double> m_scales;
    double m_logPartition = 0;
};

} // namespace tandem
