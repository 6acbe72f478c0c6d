// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/remarks.h"

#include <algorithm>

namespace tandem {

namespace {

enum class Kind { None, Reason, Confidence };

Kind kindOf(const QString &key)
{
    static const QStringList reasons = {
        QStringLiteral("reason"),        QStringLiteral("rationale"), QStringLiteral("explanation"),
        QStringLiteral("justification"), QStringLiteral("reasoning"), QStringLiteral("reasons"),
        QStringLiteral("why"),           QStringLiteral("because"),   QStringLiteral("concise explanation")};
    static const QStringList confidences = {QStringLiteral("confidence"),       QStringLiteral("probability"),
                                            QStringLiteral("certainty"),        QStringLiteral("confidence score"),
                                            QStringLiteral("confidence level"), QStringLiteral("my confidence")};
    if (reasons.contains(key))
        return Kind::Reason;
    return confidences.contains(key) ? Kind::Confidence : Kind::None;
}

/// A key that speaks of this definition: "reason", "sentiment reason", "reason for sentiment".
Kind kindFor(const QString &key, const QString &name)
{
    const QString form = comparableForm(key);
    if (form.startsWith(name + u' '))
        return kindOf(form.mid(name.size() + 1));
    for (const QString &link : {QStringLiteral(" for "), QStringLiteral(" of ")}) {
        if (form.endsWith(link + name))
            return kindOf(form.chopped(link.size() + name.size()));
    }
    return kindOf(form);
}

/// A number at the start of the words with what follows it; decimal commas count as points.
struct Number
{
    double value = 0;
    QString rest;
};

std::optional<Number> numberAtStart(QStringView words)
{
    QString text = words.trimmed().toString();
    while (!text.isEmpty() && QStringView(u"~≈*_`\"'(").contains(text.front()))
        text.remove(0, 1);
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || text[end] == u'.' || text[end] == u','))
        ++end;
    const QString digits = text.left(end).replace(u',', u'.');
    bool isNumber = false;
    const double value = digits.endsWith(u'.') ? digits.chopped(1).toDouble(&isNumber) : digits.toDouble(&isNumber);
    const bool isWhole = end == text.size() || !text[end].isLetter();
    return isNumber && isWhole ? std::optional(Number{value, text.mid(end).trimmed()}) : std::nullopt;
}

void takeMembers(const std::vector<LenientMember> &members, const QString &name, Remarks &remarks)
{
    for (const LenientMember &member : members) {
        const Kind kind = kindFor(member.key, name);
        const bool isText = member.value.kind == LenientValue::Kind::String;
        const bool isWord = isText || member.value.kind == LenientValue::Kind::Bare;
        if (kind == Kind::Reason && isText && remarks.rationale.isEmpty())
            remarks.rationale = member.value.text.trimmed();
        if (kind == Kind::Confidence && isWord && !remarks.statedConfidence)
            remarks.statedConfidence = shareFrom(member.value.text);
    }
}

struct RemarkLine
{
    Kind kind = Kind::None;
    bool isOfAnother = false; ///< the line belongs to another definition that was asked for
    TextSpan value;
};

RemarkLine remarkLine(const AnswerView &answer, const PreparedDefinition &asked, TextSpan line)
{
    constexpr qsizetype longestKey = 200;
    RemarkLine found;
    const QStringView words = line.in(answer.text);
    const auto isColon = [](QChar c) { return c == u':' || c == QChar(0xFF1A); };
    const auto reach = words.left(longestKey);
    const auto colon = std::find_if(reach.begin(), reach.end(), isColon);
    if (colon == reach.end())
        return found;
    const qsizetype at = colon - reach.begin();
    const QString key = words.left(at).toString();
    found.kind = kindFor(key, asked.name);
    const QString form = comparableForm(key);
    found.isOfAnother = form != asked.name && answer.names.contains(form);
    found.value = trimmed(answer.text, {line.begin + at + 1, line.end});
    while (!found.value.isEmpty() && QStringView(u"*_").contains(answer.text[found.value.begin]))
        ++found.value.begin;
    found.value = trimmed(answer.text, found.value);
    return found;
}

