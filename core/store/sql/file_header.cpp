// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/file_header.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace tandem {

namespace {
// https://www.sqlite.org/fileformat2.html, section 1.3
constexpr qint64 headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int pageCountValidForAt = 92;

qint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

template <typename... Values>
QString headerSentence(const char *text, const Values &...values)
{
    return QCoreApplication::translate("ProjectFile", text).arg(values...);
}

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<QByteArray> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            ErrorCode::NotFound,
            headerSentence(QT_TRANSLATE_NOOP("ProjectFile", "There is no file “%1”. Check its name and folder."),
                           shownPath(path)));
    if (info.isDir())
        return failure(
            ErrorCode::InvalidInput,
            headerSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” is a folder. Choose a project file in it."),
                           shownPath(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Failed,
            headerSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” cannot be read (%2). Check the rights on it."),
                           shownPath(path), file.errorString()));
    return file.read(headerSize);
}

tl::unexpected<Error> foreign(const QString &path, const char *text)
{
    return failure(ErrorCode::ForeignFile, headerSentence(text, shownPath(path)));
}

Result<void> checkKind(const QString &path, const QByteArray &header)
{
    if (header.isEmpty())
        return foreign(path, QT_TRANSLATE_NOOP("ProjectFile", "“%1” is empty, so it is no Tandem project. Choose "
                                                              "another file, or remove it and make a new project."));
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return foreign(path, QT_TRANSLATE_NOOP("ProjectFile", "“%1” is no Tandem project. To bring in a table of "
                                                              "texts, open or make a project and import the file."));
    if (numberAt(header, applicationIdAt) != projectApplicationId)
        return foreign(path, QT_TRANSLATE_NOOP("ProjectFile", "“%1” is a database of another program, not a Tandem "
                                                              "project. Choose another file."));
    return {};
}

Result<int> checkVersion(const QString &path, const QByteArray &header, int newestVersion)
{
    const int version = numberAt(header, userVersionAt);
    if (const Result<void> isKnown = refuseNewer(path, version, newestVersion); !isKnown)
        return tl::unexpected(isKnown.error());
    if (version < 1)
        return failure(
            ErrorCode::DamagedFile,
            headerSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” is damaged: it does not say which version of "
                                                            "Tandem wrote it. Go on from a saved copy."),
                           shownPath(path)));
    return version;
}

/// How many bytes the file should have at least; 0 where its header does not know.
qint64 expectedSize(const QByteArray &header)
{
    if (numberAt(header, changeCounterAt) != numberAt(header, pageCountValidForAt))
        return 0;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return qFromBigEndian<quint32>(header.constData() + pageCountAt) * (pageSize == 1 ? 65536 : pageSize);
}

Result<void> checkSize(const QString &path, const QByteArray &header)
{
    // While a log lies beside it, pages may be there only: those that come, or those that SQLite will put back.
    const bool hasLog =
        QFileInfo(path + QStringLiteral("-wal")).size() > 0 || QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (hasLog || QFileInfo(path).size() >= expectedSize(header))
        return {};
    return failure(
        ErrorCode::DamagedFile,
        headerSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” is damaged: its end is missing, as after a copy that "
                                                        "was cut off. Copy it again, or go on from a saved copy."),
                       shownPath(path)));
}
} // namespace

Result<void> refuseNewer(const QString &path, int version, int newestVersion)
{
    if (version <= newestVersion)
        return {};
    return failure(
        ErrorCode::NewerFile,
        headerSentence(QT_TRANSLATE_NOOP("ProjectFile", "“%1” was written by a newer Tandem (file version %2; "
                                                        "this one knows %3). Update Tandem to open it."),
                       shownPath(path), QString::number(version), QString::number(newestVersion)));
}

Result<int> checkFileHeader(const QString &path, int newestVersion)
{
    const Result<QByteArray> header = readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (const Result<void> kind = checkKind(path, *header); !kind)
        return tl::unexpected(kind.error());
    const Result<int> version = checkVersion(path, *header, newestVersion);
    if (!version)
        return version;
    return checkSize(path, *header).map([&] { return *version; });
}

} // namespace tandem
