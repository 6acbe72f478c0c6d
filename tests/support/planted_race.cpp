// SPDX-License-Identifier: GPL-3.0-or-later
// A race on purpose, below the event loops of Qt as all of Tandem's threads are. The thread sanitizer has to report it:
// one suppression that names libQt6Core as a whole would hide it, and with it every race of ours.
#include "core/base/task_thread.h"

#include <QCoreApplication>
#include <QTimer>

namespace {
volatile int unguarded = 0;

void count()
{
    unguarded = unguarded + 1;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    tandem::TaskThread worker(QStringLiteral("worker"));
    QTimer::singleShot(0, &application, [&worker] { worker.post(count); });
    // Later, so that the worker has counted by then; nothing orders the two.
    QTimer::singleShot(300, &application, [&application] {
        count();
        application.quit();
    });
    return QCoreApplication::exec();
}
