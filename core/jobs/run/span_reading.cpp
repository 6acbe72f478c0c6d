// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/run/span_reading.h"

#include "core/base/graphemes.h"
#include "core/extract/confidence/span_confidence.h"
#include "core/extract/spans/span_answer.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr int excerptCodePoints = 80;

Rung rungOf(GroundedBy by)
{
    switch (by) {
    case GroundedBy::Exact:
        return Rung::Structured;
    case GroundedBy::Normalised:
        return Rung::RequestedForm;
    case GroundedBy::NearMiss:
        break;
    }
    return Rung::NearMiss;
}

SpanFact factOf(const LabelledSpan &said)
{
    return {{said.place.start, said.place.end, said.option}, said.place.text, said.said.confidence};
}

/// Its kind is the weakest of its spans'.
std::optional<Confidence> confidenceOf(const std::vector<LabelledSpan> &spans)
{
    Confidence whole;
    whole.value = 1;
    for (const LabelledSpan &span : spans) {
        if (!span.said.confidence)
            continue;
        whole.kind = std::max(whole.kind, span.said.confidenceKind);
        whole.completeness = std::max(whole.completeness, span.said.completeness);
        whole.value *= *span.said.confidence;
    }
    return whole.kind == ConfidenceKind::None ? std::nullopt : std::optional(whole);
}

} // namespace

Reading readSpansOf(const Sample &sample, const QString &content, const LabelDefinition &definition,
                    const TokenConfidence &tokens)
{
    SpanReading said = readSpans(sample, content, definition);
    addTokenConfidence(said, sample, tokens);
    Reading reading;
    Extraction &extraction = reading.extraction;
    extraction.definition = definition.id;
    if (said.invalid) {
        extraction.reason = *said.invalid;
        extraction.excerpt = leftCodePoints(sample.text.left(4 * excerptCodePoints).simplified(), excerptCodePoints);
        return reading;
    }
    std::vector<Span> spans;
    for (const LabelledSpan &span : said.spans) {
        extraction.spans.push_back(factOf(span));
        spans.push_back(extraction.spans.back().span);
        extraction.rung = std::max(extraction.rung, rungOf(span.place.by));
    }
    extraction.value = LabelValue(std::move(spans));
    for (const UngroundedSpan &span : said.ungrounded)
        extraction.ungrounded.push_back({0, span.quote, span.label, span.fault});
    reading.confidence = confidenceOf(said.spans);
    return reading;
}

} // namespace tandem
