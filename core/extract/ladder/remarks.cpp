// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/remarks.h"
#include "core/extract/ladder/keyed_line.h"
#include "core/extract/words/character_set.h"
#include "core/extract/words/phrase_lists.h"
#include "core/extract/words/spoken_words.h"

#include <algorithm>

namespace tandem {

namespace {

enum class Kind { None, Reason, Confidence };

Kind kindOf(QStringView key)
{
    if (phrases(PhraseList::ReasonKeys).contains(key))
        return Kind::Reason;
    return phrases(PhraseList::ConfidenceKeys).contains(key) ? Kind::Confidence : Kind::None;
}

/// A key in comparable form that speaks of this definition: "reason", "sentiment reason", "reason for sentiment".
Kind kindFor(QStringView form, QStringView name)
{
    if (form.startsWith(name) && form.mid(name.size()).startsWith(u' '))
        return kindOf(form.mid(name.size() + 1));
    const QStringView before = form.endsWith(name) ? form.chopped(name.size()) : QStringView();
    for (const QString &link : phrases(PhraseList::KeyLinks)) {
        if (before.endsWith(link))
            return kindOf(before.chopped(link.size()));
    }
    return kindOf(form);
}

/// A number at the start of the words with what follows it; decimal commas count as points.
struct Number
{
    double value = 0;
    QStringView rest;
};

std::optional<Number> numberAtStart(QStringView words)
{
    static constexpr CharacterSet marks(u"~≈*_`\"'(");
    words = words.trimmed();
    while (!words.isEmpty() && marks.contains(words.front()))
        words = words.mid(1);
    qsizetype end = 0;
    while (end < words.size() && (words[end].isDigit() || words[end] == u'.' || words[end] == u','))
        ++end;
    const QString digits = words.left(end).toString().replace(u',', u'.');
    bool isNumber = false;
    const double value = digits.endsWith(u'.') ? digits.chopped(1).toDouble(&isNumber) : digits.toDouble(&isNumber);
    const bool isWhole = end == words.size() || !words[end].isLetter();
    return isNumber && isWhole ? std::optional(Number{value, words.mid(end).trimmed()}) : std::nullopt;
}

void takeMembers(const std::vector<LenientMember> &members, const QString &name, Remarks &remarks)
{
    for (const LenientMember &member : members) {
        const Kind kind = kindFor(comparableForm(member.key), name);
        const bool isText = member.value.kind == LenientValue::Kind::String;
        const bool isWord = isText || member.value.kind == LenientValue::Kind::Bare;
        if (kind == Kind::Reason && isText && remarks.rationale.isEmpty())
            remarks.rationale = member.value.text.trimmed();
        if (kind == Kind::Confidence && isWord && !remarks.statedConfidence)
            remarks.statedConfidence = shareFrom(member.value.text);
    }
}

/// What stands before a line's first colon says about the line.
struct RemarkLine
{
    Kind kind = Kind::None;
    bool isOfAnother = false; ///< the line belongs to another definition that was asked for
    TextSpan value;

    bool isKeyed() const { return kind != Kind::None || isOfAnother; }
};

RemarkLine remarkLine(const AnswerView &answer, const PreparedDefinition &asked, TextSpan line)
{
    constexpr qsizetype longestKey = 200;
    static constexpr CharacterSet emphasis(u"*_");
    RemarkLine found;
    const QStringView words = line.in(answer.text);
    const auto reach = words.left(longestKey);
    const auto colon = std::find_if(reach.begin(), reach.end(), isColon);
    if (colon == reach.end())
        return found;
    const qsizetype at = colon - reach.begin();
    const QString form = comparableForm(words.left(at));
    found.kind = kindFor(form, asked.name);
    found.isOfAnother = form != asked.name && answer.names.contains(form);
    found.value = trimmed(answer.text, {line.begin + at + 1, line.end});
    while (!found.value.isEmpty() && emphasis.contains(answer.text[found.value.begin]))
        ++found.value.begin;
    found.value = trimmed(answer.text, found.value);
    return found;
}

/// The lines of an answer around the label that was read from it.
class RemarkLines
{
public:
    RemarkLines(const AnswerView &answer, const PreparedDefinition &asked, TextSpan frame)
        : m_answer(answer)
        , m_frame(frame)
    {
        m_lines.reserve(answer.lines.size());
        for (const TextSpan line : answer.lines)
            m_lines.push_back(remarkLine(answer, asked, line));
    }

    /// The label's own lines come first; what they leave open, any line may say.
    void take(Remarks &remarks) const
    {
        size_t index = firstOwnLine();
        for (; index < m_lines.size() && !m_lines[index].isOfAnother; ++index)
            takeLine(index, remarks);
        for (index = 0; index < m_lines.size(); ++index)
            takeLine(index, remarks);
    }

private:
    size_t firstOwnLine() const
    {
        size_t index = 0;
        while (index < m_lines.size() && m_answer.lines[index].end < m_frame.end)
            ++index;
        return index;
    }

