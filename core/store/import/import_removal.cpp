// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_removal.h"

#include "core/store/import/import_cleanup.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/writer.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notThere(ImportId import)
{
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("Import", "There is no import %1.").arg(import.value));
}

/// From here on it is one that is to be cleaned up, whatever becomes of the program.
Result<void> beginTakingBack(Connection &connection, ImportId import)
{
    Steps steps(connection);
    // One that is being made, too: it is queued before it is whole.
    const qint64 underWay =
        steps.number(u"SELECT count(*) FROM job WHERE (is_whole = 1 AND state IN ('queued',"
                     " 'running')) OR (is_whole = 0 AND state = 'queued' AND kind <> 'imported')"_s);
    if (underWay > 0)
        return failure(ErrorCode::Refused, QCoreApplication::translate(
                                               "Import", "A job is under way. Pause it or wait for its end, then take "
                                                         "the import back."));
    const qint64 found =
        steps.change(u"UPDATE import SET completed_at = NULL WHERE id = ? AND completed_at IS NOT NULL"_s, import);
    if (found == 0 && !steps.hasFailed())
        return notThere(import);
    return steps.result();
}

} // namespace

Result<std::vector<ImportSummary>> listImports(Connection &connection)
{
    Steps steps(connection);
    std::vector<ImportSummary> imports;
    steps.each(u"SELECT i.id, i.source_name, i.completed_at,"
               " (SELECT count(*) FROM record r WHERE r.import_id = i.id AND %1)"
               " FROM import i WHERE i.completed_at IS NOT NULL ORDER BY i.id DESC"_s.arg(isNotDeleted(u"r.id"_s)),
               [&](const Statement &row) {
                   imports.push_back({row.id<ImportId>(0), row.text(1), row.integer(2), row.integer(3)});
               });
    return steps.result(std::move(imports));
}

Result<ImportRemoval> importRemoval(Connection &connection, ImportId import)
{
    Steps steps(connection);
    if (steps.number(u"SELECT count(*) FROM import WHERE id = ? AND completed_at IS NOT NULL"_s, import) == 0)
        return notThere(import);
    const auto count = [&](const QString &what) {
        return steps.number(u"SELECT count(*) FROM record r CROSS JOIN "_s + what, import);
    };
    ImportRemoval removal;
    removal.deletedRecords = count(u"deleted_record d WHERE r.import_id = ? AND d.record_id = r.id"_s);
    removal.records =
        steps.number(u"SELECT count(*) FROM record WHERE import_id = ?"_s, import) - removal.deletedRecords;
    removal.modelLabels = count(u"label l WHERE r.import_id = ? AND l.record_id = r.id AND l.job_id IS NOT NULL"_s);
    removal.personLabels = count(u"label l CROSS JOIN annotator a WHERE r.import_id = ? AND l.record_id = r.id"
                                 " AND l.job_id IS NULL AND l.is_current = 1 AND a.id = l.annotator_id"
                                 " AND a.kind = 'person'"_s);
    removal.verifications =
        count(u"verification v WHERE r.import_id = ? AND v.record_id = r.id AND v.is_current = 1"_s);
    removal.importedLabels =
        steps.number(u"SELECT count(*) FROM label l CROSS JOIN record r WHERE l.import_id = ? AND l.is_current = 1"
                     " AND r.id = l.record_id AND r.import_id <> l.import_id"_s,
                     import);
    removal.texts = steps.number(
        u"SELECT count(*) FROM replaced_text t CROSS JOIN record r WHERE t.import_id = ? AND r.id = t.record_id"
        " AND NOT EXISTS (SELECT 1 FROM replaced_text n WHERE n.record_id = t.record_id AND n.import_id > t.import_id)"_s,
        import);
    return steps.result(removal);
}

Result<void> takeBackImport(Writer &writer, ImportId import, const CancelToken &cancel)
{
    if (!writer.setImporting(true))
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Import", "Another import into this project is under way. Wait for "
                                                             "its end, or cancel it."));
    const Result<void> removed =
        writer
            .submit(Priority::Background,
                    [import](Connection &connection) { return beginTakingBack(connection, import); })
            .wait()
            .and_then([&] { return writer.submit(Priority::Background, unfinishedImports).wait(); })
            .and_then([&](const auto &imports) { return removeImports(writer, imports, cancel); });
    writer.setImporting(false);
    return removed;
}

} // namespace tandem
