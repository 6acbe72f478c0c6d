// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_reader.h"

#include "core/io/formats/csv_guess.h"
#include "core/io/formats/csv_reader.h"
#include "core/io/formats/json_array_reader.h"
#include "core/io/formats/json_lines_reader.h"
#include "core/io/formats/text_encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace tandem {

namespace {

constexpr qint64 headSize = 64 * 1024;

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

SourceFormat guessedFormat(const QString &path, const QByteArray &text)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv")
        return SourceFormat::Csv;
    if (suffix == u"tsv" || suffix == u"tab")
        return SourceFormat::Tsv;
    if (suffix == u"jsonl" || suffix == u"ndjson")
        return SourceFormat::JsonLines;
    const QByteArray trimmed = text.trimmed();
    if (trimmed.startsWith('['))
        return SourceFormat::Json;
    if (trimmed.startsWith('{')) {
        const qsizetype end = trimmed.indexOf('\n');
        if (end > 0 && trimmed.left(end).trimmed().endsWith('}'))
            return SourceFormat::JsonLines;
    }
    return suffix == u"json" || trimmed.startsWith('{') ? SourceFormat::Json : SourceFormat::Csv;
}

Result<void> checkArray(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith('['))
        return {};
    return failure(
        ErrorCode::InvalidInput,
        SourceReaderText::tr("The file is not a JSON array of objects. Write it as [{…}, {…}], or as JSON Lines with "
                             "one object in each line."));
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
    if (*options.format == SourceFormat::Tsv && options.delimiter.isNull())
        options.delimiter = u'\t';
    if (*options.format == SourceFormat::Csv && options.delimiter.isNull())
        options.delimiter = QLatin1Char(guessedDelimiter(text));
    if (*options.format == SourceFormat::Json) {
        const auto checked = checkArray(text);
        if (!checked)
            return tl::unexpected<Error>(checked.error());
    }
    return options;
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
    switch (*complete->format) {
    case SourceFormat::Csv:
    case SourceFormat::Tsv:
        return CsvReader::open(path, *complete);
    case SourceFormat::Json:
        return JsonArrayReader::open(path, *complete);
    case SourceFormat::JsonLines:
        return JsonLinesReader::open(path, *complete);
    }
    return failure(ErrorCode::Failed, SourceReaderText::tr("The format is not known."));
}

} // namespace tandem
