// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/span_answer.h"
#include "core/extract/ladder/answer_view.h"
#include "core/extract/options/near_miss.h"
#include "core/extract/options/option_matcher.h"

#include <algorithm>

namespace tandem {

namespace {

/// A quote as the model gave it; without a label or a quote it is malformed.
struct SaidSpan
{
    WantedQuote wanted;
    QString label;
    bool isMalformed = false;
};

bool isOneOf(const QString &key, QStringView words)
{
    const QString form = comparableForm(key);
    return words.toString().split(u' ').contains(QString(form).replace(u' ', u'_'));
}

const LenientMember *memberOf(const LenientValue &object, QStringView keys)
{
    for (const LenientMember &member : object.members) {
        if (isOneOf(member.key, keys))
            return &member;
    }
    return nullptr;
}

bool isWord(const LenientValue &value)
{
    return value.kind == LenientValue::Kind::String || value.kind == LenientValue::Kind::Bare;
}

/// Reads the list of quotes out of an answer.
class ListReader
{
public:
    ListReader(const AnswerView &answer, const LabelDefinition &definition)
        : m_answer(answer)
        , m_definition(definition)
    {
    }

    /// Empty where the answer holds no such list.
    std::optional<std::vector<SaidSpan>> read()
    {
        const QStringView body = m_answer.body.in(m_answer.text);
        for (qsizetype at = 0; at < body.size(); ++at) {
            if (body[at] != u'[' && body[at] != u'{')
                continue;
            const LenientValue value = valueAtStart(m_answer.text, {m_answer.body.begin + at, m_answer.body.end});
            isCut = !value.isClosed;
            if (isCut)
                return std::nullopt;
            if (takeValue(value))
                return std::move(m_said);
            at = value.span.end - m_answer.body.begin - 1;
        }
        return readLines() ? std::optional(std::move(m_said)) : std::nullopt;
    }

    bool isCut = false; ///< the list has no end

private:
    bool takeValue(const LenientValue &value)
    {
        if (value.kind == LenientValue::Kind::Array)
            return takeArray(value);
        if (const LenientValue *list = listIn(value))
            return takeArray(*list);
        if (memberOf(value, u"text quote span mention"))
            return takeObject(value);
        return takeByLabel(value);
    }

    const LenientValue *listIn(const LenientValue &object) const
    {
        for (const LenientMember &member : object.members) {
            const bool isNamed = comparableForm(member.key) == comparableForm(m_definition.name) ||
                                 isOneOf(member.key, u"spans entities annotations labels quotes results");
            if (isNamed && member.value.kind == LenientValue::Kind::Array && !holdsWords(member.value))
                return &member.value;
        }
        return nullptr;
    }

    /// A list of quotes without labels belongs to the label that is its key.
    static bool holdsWords(const LenientValue &array)
    {
        return !array.elements.empty() && isWord(array.elements.front());
    }

    /// An array of words is prose in brackets, or a list of quotes without labels: nothing to read.
    bool takeArray(const LenientValue &array)
    {
        if (holdsWords(array))
            return false;
        for (const LenientValue &element : array.elements) {
            if (element.kind == LenientValue::Kind::Array)
                takePair(element);
            else
                takeObject(element);
        }
        return true;
    }

    void takePair(const LenientValue &pair)
    {
        SaidSpan said;
        said.isMalformed = pair.elements.size() != 2 || !isWord(pair.elements[0]) || !isWord(pair.elements[1]);
        if (!said.isMalformed) {
            said.wanted.quote = pair.elements[0].text;
            said.label = pair.elements[1].text;
        }
        m_said.push_back(said);
    }

    bool takeObject(const LenientValue &object)
    {
        const LenientMember *quote = memberOf(object, u"text quote span mention entity phrase word");
        const LenientMember *label = memberOf(object, u"label type category class tag entity_type");
        const LenientMember *occurrence = memberOf(object, u"occurrence");
        SaidSpan said;
        if (quote && isWord(quote->value))
            said.wanted.quote = quote->value.text;
        if (label && isWord(label->value))
            said.label = label->value.text;
        else if (!label && m_definition.options.size() == 1)
            said.label = m_definition.options.front().shownText();
        if (occurrence)
            said.wanted.occurrence = occurrence->value.text.toInt();
        said.isMalformed = said.wanted.quote.trimmed().isEmpty() || said.label.isEmpty();
        m_said.push_back(said);
        return true;
    }

    /// {"person": ["Obama"], "location": ["Hawaii"]}
    bool takeByLabel(const LenientValue &object)
    {
        for (const LenientMember &member : object.members) {
            const bool isList = member.value.kind == LenientValue::Kind::Array;
            const std::vector<LenientValue> alone = {member.value};
            for (const LenientValue &quote : isList ? member.value.elements : alone)
                m_said.push_back({{quote.text, 0, 0}, member.key, !isWord(quote) || quote.text.trimmed().isEmpty()});
        }
        return true;
    }

    /// "Entity: Obama, person": the label stands after the last comma.
    bool readLines()
    {
        bool isFound = false;
        const QString name = comparableForm(m_definition.name);
        for (const TextSpan line : m_answer.lines) {
            const QString words = line.in(m_answer.text).toString();
            const qsizetype colon = words.indexOf(u':');
            if (colon < 0 || comparableForm(words.left(colon)) != name)
                continue;
            isFound = true;
            const qsizetype comma = words.lastIndexOf(u',');
            SaidSpan said;
            said.isMalformed = comma <= colon;
            said.wanted.quote = said.isMalformed ? words.mid(colon + 1) : words.mid(colon + 1, comma - colon - 1);
            said.label = said.isMalformed ? QString() : words.mid(comma + 1);
            said.wanted.quote = said.wanted.quote.trimmed();
            m_said.push_back(said);
        }
        return isFound;
    }

    const AnswerView &m_answer;
    const LabelDefinition &m_definition;
    std::vector<SaidSpan> m_said;
};

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
    ListReader reader(view, definition);
    const auto said = reader.read();
    if (!said)
        return invalidReading(reader.isCut ? InvalidReason::CutOff : InvalidReason::OffSchema);
    return grounded(*said, content, OptionMatcher(definition));
}

} // namespace tandem
