// SPDX-License-Identifier: GPL-3.0-or-later
// tandem-documents FOLDER: writes the manual and the completion of the shells, from what the programs themselves say.
#include "packaging/documents/completion.h"
#include "packaging/documents/manual.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: tandem-documents FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QCoreApplication::arguments().at(1));
    const bool done = folder.mkpath(QStringLiteral(".")) &&
                      write(folder.filePath(QStringLiteral("tandem.1")), tandem::desktopManual()) &&
                      write(folder.filePath(QStringLiteral("tandem-cli.1")), tandem::commandLineManual()) &&
                      write(folder.filePath(QStringLiteral("tandem-cli.bash")), tandem::bashCompletion()) &&
                      write(folder.filePath(QStringLiteral("_tandem-cli")), tandem::zshCompletion()) &&
                      write(folder.filePath(QStringLiteral("tandem-cli.fish")), tandem::fishCompletion());
    return done ? 0 : 1;
}
