// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/roff.h"

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

/// Characters that roff would take for its own, or for typographic ones that nobody can paste into a terminal.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\(rs"_s);
    text.replace(u'-', u"\\-"_s);
    text.replace(u'\'', u"\\(aq"_s);
    text.replace(u'`', u"\\(ga"_s);
    text.replace(u'^', u"\\(ha"_s);
    text.replace(u'~', u"\\(ti"_s);
    text.replace(u'"', u"\\(dq"_s);
    text.replace(u'\n', u' ');
    return text.startsWith(u'.') ? u"\\&"_s + text : text;
}

QString bold(const QString &words)
{
    return u"\\fB"_s + escaped(words) + u"\\fR"_s;
}

QString italic(const QString &words)
{
    return u"\\fI"_s + escaped(words) + u"\\fR"_s;
}

/// What is typed as it stands is bold, what something is put in the place of is italic.
QString styledCall(const QString &typed, const QStringList &replaced)
{
    QStringList words{bold(typed)};
    for (const QString &word : replaced)
        words.append(italic(word));
    return words.join(u' ');
}

} // namespace

Roff::Roff(const QString &name, const QString &summary)
{
    m_lines << u".TH \"%1\" 1 \"\" \"Tandem %2\""_s.arg(escaped(name.toUpper()), QStringLiteral(TANDEM_VERSION))
            << u".SH NAME"_s << u"%1 \\- %2"_s.arg(escaped(name), escaped(summary));
}

void Roff::heading(const QString &title)
{
    m_lines << u".SH \"%1\""_s.arg(escaped(title));
}

void Roff::subheading(const QString &typed, const QStringList &replaced)
{
    m_lines << u".SS \"%1\""_s.arg(styledCall(typed, replaced));
}

void Roff::paragraph(const QString &text)
{
    m_lines << u".PP"_s << escaped(text);
}

void Roff::call(const QString &typed, const QStringList &replaced)
{
    m_lines << u".PP"_s << styledCall(typed, replaced);
}

void Roff::item(const QString &form, const QString &text)
{
    QStringList words;
    for (const QString &word : form.split(u' '))
        words.append(word.startsWith(u'-') || word.startsWith(u'~') ? bold(word) : italic(word));
    m_lines << u".TP"_s << words.join(u' ') << escaped(text);
}

void Roff::reference(const QString &page)
{
    m_lines << u".BR %1 (1)"_s.arg(escaped(page));
}

} // namespace tandem
