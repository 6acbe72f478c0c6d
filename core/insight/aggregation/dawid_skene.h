// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/aggregation/vote.h"

#include <cstddef>
#include <vector>

namespace tandem {

struct DawidSkeneOptions
{
    enum class Start {
        VoteShares,  ///< of each item, as in the paper: another start may end elsewhere
        HardMajority ///< a tie goes to the first category
    };

    Start start = Start::VoteShares;
    double smoothing = 0;     ///< is added to each cell of the error rates
    double tolerance = 1e-12; ///< relative change of the log-likelihood at which it stops
    int mostIterations = 1000;
};

/// What is true of each item and how each annotator errs, as the votes tell it most likely. A local maximum. Nothing is
/// told of one annotator's errors by their own votes: with fewer than two it repeats what they said.
struct DawidSkene
{
    int categories = 0;
    std::vector<std::vector<double>> posterior; ///< by item: the probability of each category
    std::vector<double> prior;                  ///< of the categories
    /// By annotator: rows are the true category, columns what they say; a row sums to 1, or to 0 where nothing tells.
    std::vector<std::vector<std::vector<double>>> errorRates;
    double logLikelihood = 0;
    std::vector<double> logLikelihoods; ///< after each iteration; they never fall
    bool isConverged = false;

    /// The likeliest category of an item; the first of several.
    int likeliest(size_t item) const;
};

/// `items`, `annotators`, `categories`: how many of each there are. An item without votes has the prior. Time and room
/// go with the number of votes. Source: A. P. Dawid, A. M. Skene (1979), Maximum likelihood estimation of observer
/// error-rates using the EM algorithm.
DawidSkene dawidSkene(const std::vector<Vote> &votes, int items, int annotators, int categories,
                      const DawidSkeneOptions &options = {});

} // namespace tandem
