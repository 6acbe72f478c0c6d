// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/layout.h"

#include "core/base/printable.h"
#include "core/base/text_width.h"

#include <QDateTime>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

QString padded(const QString &text, int width, bool toTheRight)
{
    const QString space(std::max(0, width - textWidth(text)), u' ');
    return toTheRight ? QString(space + text) : QString(text + space);
}

} // namespace

QString timeText(Milliseconds at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString oneLine(const QString &text, int width)
{
    const QString line = printableCell(text.simplified());
    return textWidth(line) <= width ? line : QString(leftColumns(line, width - 1) + u'…');
}

QString wrapped(const QString &text, int width)
{
    QStringList lines(QString{});
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0; start = end, end = finder.toNextBoundary()) {
        const QString piece = text.mid(start, end - start);
        if (!lines.last().isEmpty() && textWidth(QString(lines.last() + piece.trimmed())) > width)
            lines.append(QString());
        lines.last() += piece;
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

QString toTheRight(const QString &header)
{
    return u'>' + header;
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
    QStringList cells;
    for (const QString &cell : row)
        cells.append(printableCell(cell));
    m_rows.push_back(cells);
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
