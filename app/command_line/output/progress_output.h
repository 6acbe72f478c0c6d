// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <mutex>

namespace tandem {

class Console;

/// The progress of one act on the console: rewritten ten times a second where a person looks at it, else a plain line
/// every five seconds. Thread: any.
class ProgressOutput
{
public:
    ProgressOutput(Console &console, const QString &act);
    ~ProgressOutput();
    ProgressOutput(const ProgressOutput &) = delete;
    ProgressOutput &operator=(const ProgressOutput &) = delete;

    void show(qint64 done, qint64 total);
    void show(const QString &state);

private:
    std::mutex m_mutex;
    Console &m_console;
    const QString m_act;
    QElapsedTimer m_sinceLast;
};

} // namespace tandem
