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

/// Counts the bytes before a place of a text; quick where the places rise.
class ByteCounter
{
public:
    explicit ByteCounter(QStringView text)
        : m_text(text)
    {
    }

    qsizetype bytesBefore(qsizetype unit)
    {
        if (unit < m_unit)
            m_unit = m_bytes = 0;
        m_bytes += m_text.mid(m_unit, unit - m_unit).toUtf8().size();
        m_unit = unit;
        return m_bytes;
    }

private:
    QStringView m_text;
    qsizetype m_unit = 0;
    qsizetype m_bytes = 0;
};

SaidLabel saidLabel(const SaidSpan &said, ByteCounter &bytes)
{
    SaidLabel label;
    if (!said.labelPlace.isEmpty()) {
        label.begin = bytes.bytesBefore(said.labelPlace.begin);
        label.end = bytes.bytesBefore(said.labelPlace.end);
        label.inJson = said.isLabelQuoted;
    }
    label.confidence = said.statedConfidence;
    label.confidenceKind = label.confidence ? ConfidenceKind::Verbalised : ConfidenceKind::None;
    return label;
}

/// Only quotes with a known label take part: others must not use up a place.
SpanReading grounded(const std::vector<SaidSpan> &said, QStringView answer, const QString &content,
                     const OptionMatcher &matcher)
{
    SpanReading reading;
    ByteCounter bytes(answer);
    std::vector<WantedQuote> wanted;
    std::vector<UngroundedSpan> named;
    for (const SaidSpan &one : said) {
        const auto option = one.isMalformed ? std::nullopt : optionOf(one.label, matcher);
        const SpanFault fault = one.isMalformed ? SpanFault::Malformed : SpanFault::UnknownLabel;
        UngroundedSpan span{one.wanted.quote, one.label, fault, option, saidLabel(one, bytes)};
        if (!option) {
            reading.ungrounded.push_back(std::move(span));
            continue;
        }
        wanted.push_back(one.wanted);
        wanted.back().kind = option->value;
        named.push_back(std::move(span));
    }
    const std::vector<QuotePlace> places = groundQuotes(wanted, content);
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].place) {
            reading.spans.push_back({*named[i].option, *places[i].place, named[i].said});
            continue;
        }
        named[i].fault = places[i].candidates > 1 ? SpanFault::Ambiguous : SpanFault::NotFound;
        reading.ungrounded.push_back(std::move(named[i]));
    }
    return reading;
}

} // namespace

SpanReading readSpans(const Sample &sample, const QString &content, const LabelDefinition &definition)
{
    const AnswerView view = viewOf(sample.text, {comparableForm(definition.name)});
    if (const auto reason = reasonAgainst(sample, view))
        return invalidReading(*reason);
    const SaidSpanList list = readSaidSpans(view, definition);
    if (!list.spans)
        return invalidReading(list.isCut ? InvalidReason::CutOff : InvalidReason::OffSchema);
    return grounded(*list.spans, view.text, content, OptionMatcher(definition));
}

} // namespace tandem
