// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recent_projects.h"

#include <QAbstractButton>

namespace tandem {

/// A project that was opened before, as a card to press: its name, the day, and what stands in it.
class RecentCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentCard(const RecentProject &project, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_day;
    QString m_counts;
};

} // namespace tandem
