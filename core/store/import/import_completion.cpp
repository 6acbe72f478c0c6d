// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_completion.h"

#include "core/store/import/import_conflicts.h"
#include "core/store/labels/current_labels.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

#include <QHash>

namespace tandem {

namespace {
void applyUpdates(Steps &steps, ImportId import)
{
    steps.change(QStringLiteral("INSERT INTO replaced_text (record_id, import_id, content) "
                                "SELECT record.id, staged.import_id, record.content FROM import_update AS staged "
                                "JOIN record ON record.id = staged.record_id "
                                "WHERE staged.import_id = ? AND record.content <> staged.content"),
                 import);
    steps.change(QStringLiteral("UPDATE record SET content = staged.content, metadata = staged.metadata "
                                "FROM import_update AS staged "
                                "WHERE staged.import_id = ? AND staged.record_id = record.id"),
                 import);
}

/// How many records that were there become another than they were.
qint64 countChanged(Steps &steps, ImportId import)
{
    return steps.number(QStringLiteral("SELECT count(*) FROM (SELECT staged.record_id FROM import_update AS staged "
                                       "JOIN record ON record.id = staged.record_id WHERE staged.import_id = ? "
                                       "AND (record.content <> staged.content OR record.metadata <> staged.metadata) "
                                       "UNION SELECT staged.record_id FROM import_label AS staged "
                                       "WHERE staged.import_id = ? AND NOT %1)")
                            .arg(isMetBySame(QStringLiteral("staged"))),
                        import, import);
}

/// What joins a staged label with the current label of the same annotator.
QString sameSlot()
{
    return QStringLiteral("label.record_id = staged.record_id "
                          "AND label.label_definition_id = staged.label_definition_id "
                          "AND label.annotator_id = staged.annotator_id "
                          "AND label.job_id IS NULL AND label.is_current = 1");
}

/// Notes what the staged labels take the place of.
void noteReplaced(Steps &steps, ImportId import)
{
    emptyTemporaryTable(steps, QLatin1String("replaced_label"),
                        QLatin1String("record_id INTEGER, label_definition_id INTEGER, annotator_id INTEGER, "
                                      "label_id INTEGER, PRIMARY KEY (record_id, label_definition_id, annotator_id)"));
    steps.change(QStringLiteral("INSERT INTO replaced_label SELECT staged.record_id, staged.label_definition_id, "
                                "staged.annotator_id, label.id FROM import_label AS staged JOIN label ON %1 "
                                "WHERE staged.import_id = ?")
                     .arg(sameSlot()),
                 import);
}

/// They are said now, when they are seen, so that they come after what was said since the import began. One that says
/// what is there already keeps its time, too.
void applyLabels(Steps &steps, const ImportTarget &target)
{
    noteReplaced(steps, target.import);
    steps.change(QStringLiteral("UPDATE label SET is_current = 0 WHERE id IN (SELECT label_id FROM replaced_label)"));
    steps.change(
        QStringLiteral(
            "INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, value_key, created_at, "
            "import_id, replaced_label_id) "
            "SELECT staged.record_id, staged.label_definition_id, staged.annotator_id, staged.option_id, "
            "staged.value_key, "
            "CASE WHEN %1 THEN (SELECT created_at FROM label WHERE id = replaced.label_id) ELSE ? END, "
            "staged.import_id, replaced.label_id FROM import_label AS staged "
            "LEFT JOIN replaced_label AS replaced ON replaced.record_id = staged.record_id "
            "AND replaced.label_definition_id = staged.label_definition_id "
            "AND replaced.annotator_id = staged.annotator_id "
            "WHERE staged.import_id = ? ORDER BY staged.record_id")
            .arg(isMetBySame(QStringLiteral("staged"))),
        Clock::now(), target.import);
    steps.change(QStringLiteral("INSERT INTO label_option (label_id, option_id) "
                                "SELECT DISTINCT label.id, member.value FROM import_label AS staged "
                                "JOIN label ON %1 JOIN %2 AS member ON 1 = 1 WHERE staged.import_id = ?")
                     .arg(sameSlot(), jsonMembers(QStringLiteral("staged.options"))),
                 target.import);
}

/// People's labels change what the views show; gold does not.
void refreshProjection(Steps &steps, ImportId import)
{
    QHash<LabelDefinitionId, std::vector<RecordId>> touched;
    steps.each(
        QStringLiteral("SELECT staged.label_definition_id, staged.record_id FROM import_label AS staged "
                       "JOIN annotator ON annotator.id = staged.annotator_id "
                       "WHERE staged.import_id = ? AND annotator.kind = 'person' AND NOT %1")
            .arg(isMetBySame(QStringLiteral("staged"))),
        [&](const Statement &row) { touched[row.id<LabelDefinitionId>(0)].push_back(row.id<RecordId>(1)); }, import);
    for (auto records = touched.cbegin(); records != touched.cend(); ++records)
        steps.take(refreshCurrentLabels(steps.connection(), records.key(), records.value()));
}

void addMetadataColumns(Steps &steps, const QStringList &names)
{
    qint64 position = steps.number(QStringLiteral("SELECT coalesce(max(position), 0) FROM metadata_column"));
    for (const QString &name : names)
        steps.change(QStringLiteral("INSERT INTO metadata_column (name, position) VALUES (?, ?) "
                                    "ON CONFLICT (name) DO NOTHING"),
                     name, ++position);
}

void makeVisible(Steps &steps, ImportId import, const QByteArray &report)
{
    steps.change(QStringLiteral("DELETE FROM import_update WHERE import_id = ?"), import);
    steps.change(QStringLiteral("DELETE FROM import_label WHERE import_id = ?"), import);
    steps.change(QStringLiteral("UPDATE import SET completed_at = ?, report = ? WHERE id = ?"), Clock::now(),
                 QString::fromUtf8(report), import);
    steps.change(showAllRecords());
}
} // namespace

Result<qint64> conflictingLabels(Connection &connection, const ImportTarget &target)
{
    Steps steps(connection);
    return steps.result(countConflicts(steps, target.import));
}

Result<ImportCompletion> completeImport(Connection &connection, const ImportTarget &target,
                                        const QStringList &metadataNames, const QByteArray &report)
{
    Steps steps(connection);
    ImportCompletion completion;
    noteMetLabels(steps, target.import);
    dropDecidedLabels(steps);
    completion.conflicts = target.onConflict == ConflictPolicy::Replace ? metConflicts(steps) : dropConflicts(steps);
    completion.changed = countChanged(steps, target.import);
    applyUpdates(steps, target.import);
    applyLabels(steps, target);
    refreshProjection(steps, target.import);
    addMetadataColumns(steps, metadataNames);
    makeVisible(steps, target.import, report);
    return steps.result(completion);
}

} // namespace tandem
