// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/text_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct TextFileText
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

} // namespace

Attempt<QByteArray> readTextFile(const QString &path)
{
    constexpr qint64 largest = 16LL * 1024 * 1024;
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failed(TextFileText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return failed(TextFileText::tr("%1 is larger than 16 MiB.").arg(path));
    if (content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    return content;
}

} // namespace tandem
