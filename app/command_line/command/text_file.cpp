// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/text_file.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tandem {

Attempt<QByteArray> readTextFile(const QString &path)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failed(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return failed(u"%1 is larger than 16 MiB."_s.arg(path));
    if (content.startsWith("\xEF\xBB\xBF"))
        content.remove(0, 3);
    return content;
}

} // namespace tandem
