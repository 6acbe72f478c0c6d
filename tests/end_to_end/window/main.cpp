// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/window/window_job.h"

#include "core/base/log.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("usage: tandem-window-job PLAN.json (window_job.py writes it)");
    const tandem::WindowPlan plan = tandem::WindowPlan::read(QString::fromLocal8Bit(argv[1]));
    // Nothing of the user's own is read or changed.
    const QTemporaryDir folder;
    const QString home = plan.home.isEmpty() ? folder.path() : plan.home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.toUtf8());
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QSettings().setValue(QStringLiteral("person/name"), QStringLiteral("Ana"));
    const tandem::LogFile log(QStringLiteral("tandem"));
    tandem::WindowJob(plan).run();
    return 0;
}
