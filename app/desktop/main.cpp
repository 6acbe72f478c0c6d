// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"
#include "core/base/log.h"
#include "core/text/language.h"
#include "ui/shell/language_setting.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_actions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>
#include <cstdlib>

namespace {

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tandem"));
    QGuiApplication::setDesktopFileName(QStringLiteral("tandem"));
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("tandem"), QIcon(QStringLiteral(":/tandem/icons/tandem.svg"))));
}

/// The language that is asked for, else the one that was chosen in the window, else the system's. Ends the program
/// where there is no such one.
void chooseLanguage()
{
    const QString asked = tandem::askedLanguage(QCoreApplication::arguments());
    const auto code = tandem::findLanguage(asked.isEmpty() ? tandem::savedLanguage() : asked);
    if (!code) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(code.error().message));
        std::exit(2);
    }
    tandem::useLanguage(*code);
}

/// Ends the program for --help, --version and a wrong call.
void readArguments(QCommandLineParser &parser, const QCoreApplication &application)
{
    tandem::describeArguments(parser);
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
    chooseLanguage();
    QCommandLineParser parser;
    readArguments(parser, application);
    const tandem::LogFile log(QStringLiteral("tandem"));

    tandem::MainWindow window;
    window.show();
    if (parser.isSet(QStringLiteral("demo")))
        window.projects().openDemo();
    else if (!parser.positionalArguments().isEmpty())
        window.projects().openFile(QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath());
    return QApplication::exec();
}
