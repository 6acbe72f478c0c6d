// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/answer_reading.h"

namespace tandem {

std::vector<Reading> readAnswer(const Answer &answer, const std::vector<LabelDefinition> &definitions)
{
    std::vector<Reading> readings;
    readings.reserve(definitions.size());
    std::vector<Extraction> extractions = extract(answer, definitions);
    for (size_t i = 0; i < extractions.size(); ++i) {
        Reading reading{std::move(extractions[i]), std::nullopt};
        if (reading.extraction.value)
            reading.confidence = confidenceFromTokens(answer, definitions[i], reading.extraction);
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace tandem
