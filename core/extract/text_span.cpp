// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/text_span.h"

#include <algorithm>

namespace tandem {

namespace {

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
}

bool isOpening(QChar c)
{
    return QStringView(u"\"'`*_([{<“”‘’„‚«»「『【").contains(c);
}

bool isClosing(QChar c)
{
    return QStringView(u"\"'`*_)]}>“”‘’«»」』】.,;:!。、，；：！").contains(c);
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
    while (at < line.end && QStringView(u"-*•>#").contains(text[at]))
        ++at;
    const bool isMarked = at > line.begin && at < line.end && isBlank(text[at]);
    return isMarked ? trimmed(text, {at, line.end}) : line;
}

TextSpan withoutListMark(QStringView text, TextSpan line)
{
    return withoutMark(text, withoutNumber(text, withoutMark(text, line)));
}

bool joinsWords(const QString &text, qsizetype at)
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

QString foldedForm(QStringView text)
{
    // Plain ASCII is by far the most common, and needs no tables.
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isPlain)
        return text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString folded(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        folded[i] = QChar(c >= u'A' && c <= u'Z' ? char16_t(c + (u'a' - u'A')) : c);
    }
    return folded;
}

QString comparableForm(QStringView text)
{
    const QString folded = foldedForm(text);
    TextSpan span = withoutDecoration(folded, {0, folded.size()});
    if (span.isEmpty())
        span = trimmed(folded, {0, folded.size()});
    const QString core = span.in(folded).toString();
    QString form;
    form.reserve(core.size());
    for (qsizetype i = 0; i < core.size(); ++i) {
        const QChar c = core[i];
        const bool isGap = isBlank(c) || c == u'_' || (isHyphen(c) && joinsWords(core, i));
        if (!isGap)
            form += c;
        else if (!form.endsWith(u' '))
            form += u' ';
    }
    return form;
}

} // namespace tandem
