// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/answer_reading.h"

namespace tandem {

namespace {

std::vector<Reading> readSample(const Sample &sample, const std::vector<LabelDefinition> &definitions)
{
    std::vector<Reading> readings;
    readings.reserve(definitions.size());
    std::vector<Extraction> extractions = extract(sample, definitions);
    for (size_t i = 0; i < extractions.size(); ++i) {
        Reading reading{std::move(extractions[i]), std::nullopt};
        if (reading.extraction.value)
            reading.confidence = confidenceFromTokens(sample, definitions[i], reading.extraction);
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace

AnswerReading readAnswer(const Answer &answer, const std::vector<LabelDefinition> &definitions)
{
    AnswerReading reading;
    for (const Sample &sample : answer.samples)
        reading.samples.push_back(readSample(sample, definitions));
    if (!reading.samples.empty())
        reading.labels = reading.samples.front();
    return reading;
}

} // namespace tandem
