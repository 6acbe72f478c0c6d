// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/tag_chain.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <lbfgs.h>

namespace tandem {

/// What libLBFGS minimises. One object for one fit.
class TagChainObjective
{
public:
    TagChainObjective(TagChain &chain, const std::vector<const TaggedText *> &texts, double penalty,
                      const CancelToken &cancel)
        : m_chain(chain)
        , m_penalty(penalty)
        , m_cancel(cancel)
        , m_observed(weightCount())
    {
        for (const TaggedText *text : texts) {
            m_columns.push_back(chain.columnsOf(text->words));
            observe(m_columns.back(), text->tags);
        }
    }

    /// False where it was cancelled.
    bool minimise()
    {
        const size_t padded = (weightCount() + 15) / 16 * 16; // what the library wants for its vector instructions
        const std::unique_ptr<lbfgsfloatval_t, void (*)(lbfgsfloatval_t *)> weights(
            lbfgs_malloc(static_cast<int>(padded)), lbfgs_free);
        if (!weights)
            return false;
        std::fill(weights.get(), weights.get() + padded, 0.0);
        lbfgs_parameter_t settings;
        lbfgs_parameter_init(&settings);
        settings.max_iterations = 100;
        settings.past = 5;
        settings.delta = 1e-3; // further steps change hardly a tag
        settings.max_linesearch = 20;
        // How it ended does not matter: the weights are always the best that it found.
        lbfgs(static_cast<int>(padded), weights.get(), nullptr, &TagChainObjective::value,
              &TagChainObjective::hasProgressed, this, &settings);
        keep(weights.get());
        return !m_cancel.isCancelled();
    }

private:
    size_t stateCount() const { return static_cast<size_t>(m_chain.m_tags.size()); }
    size_t weightCount() const { return stateCount() + m_chain.m_tagCount * m_chain.m_tagCount; }

    /// Calls `visit` with each weight's place that a word with a tag uses.
    template <typename Visit>
    void visitPairs(const std::vector<quint32> &columns, Visit visit) const
    {
        const quint32 *offsets = m_chain.m_offsets.constData();
        for (const quint32 column : columns) {
            for (quint32 i = offsets[column]; i < offsets[column + 1]; ++i)
                visit(i);
        }
    }

    void observe(const std::vector<std::vector<quint32>> &columns, const std::vector<size_t> &tags)
    {
        for (size_t word = 0; word < tags.size(); ++word) {
            visitPairs(columns[word], [&](quint32 i) { m_observed[i] += m_chain.m_tags[i] == tags[word] ? 1 : 0; });
            if (word > 0)
                m_observed[stateCount() + tags[word - 1] * m_chain.m_tagCount + tags[word]] += 1;
        }
    }

    static lbfgsfloatval_t value(void *self, const lbfgsfloatval_t *weights, lbfgsfloatval_t *gradient, const int count,
                                 const lbfgsfloatval_t /*step*/)
    {
        return static_cast<TagChainObjective *>(self)->value(weights, gradient, static_cast<size_t>(count));
    }

    static int hasProgressed(void *self, const lbfgsfloatval_t * /*weights*/, const lbfgsfloatval_t * /*gradient*/,
                             const lbfgsfloatval_t /*value*/, const lbfgsfloatval_t /*length*/,
                             const lbfgsfloatval_t /*slope*/, const lbfgsfloatval_t /*step*/, int /*count*/,
                             int /*iteration*/, int /*evaluations*/)
    {
        return static_cast<TagChainObjective *>(self)->m_cancel.isCancelled() ? 1 : 0;
    }

    /// −log likelihood + penalty · Σ weight². Its slope: what the chain expects less what was observed.
    double value(const double *weights, double *gradient, size_t count)
    {
        std::fill(gradient, gradient + count, 0.0);
        const size_t tagCount = m_chain.m_tagCount;
        std::vector<double> exponents(tagCount * tagCount);
        for (size_t i = 0; i < exponents.size(); ++i)
            exponents[i] = mayFollow(i / tagCount, i % tagCount) ? std::exp(weights[stateCount() + i]) : 0;
        std::vector<double> steps(exponents.size());
        double sum = 0;
        for (const auto &columns : m_columns) {
            if (m_cancel.isCancelled())
                break;
            const TagLattice lattice(m_chain.scores(columns, weights), exponents, tagCount);
            sum += lattice.logPartition();
            expect(columns, lattice, gradient);
            lattice.addSteps(steps);
        }
        for (size_t i = 0; i < steps.size(); ++i)
            gradient[stateCount() + i] = steps[i] * exponents[i];
        for (size_t i = 0; i < weightCount(); ++i) {
            gradient[i] += 2 * m_penalty * weights[i] - m_observed[i];
            sum += m_penalty * weights[i] * weights[i] - m_observed[i] * weights[i];
        }
        return sum;
    }

    void expect(const std::vector<std::vector<quint32>> &columns, const TagLattice &lattice, double *gradient) const
    {
        std::vector<double> probabilities(m_chain.m_tagCount);
        const quint16 *tags = m_chain.m_tags.constData();
        for (size_t word = 0; word < columns.size(); ++word) {
            for (size_t tag = 0; tag < probabilities.size(); ++tag)
                probabilities[tag] = lattice.probability(word, tag);
            visitPairs(columns[word], [&](quint32 i) { gradient[i] += probabilities[tags[i]]; });
        }
    }

    void keep(const double *weights)
    {
        m_chain.m_stored.resize(static_cast<qsizetype>(weightCount()));
        std::transform(weights, weights + weightCount(), m_chain.m_stored.begin(),
                       [](double weight) { return static_cast<float>(weight); });
    }

    TagChain &m_chain;
    double m_penalty = 0;
    CancelToken m_cancel;
    std::vector<std::vector<std::vector<quint32>>> m_columns; ///< by text and word
    std::vector<double> m_observed;                           ///< by weight: how often the texts use it
};

std::optional<TagChain> TagChain::fit(const std::vector<const TaggedText *> &texts, size_t tagCount, double penalty,
                                      const CancelToken &cancel)
{
    TagChain chain;
    chain.m_tagCount = tagCount;
    chain.collect(texts);
    if (!TagChainObjective(chain, texts, penalty, cancel).minimise())
        return std::nullopt;
    chain.prepare();
    return chain;
}

} // namespace tandem
