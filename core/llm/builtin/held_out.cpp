// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/held_out.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tandem {

namespace {

constexpr size_t mostExamples = 3'000;
constexpr size_t fewestExamples = 20;
constexpr size_t quickWork = 6'000;

/// What the held-out examples got, with what would have been right.
struct Scored
{
    std::vector<double> scores; ///< by question
    std::vector<bool> answers;
};

using Examples = std::vector<size_t>;

Examples sample(const std::vector<quint32> &folds)
{
    Examples examples(folds.size());
    std::iota(examples.begin(), examples.end(), size_t(0));
    std::stable_sort(examples.begin(), examples.end(), [&folds](size_t a, size_t b) { return folds[a] < folds[b]; });
    examples.resize(std::min(examples.size(), mostExamples));
    return examples;
}

double logLoss(const Scored &scored, double temperature, bool isMultiple)
{
    constexpr double least = 1e-9;
    double loss = 0;
    const std::vector<double> shares = softmax(scored.scores, temperature);
    for (size_t i = 0; i < scored.scores.size(); ++i) {
        const double yes = isMultiple ? sigmoid(scored.scores[i] / temperature) : shares[i];
        if (scored.answers[i])
            loss -= std::log(std::max(least, yes));
        else if (isMultiple)
            loss -= std::log(std::max(least, 1 - yes));
    }
    return loss;
}

double totalLoss(const std::vector<Scored> &all, double temperature, bool isMultiple)
{
    return std::accumulate(all.begin(), all.end(), 0.0, [&](double sum, const Scored &scored) {
        return sum + logLoss(scored, temperature, isMultiple);
    });
}

/// The loss has one valley over the temperature; its floor is found by thirds on a logarithmic scale.
double bestTemperature(const std::vector<Scored> &all, bool isMultiple)
{
    double low = std::log(0.05);
    double high = std::log(5.0);
    for (int i = 0; i < 30; ++i) {
        const double left = low + (high - low) / 3;
        const double right = high - (high - low) / 3;
        if (totalLoss(all, std::exp(left), isMultiple) < totalLoss(all, std::exp(right), isMultiple))
            high = right;
        else
            low = left;
    }
    return std::exp((low + high) / 2);
}

/// Whether the options that pass the threshold are the right set.
bool isExact(const Scored &scored, const FitChoice &choice)
{
    for (size_t i = 0; i < scored.scores.size(); ++i) {
        if ((sigmoid(scored.scores[i] / choice.temperature) > choice.threshold) != scored.answers[i])
            return false;
    }
    return true;
}

/// One half stays where nothing is better. Below a tenth a member is hardly ever right, whatever few examples say.
double bestThreshold(const std::vector<Scored> &all, FitChoice choice)
{
    double best = 0.5;
    std::ptrdiff_t most = -1;
    for (int percent = 50; percent >= 10; percent -= 2) {
        choice.threshold = percent / 100.0;
        const auto exact =
            std::count_if(all.begin(), all.end(), [&choice](const Scored &scored) { return isExact(scored, choice); });
        if (exact > most) {
            most = exact;
            best = choice.threshold;
        }
    }
    return best;
}

/// Fits on all folds but one and scores that one; false when cancelled.
bool scoreFold(const FitTask &task, const Examples &examples, quint32 fold, quint32 foldCount, double cost,
               const CancelToken &cancel, std::vector<Scored> &all)
{
    Examples kept;
    Examples heldOut;
    for (const size_t i : examples)
        (task.folds[i] % foldCount == fold ? heldOut : kept).push_back(i);
    std::vector<Scored> scored(heldOut.size());
    for (size_t i = 0; i < task.answers.size(); ++i) {
        if (cancel.isCancelled())
            return false;
        const LinearWeights weights = task.regression.fit(kept, task.answers[i], task.hints[i], cost);
        for (size_t k = 0; k < heldOut.size(); ++k) {
            scored[k].scores.push_back(weights.score(task.rows[heldOut[k]], task.hints[i][heldOut[k]]));
            scored[k].answers.push_back(task.answers[i][heldOut[k]]);
        }
    }
    all.insert(all.end(), scored.begin(), scored.end());
    return true;
}

} // namespace

std::vector<double> softmax(const std::vector<double> &scores, double temperature)
{
    const double highest = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    std::vector<double> shares;
    double sum = 0;
    for (const double score : scores) {
        shares.push_back(std::exp((score - highest) / temperature));
        sum += shares.back();
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

double sigmoid(double score)
{
    return 1 / (1 + std::exp(-score));
}

std::optional<FitChoice> chooseByHeldOut(const FitTask &task, const CancelToken &cancel)
{
    const Examples examples = sample(task.folds);
    if (examples.size() < fewestExamples)
        return FitChoice();
    const bool isQuick = examples.size() * task.answers.size() <= quickWork;
    const std::vector<double> costs = isQuick ? std::vector<double>{1, 4, 16} : std::vector<double>{4};
    const quint32 foldCount = isQuick ? 3 : 5;
    FitChoice best;
    double lowest = std::numeric_limits<double>::infinity();
    for (const double cost : costs) {
        std::vector<Scored> all;
        for (quint32 fold = 0; fold < (isQuick ? foldCount : 1); ++fold) {
            if (!scoreFold(task, examples, fold, foldCount, cost, cancel, all))
                return std::nullopt;
        }
        const double temperature = bestTemperature(all, task.isMultiple);
        const double loss = totalLoss(all, temperature, task.isMultiple);
        if (loss < lowest) {
            lowest = loss;
            best = {cost, temperature, 0.5};
            if (task.isMultiple)
                best.threshold = bestThreshold(all, best);
        }
    }
    return best;
}

} // namespace tandem
