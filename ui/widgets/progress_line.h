// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tandem {

/// One line for long work: what is done, a bar, and Cancel. The work reports from its own thread; the line looks ten
/// times a second, so that no report costs the window anything.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// Shows the line and starts anew.
    void begin(const QString &what);
    void end();
    bool isRunning() const { return m_timer.isActive(); }

    /// For the work that began last.
    Progress progress() const;
    CancelToken token() const { return m_token; }
    void cancel();

signals:
    void cancelled();

private:
    struct Meter;

    void look();

    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_timer;
    CancelToken m_token;
    std::shared_ptr<Meter> m_meter;
};

} // namespace tandem
