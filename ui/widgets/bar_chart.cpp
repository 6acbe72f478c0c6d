// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QHash>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace tandem {

namespace {

constexpr double leastPixels = 3; // what is there is seen

/// A set for each colour, as only sets have colours; it holds nothing in the rows of other colours.
QList<QBarSet *> coloured(const std::vector<BarChart::Bar> &rows)
{
    QHash<QRgb, QList<qreal>> values;
    for (size_t row = 0; row < rows.size(); ++row) {
        QList<qreal> &lengths = values[rows[row].colour.rgba()];
        lengths.resize(static_cast<qsizetype>(rows.size()));
        lengths[static_cast<qsizetype>(row)] = rows[row].value;
    }
    QList<QBarSet *> sets;
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        auto *set = new QBarSet(QString());
        set->setBrush(QColor::fromRgba(each.key()));
        set->setPen(QPen(Qt::NoPen));
        set->append(each.value());
        sets.append(set);
    }
    return sets;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(new QChart, this))
    , m_series(new QHorizontalStackedBarSeries)
    , m_rows(new QBarCategoryAxis)
    , m_values(new QValueAxis)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    prepareView();
    addAxes();
}

void BarChart::prepareView()
{
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setStyleSheet(QStringLiteral("background: transparent"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->chart()->setBackgroundVisible(false);
    m_view->chart()->setMargins({});
    m_view->chart()->legend()->hide();
}

void BarChart::addAxes()
{
    m_view->chart()->addSeries(m_series);
    m_view->chart()->addAxis(m_rows, Qt::AlignLeft);
    m_view->chart()->addAxis(m_values, Qt::AlignBottom);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_rows, m_values}) {
        m_series->attachAxis(axis);
        axis->setVisible(false);
    }
}

void BarChart::setThickness(double share)
{
    if (!qFuzzyCompare(m_series->barWidth(), share))
        m_series->setBarWidth(share);
}

void BarChart::setBars(const std::vector<Bar> &bars)
{
    m_bars = bars;
    showBars();
}

void BarChart::showBars()
{
    double longest = 1;
    for (const Bar &bar : m_bars)
        longest = std::max(longest, bar.value);
    m_values->setRange(0, longest);
    // Qt Charts turns axes around for lines only.
    m_view->setTransform(QTransform::fromScale(layoutDirection() == Qt::RightToLeft ? -1 : 1, 1));
    const double least = longest * leastPixels / std::max(1, width());
    std::vector<Bar> shown(m_bars.rbegin(), m_bars.rend()); // rows are counted from the bottom
    for (Bar &bar : shown)
        bar.value = bar.value > 0 ? std::max(bar.value, least) : 0;
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    showRows();
    // A set that changes lays out all bars again for each of its values; new ones are laid out once.
    m_series->clear();
    m_series->append(coloured(m_shown));
}

void BarChart::showRows()
{
    if (static_cast<size_t>(m_rows->count()) == m_shown.size())
        return;
    QStringList names;
    for (size_t row = 0; row < m_shown.size(); ++row)
        names.append(QString::number(row));
    m_rows->clear();
    m_rows->append(names);
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    m_view->chart()->setPlotArea(QRectF(rect()));
    showBars();
}

} // namespace tandem
