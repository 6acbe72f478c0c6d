// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/confidence/confidence.h"
#include "core/extract/confidence/votes.h"
#include "core/extract/ladder/extractor.h"

#include <vector>

namespace tandem {

struct AnswerReading
{
    std::vector<std::vector<Reading>> samples; ///< what each sample said, by definition
    std::vector<Reading> labels;               ///< what becomes of the item, by definition: the vote over the samples

    bool hasLabel() const; ///< for any of the definitions
};

/// Reads the answers of a job: extraction, confidence (from tokens, else the model's own word) and the vote over
/// several samples. Prepared once for a job. Pure. Thread: any.
class AnswerReader
{
public:
    explicit AnswerReader(std::vector<LabelDefinition> definitions);

    AnswerReading read(const Answer &answer) const;

private:
    std::vector<Reading> read(const Sample &sample) const;

    std::vector<LabelDefinition> m_definitions;
    Extractor m_extractor;
    std::vector<TokenConfidence> m_confidences; // one for each definition
};

/// The same for a single answer.
AnswerReading readAnswer(const Answer &answer, const std::vector<LabelDefinition> &definitions);

} // namespace tandem
