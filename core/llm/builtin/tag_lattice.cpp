// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/tag_lattice.h"

#include <algorithm>
#include <cmath>

namespace tandem {

TagLattice::TagLattice(std::vector<double> scores, const std::vector<double> &transitions, size_t tagCount)
    : m_tagCount(tagCount)
    , m_wordCount(scores.size() / tagCount)
    , m_transitions(transitions)
    , m_states(std::move(scores))
    , m_forward(m_states.size())
    , m_backward(m_states.size())
    , m_scales(m_wordCount)
{
    for (size_t word = 0; word < m_wordCount; ++word) {
        double *states = m_states.data() + word * m_tagCount;
        const double highest = *std::max_element(states, states + m_tagCount);
        m_logPartition += highest;
        for (size_t tag = 0; tag < m_tagCount; ++tag)
            states[tag] = std::exp(states[tag] - highest);
    }
    runForward();
    runBackward();
}

void TagLattice::runForward()
{
    for (size_t word = 0; word < m_wordCount; ++word) {
        double *now = m_forward.data() + word * m_tagCount;
        const double *states = m_states.data() + word * m_tagCount;
        if (word == 0) {
            for (size_t tag = 0; tag < m_tagCount; ++tag)
                now[tag] = mayFollow(0, tag) ? 1 : 0;
        } else {
            const double *before = now - m_tagCount;
            for (size_t from = 0; from < m_tagCount; ++from) {
                const double *row = m_transitions.data() + from * m_tagCount;
                for (size_t tag = 0; tag < m_tagCount; ++tag)
                    now[tag] += before[from] * row[tag];
            }
        }
        double sum = 0;
        for (size_t tag = 0; tag < m_tagCount; ++tag)
            sum += now[tag] *= states[tag];
        for (size_t tag = 0; tag < m_tagCount; ++tag)
            now[tag] /= sum;
        m_scales[word] = sum;
        m_logPartition += std::log(sum);
    }
}

void TagLattice::runBackward()
{
    std::vector<double> after(m_tagCount);
    for (size_t word = m_wordCount; word-- > 0;) {
        double *now = m_backward.data() + word * m_tagCount;
        if (word + 1 == m_wordCount) {
            std::fill(now, now + m_tagCount, 1.0);
            continue;
        }
        for (size_t tag = 0; tag < m_tagCount; ++tag)
            after[tag] = m_states[(word + 1) * m_tagCount + tag] * now[m_tagCount + tag] / m_scales[word + 1];
        for (size_t from = 0; from < m_tagCount; ++from) {
            const double *row = m_transitions.data() + from * m_tagCount;
            for (size_t tag = 0; tag < m_tagCount; ++tag)
                now[from] += row[tag] * after[tag];
        }
    }
}

void TagLattice::addSteps(std::vector<double> &sums) const
{
    std::vector<double> after(m_tagCount);
    for (size_t word = 1; word < m_wordCount; ++word) {
        const double *before = m_forward.data() + (word - 1) * m_tagCount;
        for (size_t tag = 0; tag < m_tagCount; ++tag)
            after[tag] = m_states[word * m_tagCount + tag] * m_backward[word * m_tagCount + tag] / m_scales[word];
        for (size_t from = 0; from < m_tagCount; ++from) {
            double *row = sums.data() + from * m_tagCount;
            for (size_t tag = 0; tag < m_tagCount; ++tag)
                row[tag] += before[from] * after[tag];
        }
    }
}

void TagLattice::addStretches(size_t begin, size_t label, double least, std::vector<LikelyStretch> &found) const
{
    const size_t continued = beginTag(label) + 1;
    size_t tag = beginTag(label);
    double mass = m_forward[begin * m_tagCount + tag]; // of all ways that come here, without what follows
    for (size_t word = begin; word < m_wordCount; ++word) {
        const double here = mass * m_backward[word * m_tagCount + tag]; // ends here, or goes on
        if (here < least)
            return;
        const bool isLast = word + 1 == m_wordCount;
        const double next = isLast ? 0 : mass * step(word + 1, tag, continued);
        const double ends = isLast ? here : here - next * m_backward[(word + 1) * m_tagCount + continued];
        if (ends >= least)
            found.push_back({begin, word + 1, label, std::min(ends, 1.0)});
        mass = next;
        tag = continued;
    }
}

std::vector<LikelyStretch> TagLattice::stretches(double least) const
{
    std::vector<LikelyStretch> found;
    for (size_t word = 0; word < m_wordCount; ++word) {
        for (size_t label = 0; tagCountOf(label) < m_tagCount; ++label)
            addStretches(word, label, least, found);
    }
    return found;
}

} // namespace tandem
