// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/confidence.h"
#include "core/extract/extractor.h"

#include <optional>
#include <vector>

namespace tandem {

/// What an answer said about one label definition, and how sure that is.
struct Reading
{
    Extraction extraction;
    std::optional<Confidence> confidence; ///< only with a value; empty where the answer tells none
};

/// Extraction and confidence of one answer, for each definition in order. Pure. Thread: any.
std::vector<Reading> readAnswer(const Answer &answer, const std::vector<LabelDefinition> &definitions);

} // namespace tandem
