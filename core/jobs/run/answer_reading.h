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

    /// `content`: of the record, in which spans stand.
    AnswerReading read(const Answer &answer, const QString &content) const;

private:
    std::vector<Reading> read(const Sample &sample, const QString &content) const;
    Reading readOne(const Sample &sample, Extraction extraction, size_t place) const;

    std::vector<LabelDefinition> m_definitions;
    Extractor m_extractor;
    std::vector<TokenConfidence> m_confidences; // one for each definition
};

/// The same for a single answer.
AnswerReading readAnswer(const Answer &answer, const std::vector<LabelDefinition> &definitions,
                         const QString &content = {});

} // namespace tandem
