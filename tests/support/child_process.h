// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace tandem {

/// A program that runs beside a test, started by a plain fork: Qt's own way of starting one is a clone() that the
/// thread sanitizer cannot follow. It ends with this object.
class ChildProcess
{
public:
    ChildProcess() = default;
    ~ChildProcess() { kill(); }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Waits for the first line that the program prints, and gives it; empty where it ends without one.
    QByteArray start(const QString &program, const QStringList &arguments);
    /// Also waits for the end.
    void kill();
    pid_t id() const { return m_id; } ///< of the one that was started last

private:
    pid_t m_id = 0;
    bool m_isRunning = false;
    int m_output = -1;
};

} // namespace tandem