/// Where a reason ends that begins on line `index`: before the next line that has a name of its own, or the label.
qsizetype endOfReason(const AnswerView &answer, const PreparedDefinition &asked, size_t index, TextSpan frame)
{
    qsizetype end = answer.lines[index].end;
    for (size_t i = index + 1; i < answer.lines.size(); ++i) {
        const TextSpan line = answer.lines[i];
        const RemarkLine next = remarkLine(answer, asked, line);
        const bool holdsLabel = line.begin <= frame.begin && frame.begin < line.end;
        if (next.kind != Kind::None || next.isOfAnother || holdsLabel)
            break;
        end = line.end;
    }
    return end;
}

void takeLine(const AnswerView &answer, const PreparedDefinition &asked, TextSpan frame, size_t index, Remarks &remarks)
{
    const RemarkLine line = remarkLine(answer, asked, answer.lines[index]);
    if (line.kind == Kind::Reason && remarks.rationale.isEmpty()) {
        const TextSpan reason{line.value.begin, endOfReason(answer, asked, index, frame)};
        remarks.rationale = reason.in(answer.text).trimmed().toString();
    }
    if (line.kind == Kind::Confidence && !remarks.statedConfidence)
        remarks.statedConfidence = shareFrom(line.value.in(answer.text));
}

/// The lines from the label to the next one of another definition.
std::pair<size_t, size_t> ownLines(const AnswerView &answer, const PreparedDefinition &asked, TextSpan frame)
{
    size_t begin = 0;
    while (begin < answer.lines.size() && answer.lines[begin].end < frame.end)
        ++begin;
    size_t end = begin;
    while (end < answer.lines.size() && !remarkLine(answer, asked, answer.lines[end]).isOfAnother)
        ++end;
    return {begin, end};
}

/// The label's own lines come first; what they leave open, any line may say.
void takeLines(const AnswerView &answer, const PreparedDefinition &asked, TextSpan frame, Remarks &remarks)
{
    if (answer.lines.size() < 2)
        return;
    const auto own = ownLines(answer, asked, frame);
    for (size_t i = own.first; i < own.second; ++i)
        takeLine(answer, asked, frame, i, remarks);
    for (size_t i = 0; i < answer.lines.size(); ++i)
        takeLine(answer, asked, frame, i, remarks);
}

TextSpan withoutConnection(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && !text[span.begin].isLetterOrNumber() &&
           !QStringView(u"“‘\"'«「").contains(text[span.begin]))
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
    if (colon > 0 && kindOf(form.left(colon)) == Kind::Confidence)
        return shareFrom(QStringView(form).mid(colon + 1));
    constexpr qsizetype longestPercentage = 8;
    return form.contains(u'%') && form.size() < longestPercentage ? shareFrom(form) : std::nullopt;
}

} // namespace

std::optional<double> shareFrom(QStringView words)
{
    const auto number = numberAtStart(words);
    if (!number || number->value < 0)
        return std::nullopt;
    double share = number->value;
    const bool isPercentage = number->rest.startsWith(u'%') || number->rest.startsWith(u'％') ||
                              number->rest.startsWith(u"percent", Qt::CaseInsensitive);
    const auto whole = number->rest.startsWith(u'/') ? numberAtStart(QStringView(number->rest).mid(1)) : std::nullopt;
    if (whole)
        share = whole->value > 0 ? share / whole->value : -1;
    else if (isPercentage || share > 1)
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
    takeLines(answer, asked, frame, remarks);
    if (!remarks.statedConfidence)
        remarks.statedConfidence = shareInBrackets(answer, reading);
    if (remarks.rationale.isEmpty() && answer.isAlone())
        remarks.rationale = proseAround(answer, reading);
    return remarks;
}

} // namespace tandem
