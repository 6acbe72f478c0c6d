// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/file_mark.h"

#include "core/store/sql/connection.h"
#include "core/store/sql/file_header.h"
#include "core/store/sql/store_error.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

#include <sqlite3.h>

namespace tandem {

namespace {

// https://www.sqlite.org/fileformat2.html, section 1.3
constexpr int firstBytes = 100;
// No project has changed its tables more often than the first number says.
constexpr FileMark mostChanges = 10'000;
constexpr FileMark smallestMark = 1'000'000;
constexpr FileMark largestMark = 2'000'000'000;

FileFacts factsOf(const QByteArray &header, qint64 size)
{
    FileFacts facts;
    facts.size = size;
    if (header.size() < firstBytes)
        return facts;
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    facts.isProject = header.startsWith(QByteArray("SQLite format 3\0", 16)) && number(68) == projectApplicationId;
    facts.mark = number(40);
    facts.changes = number(24);
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (facts.changes == number(92))
        facts.headerSize = number(28) * (pageSize == 1 ? 65536 : pageSize);
    return facts;
}

} // namespace

FileMark newFileMark()
{
    return QRandomGenerator::global()->bounded(smallestMark, largestMark);
}

bool isMarkedWith(FileMark mark, FileMark found)
{
    return found >= mark && found - mark < mostChanges;
}

Result<void> setFileMark(Connection &connection, FileMark mark)
{
    return connection.execute(QStringLiteral("PRAGMA schema_version = %1").arg(mark));
}

FileFacts factsOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return factsOf(file.read(firstBytes), file.size());
}

Result<FileFacts> factsOfFile(Connection &connection)
{
    sqlite3_file *file = nullptr;
    const int found = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK || !file || !file->pMethods)
        return tl::unexpected(storeError(SQLITE_CANTOPEN, QStringLiteral("no file")));
    QByteArray header(firstBytes, '\0');
    sqlite3_int64 size = 0;
    int read = file->pMethods->xRead(file, header.data(), firstBytes, 0);
    if (read == SQLITE_IOERR_SHORT_READ) // what is not there are zeros
        read = SQLITE_OK;
    if (read == SQLITE_OK)
        read = file->pMethods->xFileSize(file, &size);
    if (read != SQLITE_OK)
        return tl::unexpected(storeError(read, QStringLiteral("first bytes")));
    return factsOf(header, size);
}

} // namespace tandem
