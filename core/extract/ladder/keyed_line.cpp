// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/keyed_line.h"
#include "core/extract/words/character_set.h"
#include "core/extract/words/word_senses.h"

#include <algorithm>

namespace tandem {

namespace {

/// Words that may stand around a label's name in "The final sentiment is: …" without changing what is said. None of
/// them negates or compares.
bool isFiller(QStringView word)
{
    return sensesOf(word).testFlag(Sense::KeyFiller);
}

bool areFillers(QStringView words)
{
    const QList<QStringView> all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(), isFiller);
}

/// Where the name stands among the words of `form`; -1 where it does not.
qsizetype placeOf(QStringView name, QStringView form)
{
    for (qsizetype at = form.indexOf(name); at >= 0; at = form.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool startsWord = at == 0 || form[at - 1] == u' ';
        const bool endsWord = end == form.size() || form[end] == u' ';
        if (startsWord && endsWord)
            return at;
    }
    return -1;
}

/// Whether `form` is the words of `name` with nothing but fillers around them.
bool isNameWithFillers(QStringView form, QStringView name)
{
    const qsizetype at = name.isEmpty() ? -1 : placeOf(name, form);
    return at >= 0 && areFillers(form.left(at)) && areFillers(form.mid(at + name.size()));
}

bool isKeyOf(const AnswerView &answer, const PreparedDefinition &asked, QStringView key)
{
    const QString form = comparableForm(key);
    if (form == asked.name)
        return true;
    if (answer.names.contains(form))
        return false;
    const auto isAround = [&form](QStringView name) { return isNameWithFillers(form, name); };
    return isAround(asked.name) || (answer.isAlone() && (isAround(u"label") || isAround(u"answer")));
}

/// "Sentiment = positive", "Sentiment – positive": taken only right after the name itself.
std::optional<KeyedLine> lineWithOtherSign(const AnswerView &answer, const PreparedDefinition &asked, TextSpan line)
{
    static constexpr QStringView signs[] = {u"=", u"->", u"→", u" - ", u" – ", u" — "};
    static constexpr CharacterSet partsOfSigns(u"=-→–—");
    const QStringView words = line.in(answer.text);
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return partsOfSigns.contains(c); }))
        return std::nullopt;
    for (const QStringView sign : signs) {
        const qsizetype at = words.indexOf(sign);
        if (at < 0)
            continue;
        const TextSpan key{line.begin, line.begin + at};
        const TextSpan value{line.begin + at + sign.size(), line.end};
        // "=>" and "==" are other signs.
        const bool isCut = !value.isEmpty() && QStringView(u">=").contains(answer.text[value.begin]);
        // So are "!=" and "<=", though a name may end in quotes or stars.
        const TextSpan name = trimmed(answer.text, key);
        const QChar last = name.isEmpty() ? QChar() : answer.text[name.end - 1];
        const bool isWholeSign =
            !value.isEmpty() && !isCut && (last.isLetterOrNumber() || QStringView(u"*_`\"'").contains(last));
        if (isWholeSign && comparableForm(key.in(answer.text)) == asked.name)
            return KeyedLine{key, value};
    }
    return std::nullopt;
}

} // namespace

bool isColon(QChar c)
{
    return c == u':' || c == QChar(0xFF1A);
}

std::optional<KeyedLine> keyedLine(const AnswerView &answer, const PreparedDefinition &asked, TextSpan line)
{
    constexpr qsizetype longestPreamble = 200;
    const qsizetype end = std::min(line.end, line.begin + asked.definition.name.size() + longestPreamble);
    for (qsizetype at = line.begin; at < end; ++at) {
        if (!isColon(answer.text[at]))
            continue;
        const TextSpan key{line.begin, at};
        if (isKeyOf(answer, asked, key.in(answer.text)))
            return KeyedLine{key, {at + 1, line.end}};
    }
    return lineWithOtherSign(answer, asked, {line.begin, end});
}

} // namespace tandem
