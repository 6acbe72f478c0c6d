// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

namespace tandem {

/// The argument that is no option.
struct FileArgument
{
    QString syntax; ///< "[PROJECT]"
    QString description;
};
FileArgument fileArgument();

/// The value of --language; empty where it is not given. Read first: the help is in that language too.
QString askedLanguage(const QStringList &arguments);

/// Tells the parser what the desktop program is called with; --help and the manual are made from it. Returns the
/// options.
QList<QCommandLineOption> describeArguments(QCommandLineParser &parser);

} // namespace tandem
