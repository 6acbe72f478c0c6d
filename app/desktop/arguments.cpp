// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tandem {

namespace {

QCommandLineOption languageOption()
{
    return {QStringLiteral("language"),
            QCoreApplication::translate("main", "Speak this language, whatever was chosen in the window."),
            QStringLiteral("CODE")};
}

} // namespace

FileArgument fileArgument()
{
    return {QStringLiteral("[PROJECT]"), QCoreApplication::translate("main", "A project, or a file to import.")};
}

QString askedLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(languageOption());
    parser.parse(arguments); // it does not know the others
    return parser.value(QStringLiteral("language"));
}

QList<QCommandLineOption> describeArguments(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "People and models label text together."));
    parser.addPositionalArgument(QStringLiteral("project"), fileArgument().description, fileArgument().syntax);
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QCoreApplication::translate("main", "Open the demo project."));
    const QCommandLineOption language = languageOption();
    parser.addOptions({demo, language});
    return {demo, language, parser.addHelpOption(), parser.addVersionOption()};
}

} // namespace tandem
