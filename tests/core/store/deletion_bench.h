// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deletion/record_deletion.h"
#include "core/store/import/import_session.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/query/record_lists.h"
#include "tests/support/test_job.h"

#include <functional>
#include <memory>
#include <vector>

namespace tandem {

/// Six records, of which two jobs labelled some, with decisions of two people.
class DeletionBench
{
public:
    DeletionBench();

    Connection &connection() { return project.connection(); }
    OptionId option(size_t definition, size_t place) const { return schema.definitions[definition].options[place].id; }

    TestJob &addJob(const std::vector<RecordId> &of);

    DecisionResult decide(DecisionKind kind, AnnotatorId person, RecordId record, size_t place = 0,
                          size_t definition = 0, const QString &comment = {});

    RecordActResult remove(const std::vector<RecordId> &of) { return remove(of, ada); }
    RecordActResult remove(const std::vector<RecordId> &of, AnnotatorId person)
    {
        return must(deleteRecords(project.writer(), person, of, {}, {}));
    }

    UndoResult step(UndoStep step) { return this->step(step, ada); }
    UndoResult step(UndoStep step, AnnotatorId person);

    std::vector<RecordId> list(const QString &query, SortKey sort = SortKey::ImportOrder);

    QString idsOf(const std::vector<RecordId> &of);
    QString found(const QString &query, SortKey sort = SortKey::ImportOrder) { return idsOf(list(query, sort)); }

    ImportCounts import(const std::vector<ImportedRow> &rows, DuplicatePolicy onDuplicate = DuplicatePolicy::Stop);

    TestProject project;
    Schema schema;
    AnnotatorId ada;
    AnnotatorId ben;
    std::vector<RecordId> records;
    std::vector<std::unique_ptr<TestJob>> jobs;
};

/// A row of a file.
ImportedRow row(const QString &externalId, const QString &content = QStringLiteral("from a file"));
/// All that anybody sees of the project.
QStringList seen(DeletionBench &bench);
/// Compares the counts that are kept up with a recount.
void checkCounts(DeletionBench &bench);

/// What is done to the project, as a cell of a table of cases.
using DeletionAct = std::function<void(DeletionBench &)>;

} // namespace tandem

Q_DECLARE_METATYPE(tandem::DeletionAct)
