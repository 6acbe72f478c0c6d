// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/proportion.h"

#include <vector>

namespace tandem {

/// A label of a model on a record that the model was not trained on, held against the right answer.
struct JudgedLabel
{
    double confidence = 0; ///< 0–1
    bool isRight = false;
};

/// The labels whose confidence lies in [from, to); the last band holds 1 as well.
struct ConfidenceBand
{
    double from = 0;
    double to = 1;
    qint64 labels = 0;
    qint64 right = 0;
    ShareInterval interval; ///< of right ÷ labels
};

/// How often the labels of each band are right. `edges` rise from 0 to 1 ("0, 0.5, 0.7, 0.9, 1" are four bands); a
/// confidence outside [0, 1] counts in the nearest band, so that none is dropped.
std::vector<ConfidenceBand> accuracyByBand(const std::vector<JudgedLabel> &labels, const std::vector<double> &edges);

/// What people gain who verify some labels and correct those that are wrong.
struct VerificationGain
{
    qint64 labels = 0;
    qint64 verified = 0;
    qint64 rightBefore = 0;
    qint64 rightAfter = 0;         ///< the least confident were verified
    double rightAfterAtRandom = 0; ///< as many at random instead: the expected value
};

/// Verifies the least confident `share` of the labels (rounded up); of equally confident ones, the first.
VerificationGain gainOfVerifying(std::vector<JudgedLabel> labels, double share);

} // namespace tandem
