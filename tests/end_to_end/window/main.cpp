// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/window/window_job.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    // Nothing of the user's own is read or changed.
    const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toUtf8());
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QSettings().setValue(QStringLiteral("person/name"), QStringLiteral("Ana"));
    if (QCoreApplication::arguments().size() != 2)
        qFatal("usage: tandem-window-job PLAN.json (window_job.py writes it)");
    tandem::WindowJob(tandem::WindowPlan::read(QCoreApplication::arguments().at(1))).run();
    return 0;
}
