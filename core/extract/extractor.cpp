// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractor.h"
#include "core/extract/reading.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

/// Models that think aloud put it first, between tags; what they say there is no answer.
TextSpan withoutThinking(QStringView text)
{
    const QString tag = QStringLiteral("</think>");
    const qsizetype end = text.lastIndexOf(tag);
    const qsizetype begin = end < 0 ? 0 : end + tag.size();
    return trimmed(text, {begin, text.size()});
}

/// Without a fence that goes around all of it.
TextSpan withoutFence(QStringView text, TextSpan span)
{
    const QString fence = QStringLiteral("```");
    const QStringView body = span.in(text);
    const qsizetype lineEnd = body.indexOf(u'\n');
    if (!body.startsWith(fence) || lineEnd < 0 || !body.endsWith(fence) || lineEnd + fence.size() >= body.size())
        return span;
    return trimmed(text, {span.begin + lineEnd + 1, span.end - fence.size()});
}

AnswerView viewOf(const Sample &sample, const std::vector<LabelDefinition> &definitions)
{
    AnswerView view;
    view.text = sample.text;
    const TextSpan unfenced = withoutThinking(view.text);
    view.body = withoutFence(view.text, unfenced);
    view.lines = contentLines(view.text, view.body);
    view.members = outermostMembers(view.text, view.body);
    const bool isWholeText = view.body.begin == unfenced.begin;
    view.isStrictJson =
        isWholeText && !view.members.empty() && nlohmann::json::accept(view.body.in(view.text).toUtf8().toStdString());
    for (const LabelDefinition &definition : definitions)
        view.names.append(comparableForm(definition.name));
    return view;
}

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
    if (view.text.contains(u"<think>") && !view.text.contains(u"</think>"))
        return InvalidReason::CutOff;
    if (!view.body.isEmpty())
        return std::nullopt;
    // A body that was no readable JSON has neither a text nor a reason why it ended.
    const bool wasUnreadable = sample.finish == FinishReason::Unknown && !sample.raw.isEmpty();
    return wasUnreadable ? InvalidReason::Malformed : InvalidReason::Empty;
}

bool soundsLikeRefusal(QStringView text)
{
    static const QStringList openings = {
        QStringLiteral("i'm sorry"),    QStringLiteral("i am sorry"), QStringLiteral("sorry,"),
        QStringLiteral("i apologi"),    QStringLiteral("i cannot"),   QStringLiteral("i can't"),
        QStringLiteral("i can not"),    QStringLiteral("i'm unable"), QStringLiteral("i am unable"),
        QStringLiteral("i won't"),      QStringLiteral("as an ai"),   QStringLiteral("i'm not able"),
        QStringLiteral("i am not able")};
    const QString start = text.left(120).toString().replace(QChar(0x2019), u'\'').toCaseFolded();
    return std::any_of(openings.begin(), openings.end(), [&start](const QString &o) { return start.startsWith(o); });
}

InvalidReason reasonForNothing(const AnswerView &view, const OptionMatcher &matcher)
{
    const QStringView body = view.body.in(view.text);
    return soundsLikeRefusal(body) ? InvalidReason::Refusal : reasonFor(body, matcher);
}

/// At most 80 code points, on one line.
QString excerptOf(QStringView text, TextSpan span)
{
    constexpr qsizetype longest = 80;
    const QList<uint> codePoints = span.in(text).left(4 * longest).toString().simplified().toUcs4();
    const QList<char32_t> kept(codePoints.begin(), codePoints.begin() + std::min(longest, codePoints.size()));
    return QString::fromUcs4(kept.constData(), kept.size());
}

qsizetype utf8Offset(QStringView text, qsizetype offset)
{
    return text.left(offset).toUtf8().size();
}

RungReading climb(const AnswerView &view, const LabelDefinition &definition)
{
    if (!definition.isUsable())
        return RungReading::unreadable(view.body, InvalidReason::OffSchema);
    const OptionMatcher matcher(definition);
    for (const auto rung : {readJson, readRequestedForm, readOptionAlone}) {
        const RungReading reading = rung(view, definition, matcher);
        if (reading.state != RungReading::State::Nothing)
            return reading;
    }
    return RungReading::unreadable(view.body, reasonForNothing(view, matcher));
}

Extraction extractionOf(const AnswerView &view, const LabelDefinition &definition, const RungReading &reading)
{
    Extraction extraction;
    extraction.definition = definition.id;
    const TextSpan shown = trimmed(view.text, reading.span);
    extraction.excerpt = excerptOf(view.text, shown.isEmpty() ? view.body : shown);
    if (reading.state != RungReading::State::Value) {
        extraction.reason = reading.reason;
        return extraction;
    }
    extraction.value = reading.value;
    extraction.rung = reading.rung;
    extraction.inJson = reading.inJson;
    extraction.valueBegin = utf8Offset(view.text, reading.span.begin);
    extraction.valueEnd = utf8Offset(view.text, reading.span.end);
    return extraction;
}

} // namespace

std::vector<Extraction> extract(const Sample &sample, const std::vector<LabelDefinition> &definitions)
{
    const AnswerView view = viewOf(sample, definitions);
    const auto refused = reasonNotToRead(sample, view);
    std::vector<Extraction> extractions;
    extractions.reserve(definitions.size());
    for (const LabelDefinition &definition : definitions) {
        const RungReading reading = refused ? RungReading::unreadable(view.body, *refused) : climb(view, definition);
        extractions.push_back(extractionOf(view, definition, reading));
    }
    return extractions;
}

} // namespace tandem
