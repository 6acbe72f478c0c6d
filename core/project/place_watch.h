// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/held_file.h"
#include "core/base/pending.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace tandem {

/// Looks twice a second whether a file is in its place and what was written there, off its own thread, and tells once
/// when it is not. Thread: one with an event loop.
class PlaceWatch : public QObject
{
    Q_OBJECT

public:
    /// `look` looks into a file that is in its place; it is called on this object's thread, and its answer fails where
    /// the file is lost, too.
    PlaceWatch(std::shared_ptr<const HeldFile> file, std::function<Pending<Result<void>>()> look,
               QObject *parent = nullptr);

    void start();

signals:
    void lost(const tandem::Error &error);

private:
    void look();

    std::shared_ptr<const HeldFile> m_file;
    std::function<Pending<Result<void>>()> m_lookInto;
    QTimer m_timer{this}; // a child, so that it follows to another thread
};

} // namespace tandem
