// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/span_confidence.h"

namespace tandem {

namespace {

/// The labels of a reading that stand in the answer's text, with where each is to be written.
struct LabelsInText
{
    std::vector<ChosenValue> values;
    std::vector<SaidLabel *> labels;

    void add(OptionId option, SaidLabel &label)
    {
        if (label.begin >= label.end)
            return;
        values.push_back({option, label.begin, label.end, label.inJson});
        labels.push_back(&label);
    }
};

} // namespace

void addTokenConfidence(SpanReading &reading, const Sample &sample, const TokenConfidence &confidence)
{
    LabelsInText found;
    for (LabelledSpan &span : reading.spans)
        found.add(span.option, span.said);
    for (UngroundedSpan &span : reading.ungrounded) {
        if (span.option)
            found.add(*span.option, span.said);
    }
    const std::vector<std::optional<Confidence>> known = confidence.ofEach(sample, found.values);
    for (size_t i = 0; i < known.size(); ++i) {
        if (!known[i])
            continue;
        found.labels[i]->confidence = known[i]->value;
        found.labels[i]->confidenceKind = known[i]->kind;
        found.labels[i]->completeness = known[i]->completeness;
    }
}

} // namespace tandem
