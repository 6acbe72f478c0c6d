// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

namespace {

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tandem"));
    QGuiApplication::setDesktopFileName(QStringLiteral("tandem"));
}

/// Ends the program for --help, --version and a wrong call.
void readArguments(QCommandLineParser &parser, const QCoreApplication &application)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "People and models label text together."));
    parser.addPositionalArgument(QStringLiteral("project"),
                                 QCoreApplication::translate("main", "A project, or a file to import."),
                                 QStringLiteral("[PROJECT]"));
    parser.addOption({QStringLiteral("demo"), QCoreApplication::translate("main", "Open the demo project.")});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (parser.positionalArguments().size() > 1 ||
        (parser.isSet(QStringLiteral("demo")) && !parser.positionalArguments().isEmpty()))
        parser.showHelp(2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    nameTheProgram();
    QCommandLineParser parser;
    readArguments(parser, application);
    const tandem::LogFile log(QStringLiteral("tandem"));

    tandem::MainWindow window;
    window.show();
    if (parser.isSet(QStringLiteral("demo")))
        window.openDemo();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath());
    return QApplication::exec();
}
