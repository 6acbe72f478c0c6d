// SPDX-License-Identifier: GPL-3.0-or-later
// How a SpanPage is drawn.
#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/records/spans/span_page.h"
#include "ui/records/spans/span_state_look.h"

#include <QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr double stateSide = 11; ///< of the shape of a state, beside a label
constexpr double cornerRadius = 3;
constexpr double othersLineWidth = 2;
constexpr double endWidth = 2; ///< of the lines at the ends of what is selected

/// A hollow mark is a hollow bar.
void paintSpanBar(QPainter &painter, const QRectF &bar, const LabelMark &mark)
{
    painter.setPen(mark.hollow ? QPen(mark.colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(mark.hollow ? QBrush(Qt::NoBrush) : QBrush(mark.colour));
    painter.drawRoundedRect(mark.hollow ? bar.adjusted(0.5, 0.5, -0.5, 0.5) : bar, 1.5, 1.5);
}

/// What others have is no bar but a dashed line.
void paintOthersLine(QPainter &painter, const QRectF &bar, const LabelMark &mark)
{
    QPen pen(mark.colour, othersLineWidth);
    pen.setDashPattern({2, 1.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
}

} // namespace

void SpanPage::paint(QPainter &painter, const QRectF &area) const
{
    const int last = lineAt(area.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = lineAt(area.top()); line >= 0 && line <= last; ++line) {
        paintGround(painter, line);
        painter.setPen(tokens().text);
        m_lines.draw(painter, line, {0, m_tops[static_cast<size_t>(line)]});
        for (const SpanLanes::Part &part : m_lanes.parts(line))
            paintPart(painter, line, part);
        if (m_current)
            paintCurrent(painter, line);
        else
            paintEnds(painter, line);
    }
}

void SpanPage::paintGround(QPainter &painter, int line) const
{
    const TextLines::Line &where = m_lines.lines()[static_cast<size_t>(line)];
    const auto first = std::lower_bound(m_marks.begin(), m_marks.end(), where.unit,
                                        [](const Stretch &mark, qint64 unit) { return mark.end <= unit; });
    for (auto mark = first; mark != m_marks.end() && mark->start < where.unit + where.length; ++mark) {
        for (const Segment &segment : m_lines.segments(line, mark->start, mark->end))
            painter.fillRect(textRect(line, segment), tokens().warnGround);
    }
    for (const Segment &segment : segmentsOf(line, m_selection)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().selection);
        painter.drawRoundedRect(textRect(line, segment), cornerRadius, cornerRadius);
    }
}

void SpanPage::paintPart(QPainter &painter, int line, const SpanLanes::Part &part) const
{
    const bool isCurrent = m_current == part.span;
    const LabelMark mark = labelMark(m_definition, part.span.option);
    const bool isOther = part.state == SpanState::Other;
    for (const Segment &segment : part.segments) {
        const QRectF bar = barRect(line, part.lane, {segment.left + 0.5, segment.right - 0.5});
        if (isOther)
            paintOthersLine(painter, bar, mark);
        else
            paintSpanBar(painter, bar, mark);
    }
    const QRectF tag = tagRect(line, part);
    if (tag.isEmpty())
        return;
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().selection);
        painter.drawRoundedRect(tag.adjusted(-3, 1, 3, 1), cornerRadius, cornerRadius);
    }
    const bool isRightToLeft = m_lines.isRightToLeft(line);
    QRectF text = tag;
    if (part.state != SpanState::Own && !isOther) {
        const double side = tag.width() - tagOf(part.span.option, {}).second;
        const double left = isRightToLeft ? tag.right() - side : tag.left();
        paintSpanState(painter, QRectF(left, tag.top(), side - 2, tag.height()), part.state, stateSide);
        text = isRightToLeft ? tag.adjusted(0, 0, -side, 0) : tag.adjusted(side, 0, 0, 0);
    }
    QFont font = m_tagFont;
    font.setItalic(isOther);
    painter.setFont(font);
    painter.setPen(isCurrent ? tokens().text : tokens().dim);
    painter.drawText(text.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine,
                     tagOf(part.span.option, part.who).first);
}

void SpanPage::paintCurrent(QPainter &painter, int line) const
{
    painter.setPen(QPen(tokens().accent, 1));
    painter.setBrush(Qt::NoBrush);
    for (const Segment &segment : segmentsOf(line, m_selection))
        painter.drawRoundedRect(textRect(line, segment).adjusted(-0.5, 0.5, 0.5, -0.5), cornerRadius, cornerRadius);
}

/// What is selected has a line at each end; the cursor is one line.
void SpanPage::paintEnds(QPainter &painter, int line) const
{
    const auto paintEnd = [&](qint64 place, int where) {
        if (where != line)
            return;
        const double x = m_lines.cursorAt(line, m_points.unitAt(place));
        painter.fillRect(textRect(line, {x - endWidth / 2, x + endWidth / 2}), tokens().accent);
    };
    paintEnd(m_selection.start, m_lines.lineOf(m_points.unitAt(m_selection.start)));
    if (!m_selection.isEmpty())
        paintEnd(m_selection.end, m_lines.lineOf(m_points.unitAt(m_selection.end - 1)));
}

} // namespace tandem
