// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_export.h"

#include "core/io/export_target.h"
#include "core/io/formats/export_formats.h"
#include "core/store/query/export_cursor.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace tandem {

namespace {

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failure(ErrorCode::Failed,
                   QCoreApplication::translate("Export", "The file %1 could not be written: %2. What was there before "
                                                         "is unchanged.")
                       .arg(file.fileName(), file.errorString()));
}

void count(const ExportRecord &record, ExportReport &report)
{
    ++report.records;
    report.rows += static_cast<qint64>(record.rows.size());
    report.withFinalLabel += std::count_if(record.rows.begin(), record.rows.end(),
                                           [](const ExportRow &row) { return row.finalValue.has_value(); });
}

Result<void> writeBytes(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return notWritten(file);
    return {};
}

Result<ExportReport> writePages(QSaveFile &file, ExportWriter &writer, ExportCursor &cursor, const CancelToken &cancel,
                                const Progress &progress)
{
    const auto total = cursor.recordCount();
    if (!total)
        return tl::unexpected<Error>(total.error());
    ExportReport report;
    while (true) {
        if (cancel.isCancelled()) {
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Export", "The export was cancelled; no "
                                                                                       "file was written."));
        }
        const auto page = cursor.next();
        if (!page)
            return tl::unexpected<Error>(page.error());
        if (page->empty())
            return report;
        QByteArray bytes;
        for (const ExportRecord &record : *page) {
            bytes += writer.record(record);
            count(record, report);
        }
        if (const auto written = writeBytes(file, bytes); !written)
            return tl::unexpected<Error>(written.error());
        if (progress)
            progress(report.records, *total);
    }
}

} // namespace

Result<ExportReport> writeExport(const ExportRequest &request, const ExportShape &shape, ExportCursor &cursor,
                                 const CancelToken &cancel, const Progress &progress)
{
    const ExportFormat *format = exportFormatNamed(request.format);
    if (!format) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Export", "There is no format “%1”.").arg(request.format));
    }
    if (const auto target = checkExportTarget(request.path); !target)
        return tl::unexpected(target.error());
    ExportShape wanted = shape;
    wanted.allJobs = request.allJobs;
    const auto writer = format->writer(wanted);
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    ExportReport report;
    return writeBytes(file, writer->start())
        .and_then([&] { return writePages(file, *writer, cursor, cancel, progress); })
        .and_then([&](const ExportReport &written) {
            report = written;
            return writeBytes(file, writer->end());
        })
        .and_then([&]() -> Result<ExportReport> {
            if (!file.commit()) // without it the file keeps what it was
                return notWritten(file);
            return report;
        });
}

} // namespace tandem
