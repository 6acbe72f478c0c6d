// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_cleanup.h"

#include "core/store/import/import_slices.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/slices.h"

#include <QCoreApplication>

namespace tandem {

namespace {
// Records removed in one go: with few labels a thousand take some milliseconds, with many some dozens.
constexpr int fewestRecords = 25;
constexpr int mostRecords = 2'000;
constexpr int recordsInBackground = 100;

void removeLater(Writer &writer, const std::vector<ImportId> &imports)
{
    writer.submit(Priority::Background, [&writer, imports](Connection &connection) {
        Result<bool> more = removeImportSlice(connection, imports, recordsInBackground);
        if (more && *more)
            removeLater(writer, imports);
        return more;
    });
}
} // namespace

void removeUnfinishedImports(Writer &writer)
{
    writer.submit(Priority::Background, [&writer](Connection &connection) {
        Result<std::vector<ImportId>> imports = unfinishedImports(connection);
        if (imports && !imports->empty())
            removeLater(writer, *imports);
        return imports;
    });
}

Result<std::vector<ImportId>> unfinishedImports(Connection &connection)
{
    std::vector<ImportId> imports;
    Statement query = connection.statement(QStringLiteral("SELECT id FROM import WHERE completed_at IS NULL"));
    return query.run()
        .and_then([&] { return query.each([&](const Statement &row) { imports.push_back(row.id<ImportId>(0)); }); })
        .map([&] { return std::move(imports); });
}

Result<void> removeImports(Writer &writer, const std::vector<ImportId> &imports, const CancelToken &cancel)
{
    bool isOver = imports.empty();
    const auto removed =
        isOver
            ? Result<void>()
            : writeInSlices<bool>(
                  writer, SliceSize(fewestRecords, mostRecords),
                  [imports](Connection &connection, int rows) { return removeImportSlice(connection, imports, rows); },
                  [&](bool hasMore) {
                      isOver = isOver || !hasMore;
                      return !isOver && !cancel.isCancelled();
                  });
    if (!removed || isOver)
        return removed;
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("Import", "Not all of the import is removed yet. The rest goes when the "
                                                         "project is opened again."));
}

} // namespace tandem
