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

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>

namespace {

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationName(QStringLiteral("tandem"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
}

void nameTheWindow()
{
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

/// Whether the program only prints something, which needs no display.
bool onlyPrints(int argc, char *argv[])
{
    static constexpr const char *printing[] = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::any_of(std::begin(printing), std::end(printing),
                           [argument](const char *each) { return std::strcmp(argument, each) == 0; });
    });
}

/// Ends the program.
void print(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameTheProgram();
    chooseLanguage();
    QCommandLineParser parser;
    readArguments(parser, application);
}

} // namespace

int main(int argc, char *argv[])
{
    if (onlyPrints(argc, argv))
        print(argc, argv);
    const QApplication application(argc, argv);
    nameTheProgram();
    nameTheWindow();
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
