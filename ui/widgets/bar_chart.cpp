// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace tandem {

namespace {

constexpr double leastPixels = 3; // what is there is seen

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
    m_series->setBarWidth(share);
}

void BarChart::setBars(const std::vector<Bar> &bars)
{
    m_bars = bars;
    if (static_cast<size_t>(m_series->count()) != bars.size())
        makeSets(bars.size());
    showBars();
}

// Each bar is a set of its own, as only sets have colours; it holds nothing in the rows of the others.
void BarChart::makeSets(size_t count)
{
    m_series->clear();
    m_rows->clear();
    for (size_t i = 0; i < count; ++i) {
        auto *set = new QBarSet(QString());
        for (size_t row = 0; row < count; ++row)
            set->append(0);
        m_series->append(set);
        m_rows->append(QString::number(i));
    }
}

void BarChart::showBars()
{
    double longest = 1;
    for (const Bar &bar : m_bars)
        longest = std::max(longest, bar.value);
    const double least = longest * leastPixels / std::max(1, width());
    m_values->setRange(0, longest);
    // Qt Charts turns axes around for lines only.
    m_view->setTransform(QTransform::fromScale(layoutDirection() == Qt::RightToLeft ? -1 : 1, 1));
    const QList<QBarSet *> sets = m_series->barSets();
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        QBarSet *set = sets[static_cast<qsizetype>(i)];
        set->setBrush(bar.colour);
        set->setPen(QPen(Qt::NoPen));
        const size_t row = m_bars.size() - 1 - i; // they are counted from the bottom
        set->replace(static_cast<int>(row), bar.value > 0 ? std::max(bar.value, least) : 0);
    }
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    m_view->chart()->setPlotArea(QRectF(rect()));
    showBars();
}

} // namespace tandem
