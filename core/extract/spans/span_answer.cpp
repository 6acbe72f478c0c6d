// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/span_answer.h"
#include "core/extract/ladder/answer_view.h"
#include "core/extract/options/near_miss.h"
#include "core/extract/options/option_matcher.h"
#include "core/extract/spans/quote_order.h"
#include "core/extract/spans/span_list.h"

namespace tandem {

namespace {

std::optional<OptionId> optionOf(const QString &label, const OptionMatcher &matcher)
{
    const auto option = matcher.named(label);
    return option ? option : nearestOption(label, matcher);
}

std::optional<InvalidReason> reasonAgainst(const Sample &sample, const AnswerView &view)
{
    if (sample.finish == FinishReason::CutOff || view.isThoughtOpen)
        return InvalidReason::CutOff;
    if (sample.finish == FinishReason::ContentFilter || sample.finish == FinishReason::Refusal)
        return InvalidReason::Refusal;
    return view.body.isEmpty() ? std::optional(InvalidReason::Empty) : std::nullopt;
}

SpanReading invalidReading(InvalidReason reason)
{
    SpanReading reading;
    reading.invalid = reason;
    return reading;
}

/// Only quotes with a known label take part: others must not use up a place.
SpanReading grounded(const std::vector<SaidSpan> &said, const QString &content, const OptionMatcher &matcher)
{
    SpanReading reading;
    std::vector<WantedQuote> wanted;
    std::vector<std::pair<OptionId, QString>> labels;
    for (const SaidSpan &one : said) {
        const auto option = one.isMalformed ? std::nullopt : optionOf(one.label, matcher);
        if (!option) {
            const SpanFault fault = one.isMalformed ? SpanFault::Malformed : SpanFault::UnknownLabel;
            reading.ungrounded.push_back({one.wanted.quote, one.label, fault});
            continue;
        }
        wanted.push_back(one.wanted);
        wanted.back().kind = option->value;
        labels.emplace_back(*option, one.label);
    }
    const std::vector<QuotePlace> places = groundQuotes(wanted, content);
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].place)
            reading.spans.push_back({labels[i].first, *places[i].place});
        else
            reading.ungrounded.push_back({wanted[i].quote, labels[i].second,
                                          places[i].candidates > 1 ? SpanFault::Ambiguous : SpanFault::NotFound});
    }
    return reading;
}

} // namespace

QString toWord(SpanFault fault)
{
    switch (fault) {
    case SpanFault::NotFound:
        return QStringLiteral("not_found");
    case SpanFault::Ambiguous:
        return QStringLiteral("ambiguous");
    case SpanFault::UnknownLabel:
        return QStringLiteral("unknown_label");
    case SpanFault::Malformed:
        break;
    }
    return QStringLiteral("malformed");
}

SpanReading readSpans(const Sample &sample, const QString &content, const LabelDefinition &definition)
{
    const AnswerView view = viewOf(sample.text, {comparableForm(definition.name)});
    if (const auto reason = reasonAgainst(sample, view))
        return invalidReading(*reason);
    const SpanList list = readSpanList(view, definition);
    if (!list.spans)
        return invalidReading(list.isCut ? InvalidReason::CutOff : InvalidReason::OffSchema);
    return grounded(*list.spans, content, OptionMatcher(definition));
}

} // namespace tandem
