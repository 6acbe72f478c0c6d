// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/answer_reading.h"
#include "core/jobs/run/span_reading.h"

#include <algorithm>

namespace tandem {

namespace {

/// What the model says of itself.
std::optional<Confidence> inItsOwnWord(const Extraction &extraction)
{
    if (!extraction.statedConfidence)
        return std::nullopt;
    Confidence stated;
    stated.kind = ConfidenceKind::Verbalised;
    stated.value = std::clamp(*extraction.statedConfidence, 0.0, 1.0);
    return stated;
}

} // namespace

bool AnswerReading::hasLabel() const
{
    return std::any_of(labels.begin(), labels.end(),
                       [](const Reading &label) { return label.extraction.value.has_value(); });
}

AnswerReader::AnswerReader(std::vector<LabelDefinition> definitions)
    : m_definitions(std::move(definitions))
    , m_extractor(m_definitions)
{
    m_confidences.reserve(m_definitions.size());
    for (const LabelDefinition &definition : m_definitions)
        m_confidences.emplace_back(definition);
}

Reading AnswerReader::readOne(const Sample &sample, Extraction extraction, size_t place) const
{
    Reading reading{std::move(extraction), std::nullopt};
    if (!reading.extraction.value)
        return reading;
    reading.confidence = m_confidences[place].of(sample, reading.extraction);
    if (!reading.confidence)
        reading.confidence = inItsOwnWord(reading.extraction);
    return reading;
}

std::vector<Reading> AnswerReader::read(const Sample &sample, const QString &content) const
{
    std::vector<Reading> readings;
    readings.reserve(m_definitions.size());
    std::vector<Extraction> extractions = m_extractor.read(sample);
    for (size_t i = 0; i < extractions.size(); ++i) {
        if (m_definitions[i].valueKind() == ValueKind::Spans)
            readings.push_back(readSpansOf(sample, content, m_definitions[i], m_confidences[i]));
        else
            readings.push_back(readOne(sample, std::move(extractions[i]), i));
    }
    return readings;
}

AnswerReading AnswerReader::read(const Answer &answer, const QString &content) const
{
    AnswerReading reading;
    for (const Sample &sample : answer.samples)
        reading.samples.push_back(read(sample, content));
    if (reading.samples.empty())
        return reading;
    for (size_t i = 0; i < m_definitions.size(); ++i) {
        std::vector<Reading> said;
        for (const std::vector<Reading> &sample : reading.samples)
            said.push_back(sample[i]);
        reading.labels.push_back(elect(said, m_definitions[i]));
    }
    return reading;
}

AnswerReading readAnswer(const Answer &answer, const std::vector<LabelDefinition> &definitions, const QString &content)
{
    return AnswerReader(definitions).read(answer, content);
}

} // namespace tandem
