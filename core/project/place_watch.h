// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/held_file.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tandem {

/// Looks twice a second whether a file is in its place, off its own thread, and tells once when it is not. Thread: one
/// with an event loop.
class PlaceWatch : public QObject
{
    Q_OBJECT

public:
    explicit PlaceWatch(std::shared_ptr<const HeldFile> file, QObject *parent = nullptr);

    void start();

signals:
    void lost(const tandem::Error &error);

private:
    void look();

    std::shared_ptr<const HeldFile> m_file;
    QTimer m_timer{this}; // a child, so that it follows to another thread
};

} // namespace tandem
