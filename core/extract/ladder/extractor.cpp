// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/extractor.h"
#include "core/base/graphemes.h"
#include "core/extract/ladder/json_rungs.h"
#include "core/extract/ladder/line_rungs.h"
#include "core/extract/ladder/loose_rungs.h"
#include "core/extract/ladder/remarks.h"
#include "core/extract/ladder/unreadable_reason.h"

#include <algorithm>

namespace tandem {

namespace {

/// What forbids a look at the text. A cut answer may have been about to say more, so it is not read at all.
std::optional<InvalidReason> reasonNotToRead(const Sample &sample, const AnswerView &view)
{
    switch (sample.finish) {
    case FinishReason::CutOff:
        return InvalidReason::CutOff;
    case FinishReason::ContentFilter:
    case FinishReason::Refusal:
        return InvalidReason::Refusal;
    case FinishReason::Complete:
    case FinishReason::Unknown:
        break;
    }
    if (view.isThoughtOpen)
        return InvalidReason::CutOff;
    if (!view.body.isEmpty())
        return std::nullopt;
    // A body that was no readable JSON has neither a text nor a reason why it ended.
    const bool wasUnreadable = sample.finish == FinishReason::Unknown && !sample.raw.isEmpty();
    return wasUnreadable ? InvalidReason::Malformed : InvalidReason::Empty;
}

/// At most 80 code points, on one line.
QString excerptOf(QStringView text, TextSpan span)
{
    constexpr qsizetype longest = 80;
    const QString line = span.in(text).left(4 * longest).toString().simplified();
    return leftCodePoints(line, longest);
}

qsizetype utf8Size(QStringView text)
{
    return isAscii(text) ? text.size() : text.toUtf8().size();
}

/// Prose is read as a whole where only one definition was asked for: else it is not known what it speaks of.
RungReading readProse(const AnswerView &view, const PreparedDefinition &asked)
{
    const bool isReadable = view.isAlone() && !asked.isMultiple() && !view.isObject();
    return isReadable ? readLoosely(view, view.body, asked) : RungReading();
}

RungReading climb(const AnswerView &view, const PreparedDefinition &asked)
{
    if (asked.definition.valueKind() == ValueKind::Spans)
        return RungReading::unreadable(view.body, InvalidReason::OffSchema);
    for (const auto rung : {readJson, readRequestedForm, readOptionAlone, readProse}) {
        const RungReading reading = rung(view, asked);
        if (reading.state != RungReading::State::Nothing)
            return reading;
    }
    return RungReading::unreadable(view.body, reasonForNothing(view, asked.matcher));
}

void takeValue(const AnswerView &view, const PreparedDefinition &asked, const RungReading &reading,
               Extraction &extraction)
{
    extraction.value = reading.value;
    extraction.rung = reading.rung;
    extraction.inJson = reading.inJson;
    extraction.valueBegin = utf8Size(view.text.left(reading.span.begin));
    extraction.valueEnd = extraction.valueBegin + utf8Size(reading.span.in(view.text));
    Remarks remarks = remarksOf(view, asked, reading);
    extraction.rationale = std::move(remarks.rationale);
    extraction.statedConfidence = remarks.statedConfidence;
}

Extraction extractionOf(const AnswerView &view, const PreparedDefinition &asked, const RungReading &reading)
{
    Extraction extraction;
    extraction.definition = asked.definition.id;
    const TextSpan shown = trimmed(view.text, reading.span);
    extraction.excerpt = excerptOf(view.text, shown.isEmpty() ? view.body : shown);
    if (reading.isValue())
        takeValue(view, asked, reading, extraction);
    else
        extraction.reason = reading.reason;
    return extraction;
}

} // namespace

struct Extractor::Prepared
{
    std::vector<PreparedDefinition> definitions;
    QStringList names;
};

Extractor::Extractor(std::vector<LabelDefinition> definitions)
{
    auto prepared = std::make_shared<Prepared>();
    prepared->definitions.reserve(definitions.size());
    for (LabelDefinition &definition : definitions) {
        prepared->definitions.emplace_back(std::move(definition));
        prepared->names.append(prepared->definitions.back().name);
    }
    m_prepared = std::move(prepared);
}

std::vector<Extraction> Extractor::read(const Sample &sample) const
{
    const AnswerView view = viewOf(sample.text, m_prepared->names);
    const auto refused = reasonNotToRead(sample, view);
    std::vector<Extraction> extractions;
    extractions.reserve(m_prepared->definitions.size());
    for (const PreparedDefinition &asked : m_prepared->definitions) {
        const RungReading reading = refused ? RungReading::unreadable(view.body, *refused) : climb(view, asked);
        extractions.push_back(extractionOf(view, asked, reading));
    }
    return extractions;
}

std::vector<Extraction> extract(const Sample &sample, const std::vector<LabelDefinition> &definitions)
{
    return Extractor(definitions).read(sample);
}

} // namespace tandem
