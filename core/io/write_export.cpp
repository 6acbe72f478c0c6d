// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_export.h"

#include "core/io/export_target.h"
#include "core/io/formats/export_formats.h"
#include "core/io/span_export.h"
#include "core/store/query/export_cursor.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace tandem {

namespace {

void count(const ExportRecord &record, ExportReport &report)
{
    ++report.records;
    report.rows += std::max<qint64>(1, static_cast<qint64>(record.rows.size()));
    report.withFinalLabel += std::count_if(record.rows.begin(), record.rows.end(),
                                           [](const ExportRow &row) { return row.finalValue.has_value(); });
}

/// Where an export goes: to a file that takes its name at the end, or to a device.
class ExportOutput
{
public:
    explicit ExportOutput(const ExportRequest &request)
        : m_file(request.path)
        , m_device(request.device ? *request.device : m_file)
    {
    }

    Result<void> open()
    {
        if (isFile() && !m_file.open(QIODevice::WriteOnly))
            return trouble();
        return {};
    }

    Result<void> write(const QByteArray &bytes)
    {
        // A device that took a part says why it takes no more only when it is asked again.
        for (qint64 done = 0; done < bytes.size();) {
            const qint64 count = m_device.write(bytes.constData() + done, bytes.size() - done);
            if (count <= 0) {
                flushAll(m_file);
                return trouble();
            }
            done += count;
        }
        return {};
    }

    /// Without it the file keeps what it was.
    Result<void> finish()
    {
        if (isFile() && !(flushAll(m_file) && m_file.commit()))
            return trouble();
        return {};
    }

private:
    bool isFile() const { return &m_device == &m_file; }

    tl::unexpected<Error> trouble() const
    {
        if (isFile())
            return tl::unexpected(notWritten(m_file, m_file.fileName()));
        return failure(ErrorCode::Failed,
                       QCoreApplication::translate("Export", "The export could not be written to the end: %1.")
                           .arg(m_device.errorString()));
    }

    QSaveFile m_file;
    QIODevice &m_device;
};

/// Whether the records that were to be written were. An import that completes meanwhile may add some.
Result<ExportReport> complete(const ExportReport &report, qint64 expected)
{
    if (report.records >= expected)
        return report;
    return failure(ErrorCode::Failed,
                   QCoreApplication::translate("Export", "Of %L1 records only %L2 could be found, so no file was "
                                                         "written. Search for the records again, then export.")
                       .arg(expected)
                       .arg(report.records));
}

Result<ExportReport> writePages(ExportOutput &output, ExportWriter &writer, ExportCursor &cursor,
                                const CancelToken &cancel, const Progress &progress)
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
            return complete(report, *total);
        QByteArray bytes;
        for (const ExportRecord &record : *page) {
            bytes += writer.record(record);
            count(record, report);
        }
        if (const auto written = output.write(bytes); !written)
            return tl::unexpected<Error>(written.error());
        if (progress)
            progress(report.records, *total);
    }
}

/// `lost` gets what a format of spans cannot hold.
Result<std::unique_ptr<ExportWriter>> writerFor(const ExportRequest &request, const ExportShape &shape,
                                                ExportReport &lost)
{
    if (request.spans)
        return spanExportWriter(request, shape, lost);
    if (const ExportFormat *format = exportFormatNamed(request.format))
        return format->writer(shape);
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Export", "There is no format “%1”.").arg(request.format));
}

} // namespace

Result<ExportReport> writeExport(const ExportRequest &request, const ExportShape &shape, ExportCursor &cursor,
                                 const CancelToken &cancel, const Progress &progress)
{
    if (!request.device) {
        if (const auto target = checkExportTarget(request.path, request.existing, request.inputs); !target)
            return tl::unexpected(target.error());
    }
    ExportShape wanted = shape;
    wanted.allJobs = request.allJobs || request.allAnnotators;
    wanted.allAnnotators = request.allAnnotators;
    wanted.csv = request.csv;
    ExportReport lost;
    const auto made = writerFor(request, wanted, lost);
    if (!made)
        return tl::unexpected(made.error());
    ExportWriter *writer = made->get();
    ExportOutput output(request);
    ExportReport report;
    return output.open()
        .and_then([&] { return output.write(writer->start()); })
        .and_then([&] { return writePages(output, *writer, cursor, cancel, progress); })
        .and_then([&](const ExportReport &written) {
            report = written;
            return output.write(writer->end());
        })
        .and_then([&] { return output.finish(); })
        .map([&] {
            report.spans = lost.spans;
            report.leftOut = lost.leftOut;
            report.records -= lost.leftOut;
            report.lost = std::move(lost.lost);
            return report;
        });
}

} // namespace tandem
