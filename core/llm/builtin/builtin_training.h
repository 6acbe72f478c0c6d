// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/schema.h"

#include <QByteArray>

#include <vector>

namespace tandem {

/// A decided label that the built-in model learns from.
struct TrainingExample
{
    QString content;
    LabelDefinitionId definition;
    LabelValue value;
};

/// Trains the built-in baseline for the definitions: logistic regression (liblinear, L2R_LR) on hashed word 1–2-grams
/// and character 3–5-grams (MurmurHash3-32 into 2^18 columns, 1 + ln tf, smoothed idf, unit rows). The
/// similarity between the record and an option's text, description and aliases is one more column of that option's
/// question; a definition (for a multiple choice: an option) whose examples show fewer than two sides goes by that
/// similarity alone. A span label gets a tagger of its own (span_tagger.h), and is an error where nothing was marked
/// yet. Deterministic. Takes seconds for ten thousand examples: call it off the UI thread. The result is stored with
/// the job and read back by `makeBuiltInModel`.
Result<QByteArray> trainBuiltInModel(const std::vector<LabelDefinition> &definitions,
                                     const std::vector<TrainingExample> &examples, const CancelToken &cancel);

} // namespace tandem
