// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/layout.h"

#include "core/base/text_width.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QString padded(const QString &text, int width, bool toTheRight)
{
    const QString space(std::max(0, width - textWidth(text)), u' ');
    return toTheRight ? QString(space + text) : QString(text + space);
}

} // namespace

QString number(qint64 value)
{
    return english().toString(value);
}

QString percent(double share)
{
    return english().toString(share * 100, 'f', 1) + u" %"_s;
}

QString confidenceText(double confidence)
{
    return english().toString(confidence, 'f', 2);
}

QString durationText(Milliseconds duration)
{
    const qint64 seconds = duration / 1000;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

QString counted(qint64 count, const QString &singular)
{
    return number(count) + u' ' + singular + (count == 1 ? u""_s : u"s"_s);
}

QString timeText(Milliseconds at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString oneLine(const QString &text, int width)
{
    const QString line = text.simplified();
    return textWidth(line) <= width ? line : QString(leftColumns(line, width - 1) + u'…');
}

TextTable::TextTable(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header) {
        m_toTheRight.push_back(name.startsWith(u'>'));
        names.append(m_toTheRight.back() ? name.mid(1) : name);
    }
    m_rows.push_back(names);
}

void TextTable::add(const QStringList &row)
{
    m_rows.push_back(row);
}

QString TextTable::text() const
{
    std::vector<int> widths(m_toTheRight.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], textWidth(row.at(i)));
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(padded(row.at(i), widths[static_cast<size_t>(i)], m_toTheRight[static_cast<size_t>(i)]));
        QString line = cells.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace tandem
