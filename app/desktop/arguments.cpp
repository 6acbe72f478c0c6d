// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tandem {

FileArgument fileArgument()
{
    return {QStringLiteral("[PROJECT]"), QCoreApplication::translate("main", "A project, or a file to import.")};
}

QList<QCommandLineOption> describeArguments(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "People and models label text together."));
    parser.addPositionalArgument(QStringLiteral("project"), fileArgument().description, fileArgument().syntax);
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QCoreApplication::translate("main", "Open the demo project."));
    parser.addOption(demo);
    return {demo, parser.addHelpOption(), parser.addVersionOption()};
}

} // namespace tandem
