// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/aggregation/dawid_skene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tandem {

namespace {

size_t numbered(int number)
{
    return static_cast<size_t>(number);
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The steps of the expectation–maximisation algorithm.
class Estimation
{
public:
    Estimation(const std::vector<Vote> &votes, int items, int annotators, int categories,
               const DawidSkeneOptions &options)
        : m_votes(votes)
        , m_options(options)
    {
        m_result.categories = categories;
        m_result.posterior.assign(numbered(items), std::vector<double>(numbered(categories)));
        m_result.prior.assign(numbered(categories), 0);
        m_result.errorRates.assign(
            numbered(annotators),
            std::vector<std::vector<double>>(numbered(categories), std::vector<double>(numbered(categories))));
    }

    DawidSkene run()
    {
        start();
        double before = -std::numeric_limits<double>::infinity();
        for (int i = 0; i < m_options.mostIterations; ++i) {
            maximise();
            const double now = expect();
            m_result.logLikelihoods.push_back(now);
            m_result.logLikelihood = now;
            m_result.isConverged = std::abs(now - before) <= m_options.tolerance * std::abs(now);
            if (m_result.isConverged)
                break;
            before = now;
        }
        return std::move(m_result);
    }

private:
    void start()
    {
        for (const Vote &vote : m_votes)
            m_result.posterior[numbered(vote.item)][numbered(vote.category)] += 1;
        for (std::vector<double> &shares : m_result.posterior) {
            const double all = sumOf(shares);
            if (all == 0)
                std::fill(shares.begin(), shares.end(), 1.0 / m_result.categories);
            else if (m_options.start == DawidSkeneOptions::Start::HardMajority)
                harden(shares);
            else
                std::for_each(shares.begin(), shares.end(), [all](double &share) { share /= all; });
        }
    }

    static void harden(std::vector<double> &shares)
    {
        const auto most = std::max_element(shares.begin(), shares.end()) - shares.begin();
        std::fill(shares.begin(), shares.end(), 0.0);
        shares[static_cast<size_t>(most)] = 1;
    }

    void maximise()
    {
        std::fill(m_result.prior.begin(), m_result.prior.end(), 0.0);
        for (const std::vector<double> &shares : m_result.posterior) {
            for (size_t i = 0; i < shares.size(); ++i)
                m_result.prior[i] += shares[i] / static_cast<double>(m_result.posterior.size());
        }
        for (auto &rates : m_result.errorRates) {
            for (std::vector<double> &row : rates)
                std::fill(row.begin(), row.end(), m_options.smoothing);
        }
        for (const Vote &vote : m_votes) {
            const std::vector<double> &shares = m_result.posterior[numbered(vote.item)];
            for (size_t truth = 0; truth < shares.size(); ++truth)
                m_result.errorRates[numbered(vote.annotator)][truth][numbered(vote.category)] += shares[truth];
        }
        for (auto &rates : m_result.errorRates) {
            for (std::vector<double> &row : rates) {
                const double all = sumOf(row);
                std::for_each(row.begin(), row.end(), [all](double &rate) { rate = all > 0 ? rate / all : 0; });
            }
        }
    }

    /// The log-likelihood of the parameters as they were before.
    double expect()
    {
        std::vector<double> logPrior;
        for (const double share : m_result.prior)
            logPrior.push_back(std::log(share));
        for (std::vector<double> &shares : m_result.posterior)
            shares = logPrior;
        for (const Vote &vote : m_votes) {
            std::vector<double> &shares = m_result.posterior[numbered(vote.item)];
            for (size_t truth = 0; truth < shares.size(); ++truth)
                shares[truth] +=
                    std::log(m_result.errorRates[numbered(vote.annotator)][truth][numbered(vote.category)]);
        }
        double sum = 0;
        for (std::vector<double> &shares : m_result.posterior)
            sum += normalise(shares);
        return sum;
    }

    /// From logarithms to shares of 1; gives the logarithm of their sum.
    static double normalise(std::vector<double> &shares)
    {
        const double highest = *std::max_element(shares.begin(), shares.end());
        double sum = 0;
        for (double &share : shares) {
            share = std::isinf(highest) ? 0 : std::exp(share - highest);
            sum += share;
        }
        std::for_each(shares.begin(), shares.end(), [sum](double &share) { share = sum > 0 ? share / sum : 0; });
        return highest + std::log(sum);
    }

    const std::vector<Vote> &m_votes;
    const DawidSkeneOptions m_options;
    DawidSkene m_result;
};

} // namespace

int DawidSkene::likeliest(size_t item) const
{
    const std::vector<double> &shares = posterior[item];
    return static_cast<int>(std::max_element(shares.begin(), shares.end()) - shares.begin());
}

DawidSkene dawidSkene(const std::vector<Vote> &votes, int items, int annotators, int categories,
                      const DawidSkeneOptions &options)
{
    return Estimation(votes, items, annotators, categories, options).run();
}

} // namespace tandem
