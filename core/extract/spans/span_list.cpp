// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/span_list.h"
#include "core/extract/ladder/remarks.h"
#include "core/extract/words/lenient_json.h"
#include "core/extract/words/phrase_lists.h"

#include <algorithm>

namespace tandem {

namespace {

const LenientMember *memberOf(const LenientValue &object, PhraseList keys)
{
    for (const LenientMember &member : object.members) {
        if (phrases(keys).contains(comparableForm(member.key)))
            return &member;
    }
    return nullptr;
}

bool isWord(const LenientValue &value)
{
    return value.kind == LenientValue::Kind::String || value.kind == LenientValue::Kind::Bare;
}

QString wordsOf(const LenientValue &object, PhraseList keys)
{
    const LenientMember *member = memberOf(object, keys);
    return member && isWord(member->value) ? member->value.text : QString();
}

std::optional<qint64> numberOf(const LenientValue &object, PhraseList keys)
{
    bool isNumber = false;
    const qint64 number = wordsOf(object, keys).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// The quote of an object with what the model says beside it, without its label.
SaidSpan quoteOf(const LenientValue &object)
{
    constexpr qint64 mostOccurrences = 1'000'000;
    SaidSpan said;
    said.wanted.quote = wordsOf(object, PhraseList::QuoteKeys);
    said.wanted.occurrence =
        static_cast<int>(std::min(mostOccurrences, numberOf(object, PhraseList::OccurrenceKeys).value_or(0)));
    said.wanted.hints.before = wordsOf(object, PhraseList::BeforeKeys);
    said.wanted.hints.after = wordsOf(object, PhraseList::AfterKeys);
    said.wanted.hints.context = wordsOf(object, PhraseList::ContextKeys);
    said.wanted.hints.start = numberOf(object, PhraseList::StartKeys);
    said.wanted.hints.end = numberOf(object, PhraseList::EndKeys);
    if (const LenientMember *confidence = memberOf(object, PhraseList::ConfidenceKeys))
        said.statedConfidence = shareFrom(confidence->value.text);
    return said;
}

/// Reads the list of quotes out of an answer.
class SpanListReader
{
public:
    SpanListReader(const AnswerView &answer, const LabelDefinition &definition)
        : m_answer(answer)
        , m_definition(definition)
    {
    }

    /// Empty where the answer holds no such list.
    std::optional<std::vector<SaidSpan>> read()
    {
        if (readOwnList())
            return std::move(m_said);
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
    /// The list behind the label's own name: an answer may hold one for each of several labels.
    bool readOwnList()
    {
        const QString name = comparableForm(m_definition.name);
        for (const TextSpan line : m_answer.lines) {
            const QStringView words = line.in(m_answer.text);
            const qsizetype open = std::max(words.indexOf(u':') + 1, qsizetype(0));
            const qsizetype list = words.indexOf(u'[', open);
            const bool isOwn = open > 0 && list >= 0 && words.sliced(open, list - open).trimmed().isEmpty() &&
                               comparableForm(words.first(open - 1).toString()) == name;
            if (!isOwn)
                continue;
            const LenientValue value = valueAtStart(m_answer.text, {line.begin + list, m_answer.body.end});
            if (value.isClosed && takeArray(value))
                return true;
        }
        return false;
    }

    bool takeValue(const LenientValue &value)
    {
        if (value.kind == LenientValue::Kind::Array)
            return takeArray(value);
        if (const LenientValue *list = listIn(value))
            return takeArray(*list);
        if (memberOf(value, PhraseList::LoneSpanKeys))
            return takeObject(value);
        return takeByLabel(value);
    }

    const LenientValue *listIn(const LenientValue &object) const
    {
        for (const LenientMember &member : object.members) {
            const bool isNamed = comparableForm(member.key) == comparableForm(m_definition.name) ||
                                 phrases(PhraseList::SpanListKeys).contains(comparableForm(member.key));
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

    static void setLabel(SaidSpan &said, const LenientValue &label)
    {
        said.label = label.text;
        said.labelPlace = label.span;
        said.isLabelQuoted = label.kind == LenientValue::Kind::String;
    }

    void takePair(const LenientValue &pair)
    {
        SaidSpan said;
        said.isMalformed = pair.elements.size() != 2 || !isWord(pair.elements[0]) || !isWord(pair.elements[1]);
        if (!pair.elements.empty() && isWord(pair.elements[0]))
            said.wanted.quote = pair.elements[0].text;
        if (!said.isMalformed)
            setLabel(said, pair.elements[1]);
        m_said.push_back(said);
    }

    bool takeObject(const LenientValue &object)
    {
        SaidSpan said = quoteOf(object);
        const LenientMember *label = memberOf(object, PhraseList::SpanLabelKeys);
        if (label && isWord(label->value))
            setLabel(said, label->value);
        else if (!label && m_definition.options.size() == 1)
            said.label = m_definition.options.front().shownText();
        said.isMalformed = said.wanted.quote.trimmed().isEmpty() || said.label.isEmpty();
        m_said.push_back(said);
        return true;
    }

    /// {"person": ["Obama"], "location": [{"text": "Hawaii"}]}: what comes first says nothing across labels.
    bool takeByLabel(const LenientValue &object)
    {
        int list = 0;
        for (const LenientMember &member : object.members) {
            const bool isList = member.value.kind == LenientValue::Kind::Array;
            const std::vector<LenientValue> alone = {member.value};
            for (const LenientValue &quote : isList ? member.value.elements : alone) {
                SaidSpan said = isWord(quote) ? SaidSpan() : quoteOf(quote);
                if (isWord(quote))
                    said.wanted.quote = quote.text;
                said.wanted.list = list;
                said.label = member.key;
                said.isMalformed = said.wanted.quote.trimmed().isEmpty();
                m_said.push_back(said);
            }
            ++list;
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
            if (!said.isMalformed) {
                said.labelPlace = trimmed(m_answer.text, {line.begin + comma + 1, line.end});
                said.label = said.labelPlace.in(m_answer.text).toString();
            }
            said.wanted.quote = said.wanted.quote.trimmed();
            m_said.push_back(said);
        }
        return isFound;
    }

    const AnswerView &m_answer;
    const LabelDefinition &m_definition;
    std::vector<SaidSpan> m_said;
};

} // namespace

SaidSpanList readSaidSpans(const AnswerView &answer, const LabelDefinition &definition)
{
    SpanListReader reader(answer, definition);
    SaidSpanList list;
    list.spans = reader.read();
    list.isCut = reader.isCut;
    return list;
}

} // namespace tandem
