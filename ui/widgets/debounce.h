// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace tandem {

/// Waits until edits stop for a moment: `settled` is called once after the last `start`. For what costs more than a key
/// press may.
class Debounce : public QTimer
{
    Q_OBJECT

public:
    Debounce(QObject *parent, std::function<void()> settled)
        : QTimer(parent)
    {
        setSingleShot(true);
        setInterval(std::chrono::milliseconds(150));
        connect(this, &QTimer::timeout, this, [settled = std::move(settled)] { settled(); });
    }
};

} // namespace tandem
