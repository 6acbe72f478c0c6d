// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/marked_values.h"
#include "core/extract/words/phrase_lists.h"

namespace tandem {

namespace {

constexpr size_t mostMarks = 100;

void collectTagged(const AnswerView &answer, const QString &name, std::vector<TextSpan> &found)
{
    const QString opening = u'<' + name + u'>';
    const QString closing = QStringLiteral("</") + name + u'>';
    const QStringView body = answer.body.in(answer.text);
    qsizetype at = body.indexOf(opening, 0, Qt::CaseInsensitive);
    while (at >= 0 && found.size() < mostMarks) {
        const qsizetype begin = at + opening.size();
        const qsizetype end = body.indexOf(closing, begin, Qt::CaseInsensitive);
        if (end < 0)
            return;
        found.push_back(trimmed(answer.text, {answer.body.begin + begin, answer.body.begin + end}));
        at = body.indexOf(opening, end, Qt::CaseInsensitive);
    }
}

/// The stretch up to the brace that closes the one before `begin`; empty where none does.
TextSpan bracedFrom(QStringView text, qsizetype begin, qsizetype end)
{
    int depth = 1;
    for (qsizetype at = begin; at < end; ++at) {
        depth += text[at] == u'{' ? 1 : (text[at] == u'}' ? -1 : 0);
        if (depth == 0)
            return {begin, at};
    }
    return {};
}

/// \text{B}, \textbf{(B)}, \mathrm{B}: what is inside.
TextSpan withoutCommand(QStringView text, TextSpan span)
{
    const QStringView part = span.in(text);
    const qsizetype brace = part.indexOf(u'{');
    const bool isCommand = part.startsWith(u"\\text") || part.startsWith(u"\\math");
    if (!isCommand || brace < 0 || !part.endsWith(u'}'))
        return span;
    return trimmed(text, {span.begin + brace + 1, span.end - 1});
}

void collectBoxed(QStringView text, TextSpan place, std::vector<TextSpan> &found)
{
    const QString opening = QStringLiteral("\\boxed{");
    const QStringView body = place.in(text);
    for (qsizetype at = body.indexOf(opening); at >= 0 && found.size() < mostMarks;) {
        const qsizetype begin = place.begin + at + opening.size();
        const TextSpan span = trimmed(text, bracedFrom(text, begin, place.end));
        if (span.isEmpty())
            return;
        found.push_back(withoutCommand(text, span));
        at = body.indexOf(opening, span.end - place.begin);
    }
}

void collectDoubleBracketed(QStringView text, TextSpan place, std::vector<TextSpan> &found)
{
    const QStringView body = place.in(text);
    for (qsizetype at = body.indexOf(u"[["); at >= 0 && found.size() < mostMarks;) {
        const qsizetype end = body.indexOf(u"]]", at + 2);
        if (end < 0)
            return;
        const TextSpan span{place.begin + at + 2, place.begin + end};
        found.push_back(trimmed(text, span));
        at = body.indexOf(u"[[", end + 2);
    }
}

} // namespace

std::vector<TextSpan> taggedValues(const AnswerView &answer, const PreparedDefinition &asked)
{
    std::vector<TextSpan> found;
    if (!answer.body.in(answer.text).contains(u"</"))
        return found;
    collectTagged(answer, asked.definition.name, found);
    if (!answer.isAlone() || !found.empty())
        return found;
    for (const QString &name : phrases(PhraseList::AnswerTags))
        collectTagged(answer, name, found);
    return found;
}

std::vector<TextSpan> markedValues(QStringView text, TextSpan place)
{
    std::vector<TextSpan> found;
    collectBoxed(text, place, found);
    collectDoubleBracketed(text, place, found);
    return found;
}

} // namespace tandem
