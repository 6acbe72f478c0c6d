// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace tandem {

class BarChart;

/// One bar: a colour square, a name, a length and a number.
struct NamedBar
{
    QString name;
    QColor colour;
    bool hollow = false;
    qint64 count = 0;
    QString link; ///< what `activated` says; empty: the bar cannot be opened
};

/// Bars with names at the left and numbers at the right, the longest full. Every number opens its records: by a click,
/// or with the arrows and Enter.
class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);

    void setBars(std::vector<NamedBar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect rowRect(int index) const;
    int rowAt(const QPoint &position) const;
    void open(int index);
    void paintRow(QPainter &painter, int index) const;
    int rowHeight() const;
    void placeChart();
    int nameWidth() const;
    int countWidth() const;

    BarChart *m_chart;
    std::vector<NamedBar> m_bars;
    int m_current = 0;
};

} // namespace tandem
