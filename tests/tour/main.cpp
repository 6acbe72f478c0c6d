// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

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

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Takes a picture of every screen of Tandem, light and dark."));
    parser.addOption({QStringLiteral("out"), QStringLiteral("The folder for the pictures."), QStringLiteral("FOLDER")});
    parser.addHelpOption();
    parser.process(application);
    const QString out = parser.isSet(QStringLiteral("out")) ? parser.value(QStringLiteral("out"))
                                                            : home.filePath(QStringLiteral("pictures"));

    tandem::Tour tour(out, home.filePath(QStringLiteral("demo")));
    std::printf("%d pictures of the tour in %s\n", tour.run(), qUtf8Printable(out));
    return 0;
}