    void takeLine(size_t index, Remarks &remarks) const
    {
        const RemarkLine &line = m_lines[index];
        if (line.kind == Kind::Reason && remarks.rationale.isEmpty()) {
            const TextSpan reason{line.value.begin, endOfReason(index)};
            remarks.rationale = reason.in(m_answer.text).trimmed().toString();
        }
        if (line.kind == Kind::Confidence && !remarks.statedConfidence)
            remarks.statedConfidence = shareFrom(line.value.in(m_answer.text));
    }

    /// Where a reason ends that begins on line `index`: before the next line that has a name of its own, or the label.
    qsizetype endOfReason(size_t index) const
    {
        size_t last = index;
        while (last + 1 < m_lines.size() && !m_lines[last + 1].isKeyed() && !holdsLabel(m_answer.lines[last + 1]))
            ++last;
        return m_answer.lines[last].end;
    }

    bool holdsLabel(TextSpan line) const { return line.begin <= m_frame.begin && m_frame.begin < line.end; }

    const AnswerView &m_answer;
    TextSpan m_frame;
    std::vector<RemarkLine> m_lines; ///< those of the answer
};

TextSpan withoutConnection(QStringView text, TextSpan span)
{
    static constexpr CharacterSet openings(u"“‘\"'«「");
    while (!span.isEmpty() && !text[span.begin].isLetterOrNumber() && !openings.contains(text[span.begin]))
        ++span.begin;
    return trimmed(text, span);
}

/// Long enough for prose, and no remark on confidence.
bool isSentence(QStringView words)
{
    constexpr qsizetype shortest = 12;
    const QString key = comparableForm(words.left(std::max<qsizetype>(words.indexOf(u':'), 0)));
    return words.size() >= shortest && kindOf(key) != Kind::Confidence &&
           (words.contains(u' ') || std::any_of(words.begin(), words.end(), isUnspaced));
}

/// The prose after the label; else that before it.
QString proseAround(const AnswerView &answer, const RungReading &reading)
{
    const TextSpan frame = reading.frame.isEmpty() ? reading.span : reading.frame;
    const TextSpan after = withoutConnection(answer.text, {reading.span.end, answer.body.end});
    if (isSentence(after.in(answer.text)))
        return after.in(answer.text).toString();
    const TextSpan before = trimmed(answer.text, {answer.body.begin, frame.begin});
    return isSentence(before.in(answer.text)) ? before.in(answer.text).toString() : QString();
}

/// "positive (85 %)", "positive (confidence: 0.85)".
std::optional<double> shareInBrackets(const AnswerView &answer, const RungReading &reading)
{
    const qsizetype lineEnd = answer.text.indexOf(u'\n', reading.span.end);
    const TextSpan rest{reading.span.end, lineEnd < 0 ? answer.body.end : std::min(lineEnd, answer.body.end)};
    if (rest.isEmpty())
        return std::nullopt;
    const QString form = comparableForm(rest.in(answer.text));
    const auto colon = form.indexOf(u':');
    if (colon > 0 && kindOf(QStringView(form).left(colon)) == Kind::Confidence)
        return shareFrom(QStringView(form).mid(colon + 1));
    constexpr qsizetype longestPercentage = 8;
    return form.contains(u'%') && form.size() < longestPercentage ? shareFrom(form) : std::nullopt;
}

} // namespace

std::optional<double> shareFrom(QStringView words)
{
    constexpr double leastPercentage = 10; // 2 and 1.7 may be anything: a percentage, out of five, out of range
    const auto number = numberAtStart(words);
    if (!number || number->value < 0)
        return std::nullopt;
    double share = number->value;
    const bool isPercentage = number->rest.startsWith(u'%') || number->rest.startsWith(u'％') ||
                              number->rest.startsWith(u"percent", Qt::CaseInsensitive);
    const auto whole = number->rest.startsWith(u'/') ? numberAtStart(number->rest.mid(1)) : std::nullopt;
    if (whole)
        share = whole->value > 0 ? share / whole->value : -1;
    else if (isPercentage || share >= leastPercentage)
        share /= 100;
    return share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

Remarks remarksOf(const AnswerView &answer, const PreparedDefinition &asked, const RungReading &reading)
{
    Remarks remarks;
    if (reading.object)
        takeMembers(reading.object->members, asked.name, remarks);
    takeMembers(answer.members, asked.name, remarks);
    const bool isJson = reading.rung <= Rung::LenientJson || answer.isObject();
    const bool isBare = reading.span.begin <= answer.body.begin && reading.span.end >= answer.body.end;
    if (isJson || isBare)
        return remarks;
    const TextSpan frame = reading.frame.isEmpty() ? reading.span : reading.frame;
    if (answer.lines.size() > 1)
        RemarkLines(answer, asked, frame).take(remarks);
    if (!remarks.statedConfidence)
        remarks.statedConfidence = shareInBrackets(answer, reading);
    if (remarks.rationale.isEmpty() && answer.isAlone())
        remarks.rationale = proseAround(answer, reading);
    return remarks;
}

} // namespace tandem
