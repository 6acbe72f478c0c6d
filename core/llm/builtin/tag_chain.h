// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/llm/builtin/span_features.h"
#include "core/llm/builtin/tag_lattice.h"

#include <QDataStream>
#include <QList>

#include <optional>
#include <vector>

namespace tandem {

/// A text that the chain learns from: the features of its words, and the tag of each.
struct TaggedText
{
    std::vector<WordFeatures> words;
    std::vector<size_t> tags;
};

/// A conditional random field over the words of a text (Lafferty 2001): a weight for each feature with each tag that
/// it was seen with, and one for each step from tag to tag.
class TagChain
{
public:
    /// Fitted by L-BFGS (libLBFGS) to the likelihood of the tags less `penalty` times the sum of the squared weights.
    /// The most frequent features take part, as many as a stored model may hold. No random numbers. Empty where it was
    /// cancelled.
    static std::optional<TagChain> fit(const std::vector<const TaggedText *> &texts, size_t tagCount, double penalty,
                                       const CancelToken &cancel);

    /// All ways to tag the words. The chain must outlive it.
    TagLattice lattice(const std::vector<WordFeatures> &words) const;
    /// How well the chain foretells these tags: −log of their probability, with all scores divided by `temperature`.
    double surprise(const TaggedText &text, double temperature) const;
    /// Divides all weights, so that probabilities become less extreme (or, below 1, more so).
    void temper(double temperature);

    size_t tagCount() const { return m_tagCount; }

    friend QDataStream &operator<<(QDataStream &stream, const TagChain &chain);
    friend QDataStream &operator>>(QDataStream &stream, TagChain &chain);

private:
    friend class TagChainObjective;

    void collect(const std::vector<const TaggedText *> &texts);
    void prepare();
    bool isSound() const;
    std::vector<double> scores(const std::vector<std::vector<quint32>> &columns, const double *weights) const;
    std::vector<std::vector<quint32>> columnsOf(const std::vector<WordFeatures> &words) const;

    size_t m_tagCount = 1;
    QList<quint32> m_features; ///< ascending
    QList<quint32> m_offsets;  ///< by feature: where its tags begin; one more at the end
    QList<quint16> m_tags;
    QList<float> m_stored;           ///< a weight for each of m_tags, then for each pair of tags
    std::vector<double> m_weights;   ///< the same, for counting
    std::vector<double> m_exponents; ///< e^weight of the steps, 0 where a tag may not follow
};

} // namespace tandem
