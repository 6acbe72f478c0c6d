// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tandem {

/// A line of the side panel: a name, and at its right what there is to say about it, mostly a number.
class PanelEntry : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PanelEntry(const QString &name, QWidget *parent = nullptr);
    void setValue(const QString &value);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
};

} // namespace tandem
