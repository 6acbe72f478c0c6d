// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_reader.h"

#include "core/io/formats/source_formats.h"
#include "core/io/formats/text_encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace tandem {

namespace {

constexpr qint64 headSize = 64LL * 1024;

/// Lends tr() to the free functions below.
struct SourceReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

Result<QByteArray> readHead(const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::InvalidInput, SourceReaderText::tr("%1 is a folder. Choose a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
                       SourceReaderText::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    return file.read(headSize);
}

/// Files that are something else altogether, and what to do with them.
Result<void> refuseForeign(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04")) {
        return failure(ErrorCode::InvalidInput,
                       SourceReaderText::tr("This is a spreadsheet or a zip archive, not a text file. "
                                            "Save the sheet as CSV and import that."));
    }
    if (head.startsWith("\x1F\x8B"))
        return failure(ErrorCode::InvalidInput,
                       SourceReaderText::tr("The file is compressed. Unpack it first (gunzip)."));
    if (head.startsWith("SQLite format 3"))
        return failure(ErrorCode::InvalidInput, SourceReaderText::tr("This is a database, not a text file."));
    return {};
}

QByteArray asUtf8(const QByteArray &head, const QString &encoding)
{
    QByteArray text =
        isUtf8(encoding) ? head : QString(QStringDecoder(encoding.toLatin1().constData()).decode(head)).toUtf8();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text;
}

Result<SourceOptions> completed(SourceOptions options, const QString &path, const QByteArray &head)
{
    if (options.encoding.isEmpty())
        options.encoding = guessedEncoding(head, head.size() < headSize);
    if (!isKnownEncoding(options.encoding)) {
        return failure(
            ErrorCode::InvalidInput,
            SourceReaderText::tr("The encoding “%1” is not known. Try UTF-8, UTF-16LE, windows-1252, Shift_JIS or "
                                 "another standard name.")
                .arg(options.encoding));
    }
    const QByteArray text = asUtf8(head, options.encoding);
    if (!options.format)
        options.format = guessedFormat(path, text);
    const SourceFormatEntry &entry = sourceFormatEntry(*options.format);
    return entry.completed(std::move(options), text);
}

} // namespace

Result<std::unique_ptr<SourceReader>> SourceReader::open(const QString &path, const SourceOptions &options)
{
    const auto head = readHead(path);
    if (!head)
        return tl::unexpected<Error>(head.error());
    const auto allowed = refuseForeign(*head);
    if (!allowed)
        return tl::unexpected<Error>(allowed.error());
    const auto complete = completed(options, path, *head);
    if (!complete)
        return tl::unexpected<Error>(complete.error());
    return sourceFormatEntry(*complete->format).open(path, *complete);
}

} // namespace tandem
