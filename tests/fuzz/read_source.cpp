// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/read_source.h"

#include "core/io/import_preview.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <cstdlib>

namespace tandem {

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// One file for all inputs; in memory where the system has such a folder.
QString fileWith(const QByteArray &bytes)
{
    static QTemporaryFile file(QFileInfo::exists(QStringLiteral("/dev/shm"))
                                   ? QStringLiteral("/dev/shm/tandem-fuzz-XXXXXX")
                                   : QStringLiteral("tandem-fuzz-XXXXXX"));
    require(file.isOpen() || file.open(), "the file can be made");
    require(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush(), "and written");
    return file.fileName();
}

/// Reads everything; what is left at the end says whether two readings are the same.
size_t readOnce(const QString &path, const SourceOptions &options, qsizetype size)
{
    const auto reader = SourceReader::open(path, options);
    if (!reader) {
        require(!reader.error().message.isEmpty(), "what is refused is told");
        return 0;
    }
    qint64 faults = 0;
    (*reader)->onFault([&faults](const SourceFault &fault) {
        ++faults;
        require(!fault.reason.isEmpty(), "a fault has a reason");
    });
    qint64 rows = 0;
    qint64 last = 0;
    size_t hash = 0;
    while (const auto row = (*reader)->next()) {
        ++rows;
        require(row->values.size() <= (*reader)->columns().size(), "a row is no wider than the columns");
        require(row->number > last, "the numbers of rows grow");
        last = row->number;
        hash = qHashMulti(hash, row->line, row->values);
    }
    require(rows + faults <= 3 * size + 10, "a file has no more rows and faults than bytes");
    for (const QString &sentence : findingSentences((*reader)->options(), (*reader)->findings()))
        require(!sentence.isEmpty(), "a finding is a sentence");
    return qHashMulti(hash, rows, faults);
}

} // namespace

void checkSource(QByteArray bytes, const SourceOptions &options)
{
    const QString path = fileWith(bytes);
    const size_t first = readOnce(path, options, bytes.size());
    require(first == readOnce(path, options, bytes.size()), "a file reads the same again");
    const auto preview = previewSource(path, options);
    require(preview || !preview.error().message.isEmpty(), "a preview is there, or a reason");
}

QByteArray restOf(const uint8_t *data, size_t size, size_t from)
{
    return from >= size ? QByteArray()
                        : QByteArray(reinterpret_cast<const char *>(data) + from, static_cast<qsizetype>(size - from));
}

} // namespace tandem
