// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/text_span.h"
#include "core/extract/words/character_set.h"

#include <algorithm>

namespace tandem {

namespace {

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
}

bool isOpening(QChar c)
{
    static constexpr CharacterSet signs(u"\"'`*_([{<“”‘’„‚«»「『【");
    return signs.contains(c);
}

bool isClosing(QChar c)
{
    static constexpr CharacterSet signs(u"\"'`*_)]}>“”‘’«»」』】.,;:!。、，；：！");
    return signs.contains(c);
}

bool isHyphen(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2014));
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// "3." or "3)" with a space after it.
TextSpan withoutNumber(QStringView text, TextSpan line)
{
    qsizetype at = line.begin;
    while (at < line.end && text[at].isDigit())
        ++at;
    const bool isNumbered =
        at > line.begin && at + 1 < line.end && (text[at] == u'.' || text[at] == u')') && isBlank(text[at + 1]);
    return isNumbered ? trimmed(text, {at + 1, line.end}) : line;
}

/// "- ", "* ", "• ", "> ", "## ": a mark counts only with a space after it, so that "-1" stays a number.
TextSpan withoutMark(QStringView text, TextSpan line)
{
    qsizetype at = line.begin;
    static constexpr CharacterSet marks(u"-*•>#");
    while (at < line.end && marks.contains(text[at]))
        ++at;
    const bool isMarked = at > line.begin && at < line.end && isBlank(text[at]);
    return isMarked ? trimmed(text, {at, line.end}) : line;
}

TextSpan withoutListMark(QStringView text, TextSpan line)
{
    return withoutMark(text, withoutNumber(text, withoutMark(text, line)));
}

bool joinsWords(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
}

} // namespace

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && isBlank(text[span.begin]))
        ++span.begin;
    while (!span.isEmpty() && isBlank(text[span.end - 1]))
        --span.end;
    return span;
}

TextSpan withoutDecoration(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && (isBlank(text[span.begin]) || isOpening(text[span.begin])))
        ++span.begin;
    while (!span.isEmpty() && (isBlank(text[span.end - 1]) || isClosing(text[span.end - 1])))
        --span.end;
    return span;
}

std::vector<TextSpan> contentLines(QStringView text, TextSpan span)
{
    std::vector<TextSpan> lines;
    qsizetype begin = span.begin;
    for (qsizetype at = span.begin; at <= span.end; ++at) {
        if (at < span.end && !isLineEnd(text[at]))
            continue;
        const TextSpan line = withoutListMark(text, trimmed(text, {begin, at}));
        if (!line.isEmpty())
            lines.push_back(line);
        begin = at + 1;
    }
    return lines;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asciiLowered(QStringView text)
{
    QString lowered(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lowered.begin(), [](QChar c) {
        const char16_t unit = c.unicode();
        return QChar(unit >= u'A' && unit <= u'Z' ? char16_t(unit + (u'a' - u'A')) : unit);
    });
    return lowered;
}

QString foldedForm(QStringView text)
{
    // Plain ASCII is by far the most common, and needs no tables.
    return isAscii(text) ? asciiLowered(text)
                         : text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString comparableForm(QStringView text)
{
    const QString folded = foldedForm(text);
    TextSpan span = withoutDecoration(folded, {0, folded.size()});
    if (span.isEmpty())
        span = trimmed(folded, {0, folded.size()});
    const QStringView core = span.in(folded);
    QString form(core.size(), Qt::Uninitialized);
    QChar *end = form.data();
    for (qsizetype i = 0; i < core.size(); ++i) {
        const QChar c = core[i];
        const bool isGap = !c.isLetterOrNumber() && (isBlank(c) || c == u'_' || (isHyphen(c) && joinsWords(core, i)));
        const bool isRepeated = isGap && end != form.constData() && end[-1] == u' ';
        if (!isRepeated)
            *end++ = isGap ? QChar(u' ') : c;
    }
    form.truncate(end - form.constData());
    return form;
}

} // namespace tandem
