// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_list.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/widgets/bar_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace tandem {

namespace {

constexpr int drawnRowHeight = 26;
constexpr int barTextPadding = 8;
constexpr int square = 8;
constexpr int barGap = 12;
constexpr double chartBarHeight = 10;
constexpr int barEdge = 4;
constexpr int longestName = 160;

} // namespace

BarList::BarList(QWidget *parent)
    : QWidget(parent)
    , m_chart(new BarChart(this))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Labels by option"));
}

void BarList::setBars(std::vector<NamedBar> bars)
{
    const bool isOther = bars.size() != m_bars.size();
    m_bars = std::move(bars);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    QStringList said;
    for (const NamedBar &bar : m_bars)
        said.append(QStringLiteral("%1 %2").arg(bar.name, countText(bar.count)));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    placeChart();
    std::vector<BarChart::Bar> shown;
    for (const NamedBar &bar : m_bars)
        shown.push_back({static_cast<double>(bar.count), bar.colour});
    m_chart->setBars(shown);
    if (isOther)
        updateGeometry();
    update();
}

int BarList::rowHeight() const
{
    return std::max(drawnRowHeight, fontMetrics().height() + barTextPadding);
}

void BarList::placeChart()
{
    const int left = barEdge + square + 6 + nameWidth() + barGap;
    const QRect area(left, 0, std::max(0, width() - left - barGap - barEdge - countWidth()), sizeHint().height());
    m_chart->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    m_chart->setThickness(chartBarHeight / rowHeight());
}

void BarList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChart();
}

QSize BarList::sizeHint() const
{
    return {240, rowHeight() * static_cast<int>(m_bars.size())};
}

QSize BarList::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRect BarList::rowRect(int index) const
{
    return {0, index * rowHeight(), width(), rowHeight()};
}

int BarList::rowAt(const QPoint &position) const
{
    const int index = position.y() / rowHeight();
    return index >= 0 && index < static_cast<int>(m_bars.size()) ? index : -1;
}

int BarList::nameWidth() const
{
    int widest = 0;
    for (const NamedBar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.name));
    return std::min({widest + 2, longestName, width() / 3});
}

int BarList::countWidth() const
{
    int widest = 0;
    for (const NamedBar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(countText(bar.count)));
    return widest;
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i)
        paintRow(painter, i);
}

void BarList::paintRow(QPainter &painter, int index) const
{
    const NamedBar &bar = m_bars[static_cast<size_t>(index)];
    const QRect row = rowRect(index);
    const auto place = [this, &row](const QRect &part) { return QStyle::visualRect(layoutDirection(), row, part); };
    const auto alignment = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
    };
    if (hasFocus() && index == m_current) {
        painter.setPen(tokens().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    paintLabelSquare(painter, place(QRect(barEdge, row.top(), square, row.height())), {bar.colour, bar.hollow});
    const QRect name(barEdge + square + 6, row.top(), nameWidth(), row.height());
    painter.setPen(tokens().text);
    painter.drawText(place(name), alignment(Qt::AlignLeft),
                     fontMetrics().elidedText(bar.name, Qt::ElideRight, name.width()));
    painter.setPen(bar.link.isEmpty() ? tokens().dim : tokens().accent);
    painter.drawText(row.adjusted(barEdge, 0, -barEdge, 0), alignment(Qt::AlignRight), countText(bar.count));
}

void BarList::open(int index)
{
    if (index >= 0 && index < static_cast<int>(m_bars.size()) && !m_bars[static_cast<size_t>(index)].link.isEmpty())
        emit activated(m_bars[static_cast<size_t>(index)].link);
}

void BarList::mousePressEvent(QMouseEvent *event)
{
    m_current = std::max(0, rowAt(event->position().toPoint()));
    open(rowAt(event->position().toPoint()));
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Down && m_current < last)
        ++m_current;
    else if (event->key() == Qt::Key_Up && m_current > 0)
        --m_current;
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(m_current);
    else
        return QWidget::keyPressEvent(event);
    update();
}

bool BarList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = rowAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2").arg(m_bars[static_cast<size_t>(index)].name,
                                            recordsText(m_bars[static_cast<size_t>(index)].count)),
                           this);
    return true;
}

} // namespace tandem
