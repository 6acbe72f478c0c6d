// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exporter.h"

#include "core/io/write_export.h"
#include "core/project/project_access.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/query/export_cursor.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"

#include <QIODevice>

namespace tandem {

namespace {

/// Takes everything and keeps nothing.
class NowhereDevice : public QIODevice
{
public:
    NowhereDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

Result<ExportShape> shapeOf(Connection &connection)
{
    ExportShape shape;
    Result<Schema> schema = currentSchema(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    shape.schema = std::move(*schema);
    Result<QStringList> columns = metadataColumns(connection);
    if (!columns)
        return tl::unexpected(columns.error());
    shape.metadataColumns = std::move(*columns);
    const Result<bool> gold = hasGoldAnnotator(connection);
    if (!gold)
        return tl::unexpected(gold.error());
    shape.hasGold = *gold;
    return shape;
}

Result<ExportReport> writeFrom(Connection &connection, const ExportRequest &request, const CancelToken &cancel,
                               const Progress &progress)
{
    const Result<ExportShape> shape = shapeOf(connection);
    if (!shape)
        return tl::unexpected(shape.error());
    ExportCursor cursor(connection, shape->schema,
                        {request.records, request.takeUnverified, request.allJobs, request.allAnnotators});
    return writeExport(request, *shape, cursor, cancel, progress);
}

} // namespace

Pending<Result<ExportReport>> Exporter::write(const ExportRequest &request, CancelToken cancel, Progress progress)
{
    return m_thread.run([this, request, cancel = std::move(cancel), progress = std::move(progress)] {
        return writeNow(request, cancel, progress);
    });
}

Pending<Result<ExportReport>> Exporter::check(const ExportRequest &request, CancelToken cancel, Progress progress)
{
    return m_thread.run([this, request, cancel = std::move(cancel), progress = std::move(progress)] {
        NowhereDevice nowhere;
        ExportRequest checked = request;
        checked.device = &nowhere;
        return writeNow(std::move(checked), cancel, progress);
    });
}

Result<ExportReport> Exporter::writeNow(ExportRequest request, const CancelToken &cancel, const Progress &progress)
{
    m_close.begin(cancel);
    request.inputs += m_access.file().path();
    const auto reader = m_access.file().makeReader();
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)
        ->read([&](Connection &connection) { return writeFrom(connection, request, cancel, progress); }, cancel)
        .wait();
}

Pending<Result<void>> Exporter::saveCopy(const QString &path, ExistingFile existing)
{
    return m_thread.run([&file = m_access.file(), path, existing] {
        const CopyOver over = existing == ExistingFile::Replace ? CopyOver::PlainFile : CopyOver::Nothing;
        return checkExportTarget(path, existing, {file.path()}).and_then([&] { return file.saveCopy(path, over); });
    });
}

} // namespace tandem
