// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/confidence.h"
#include "core/extract/extractor.h"

#include <optional>
#include <vector>

namespace tandem {

/// What a sample said about one label definition, and how sure that is.
struct Reading
{
    Extraction extraction;
    std::optional<Confidence> confidence; ///< only with a value; empty where the answer tells none
};

struct AnswerReading
{
    std::vector<std::vector<Reading>> samples; ///< what each sample said, by definition
    std::vector<Reading> labels;               ///< what becomes of the item, by definition
};

/// Extraction and confidence of an answer, for each definition in order. Pure. Thread: any.
AnswerReading readAnswer(const Answer &answer, const std::vector<LabelDefinition> &definitions);

} // namespace tandem
