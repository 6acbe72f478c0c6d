// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/text_lines.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace tandem {

namespace {

bool isLineEnd(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == QChar::ParagraphSeparator;
}

bool runsRightToLeft(QChar unit)
{
    const QChar::Direction direction = unit.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE ||
           direction == QChar::DirRLO || direction == QChar::DirRLI || direction == QChar::DirAN ||
           // Scripts beyond the first plane that run so; a pair's direction is not a unit's.
           (unit.unicode() >= 0xd802 && unit.unicode() <= 0xd803) || unit.unicode() == 0xd83a;
}

std::vector<TextLines::Segment> joinedSegments(std::vector<TextLines::Segment> segments)
{
    constexpr double touching = 0.5;
    std::sort(segments.begin(), segments.end(),
              [](const TextLines::Segment &one, const TextLines::Segment &other) { return one.left < other.left; });
    std::vector<TextLines::Segment> result;
    for (const TextLines::Segment &each : segments) {
        if (!result.empty() && each.left <= result.back().right + touching)
            result.back().right = std::max(result.back().right, each.right);
        else
            result.push_back(each);
    }
    return result;
}

} // namespace

void TextLines::setText(const QString &text, const QFont &font, double width)
{
    m_paragraphs.clear();
    m_lines.clear();
    qsizetype from = 0;
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        if (!isLineEnd(text[unit]))
            continue;
        addParagraph(text.mid(from, unit - from), from, font, width);
        if (text[unit] == u'\r' && unit + 1 < text.size() && text[unit + 1] == u'\n')
            ++unit;
        from = unit + 1;
    }
    addParagraph(text.mid(from), from, font, width);
}

void TextLines::addParagraph(const QString &text, qsizetype unit, const QFont &font, double width)
{
    Paragraph paragraph;
    paragraph.unit = unit;
    paragraph.isRightToLeft = text.isRightToLeft();
    paragraph.isMixed = paragraph.isRightToLeft || std::any_of(text.begin(), text.end(), runsRightToLeft);
    paragraph.layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(paragraph.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    paragraph.layout->setTextOption(option);
    paragraph.layout->beginLayout();
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
        m_lines.push_back({m_paragraphs.size(), line.lineNumber(), unit + line.textStart(), line.textLength(),
                           line.ascent(), line.height()});
    }
    paragraph.layout->endLayout();
    m_paragraphs.push_back(std::move(paragraph));
}

int TextLines::lineOf(qsizetype unit) const
{
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), unit,
                                       [](qsizetype at, const Line &line) { return at < line.unit; });
    return next == m_lines.begin() ? static_cast<int>(m_lines.size()) - 1
                                   : static_cast<int>(next - m_lines.begin()) - 1;
}

const TextLines::Paragraph &TextLines::paragraphOf(int line) const
{
    return m_paragraphs[m_lines[static_cast<size_t>(line)].paragraph];
}

QTextLine TextLines::textLine(int line) const
{
    return paragraphOf(line).layout->lineAt(m_lines[static_cast<size_t>(line)].number);
}

bool TextLines::isRightToLeft(int line) const
{
    return paragraphOf(line).isRightToLeft;
}

std::vector<TextLines::Segment> TextLines::segments(int line, qsizetype from, qsizetype to) const
{
    std::vector<Segment> found;
    const Line &where = m_lines[static_cast<size_t>(line)];
    const Paragraph &paragraph = paragraphOf(line);
    const auto first = static_cast<int>(std::max(from, where.unit) - paragraph.unit);
    const auto last = static_cast<int>(std::min(to, where.unit + where.length) - paragraph.unit);
    if (first >= last)
        return found;
    const QTextLine text = textLine(line);
    if (!paragraph.isMixed)
        return {{text.cursorToX(first), text.cursorToX(last)}};
    for (int at = first; at < last; ++at) {
        const double one = text.cursorToX(at, QTextLine::Leading);
        const double other = text.cursorToX(at, QTextLine::Trailing);
        if (one != other)
            found.push_back({std::min(one, other), std::max(one, other)});
    }
    return joinedSegments(std::move(found));
}

double TextLines::cursorAt(int line, qsizetype unit) const
{
    const Line &where = m_lines[static_cast<size_t>(line)];
    const qsizetype inside = std::clamp(unit, where.unit, where.unit + where.length);
    return textLine(line).cursorToX(static_cast<int>(inside - paragraphOf(line).unit));
}

qsizetype TextLines::characterAt(int line, double x) const
{
    return textLine(line).xToCursor(x, QTextLine::CursorOnCharacter) + paragraphOf(line).unit;
}

qsizetype TextLines::cutAt(int line, double x) const
{
    return textLine(line).xToCursor(x, QTextLine::CursorBetweenCharacters) + paragraphOf(line).unit;
}

bool TextLines::isInLine(int line, double x) const
{
    const QRectF text = textLine(line).naturalTextRect();
    return x >= text.left() && x < text.right();
}

void TextLines::draw(QPainter &painter, int line, const QPointF &topLeft) const
{
    textLine(line).draw(&painter, topLeft);
}

} // namespace tandem
