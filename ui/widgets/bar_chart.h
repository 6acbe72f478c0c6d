// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

class QBarCategoryAxis;
class QChartView;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace tandem {

/// Bars across, one below the other, in rows of equal height; the longest takes the whole width. It shows lengths and
/// nothing else: names, numbers and what a screen reader says belong to the widget that it stands in.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        double value = 0;
        QColor colour;

        bool operator==(const Bar &) const = default;
    };

    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const std::vector<Bar> &bars);
    /// The height of a bar, as a share of its row.
    void setThickness(double share);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareView();
    void addAxes();
    void showBars();
    void showRows();

    QChartView *m_view;
    QHorizontalStackedBarSeries *m_series;
    QBarCategoryAxis *m_rows;
    QValueAxis *m_values;
    std::vector<Bar> m_bars;
    std::vector<Bar> m_shown; ///< by row, from the bottom, none too short to be seen
};

} // namespace tandem
