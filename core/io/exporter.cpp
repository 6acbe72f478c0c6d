// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/exporter.h"

#include "core/io/export_rows.h"

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

Result<ExportReport> writePages(QSaveFile &file, const ExportRequest &request, const ExportShape &shape,
                                ExportCursor &cursor, const CancelToken &cancel, const Progress &progress)
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
            bytes += request.format == ExportFormat::Csv ? exportCsvRows(shape, record)
                                                         : exportJsonLine(shape, record, request.allJobs);
            count(record, report);
        }
        if (file.write(bytes) != bytes.size())
            return notWritten(file);
        if (progress)
            progress(report.records, *total);
    }
}

} // namespace

Result<ExportReport> writeExport(const ExportRequest &request, const ExportShape &shape, ExportCursor &cursor,
                                 const CancelToken &cancel, const Progress &progress)
{
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    const QByteArray header = request.format == ExportFormat::Csv ? exportHeader(shape) : QByteArray();
    if (file.write(header) != header.size())
        return notWritten(file);
    auto report = writePages(file, request, shape, cursor, cancel, progress);
    if (!report)
        return report; // without commit the file keeps what it was
    if (!file.commit())
        return notWritten(file);
    return report;
}

} // namespace tandem
