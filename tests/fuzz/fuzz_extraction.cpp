// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/extractor.h"
#include "core/extract/spans/span_answer.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace tandem;

namespace {

LabelDefinition definitionOf(qint64 id, const QString &name, const QStringList &options, Choice choice)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(id);
    definition.name = name;
    definition.choice = choice;
    for (const QString &entry : options) {
        Option option;
        option.id = OptionId(id * 100 + static_cast<qint64>(definition.options.size()));
        option.value = entry.section(u'=', 0, 0);
        option.text = entry.section(u'=', 1, 1);
        definition.options.push_back(option);
    }
    return definition;
}

const std::vector<LabelDefinition> &definitions()
{
    static const std::vector<LabelDefinition> all = {
        definitionOf(1, QStringLiteral("sentiment"),
                     {QStringLiteral("pos=positive"), QStringLiteral("neg=negative"), QStringLiteral("neu=not sure")},
                     Choice::Single),
        definitionOf(2, QStringLiteral("answer"),
                     {QStringLiteral("A="), QStringLiteral("B="), QStringLiteral("yes="), QStringLiteral("積極的=")},
                     Choice::Single),
        definitionOf(3, QStringLiteral("aspects"),
                     {QStringLiteral("food="), QStringLiteral("price, value="), QStringLiteral("C#=")},
                     Choice::Multiple)};
    return all;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

bool isOptionOf(const LabelDefinition &definition, OptionId option)
{
    return definition.option(option) != nullptr;
}

void checkValue(const LabelDefinition &definition, const Extraction &extraction, qsizetype bytes)
{
    const LabelValue &value = *extraction.value;
    require(std::all_of(value.options().begin(), value.options().end(),
                        [&](OptionId one) { return isOptionOf(definition, one); }),
            "a value is of the definition's options");
    require(definition.choice == Choice::Multiple || value.options().size() == 1, "a single choice has one option");
    require(extraction.rung >= Rung::Structured && extraction.rung <= Rung::NearMiss, "the rung is one of six");
    require(0 <= extraction.valueBegin && extraction.valueBegin <= extraction.valueEnd, "the place is in order");
    require(extraction.valueEnd <= bytes, "the place is inside the text");
    const double stated = extraction.statedConfidence.value_or(0);
    require(stated >= 0 && stated <= 1, "a stated confidence is a share");
}

struct Asked
{
    std::vector<LabelDefinition> definitions;
    Extractor extractor;
};

/// Each definition alone, and all at once; prepared once.
const std::vector<Asked> &everythingAsked()
{
    static const std::vector<Asked> asked = [] {
        std::vector<Asked> made;
        for (const LabelDefinition &definition : definitions())
            made.push_back({{definition}, Extractor({definition})});
        made.push_back({definitions(), Extractor(definitions())});
        return made;
    }();
    return asked;
}

void check(const Asked &question, const Sample &sample)
{
    const std::vector<LabelDefinition> &asked = question.definitions;
    const std::vector<Extraction> extractions = question.extractor.read(sample);
    require(extractions.size() == asked.size(), "one extraction for each definition");
    const qsizetype bytes = sample.text.toUtf8().size();
    for (size_t i = 0; i < asked.size(); ++i) {
        require(extractions[i].excerpt.toUcs4().size() <= 80, "an excerpt is short");
        if (extractions[i].value)
            checkValue(asked[i], extractions[i], bytes);
    }
}

/// The text is also the content that its own quotes are looked for in.
void checkSpans(const Sample &sample)
{
    LabelDefinition definition = definitions().front();
    definition.level = Level::Span;
    const SpanReading reading = readSpans(sample, sample.text, definition);
    const QList<uint> content = sample.text.toUcs4();
    for (const LabelledSpan &span : reading.spans) {
        require(isOptionOf(definition, span.option), "a span's label is of the definition's options");
        require(0 <= span.place.start && span.place.start < span.place.end, "a span is not empty");
        require(span.place.end <= content.size(), "a span is inside the content");
    }
}

} // namespace

/// Reads the bytes as one answer: for each definition alone, for all at once, and as a list of spans.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Sample sample;
    sample.raw = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    sample.text = QString::fromUtf8(sample.raw);
    sample.finish = FinishReason::Complete;
    for (const Asked &asked : everythingAsked())
        check(asked, sample);
    checkSpans(sample);
    return 0;
}
