// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import/import_slices.h"

#include "core/store/jobs/job_deletion.h"
#include "core/store/jobs/job_recount.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/schema_departures.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// CROSS JOIN, here and below: the few rows of the slice first.
constexpr const char *chooseActs[] = {
    "INSERT INTO act_to_forget SELECT c.operation_id, c.entity, c.entity_id, l.record_id FROM record_to_remove d"
    " CROSS JOIN label l CROSS JOIN operation_change c WHERE l.record_id = d.id AND l.job_id IS NULL"
    " AND c.entity = 'label' AND c.entity_id = l.id",
    "INSERT INTO act_to_forget SELECT c.operation_id, c.entity, c.entity_id, v.record_id FROM record_to_remove d"
    " CROSS JOIN verification v CROSS JOIN operation_change c WHERE v.record_id = d.id"
    " AND c.entity = 'verification' AND c.entity_id = v.id",
};

constexpr const char *forgetActs[] = {
    "UPDATE operation SET changed = max(0, changed - gone.count), skipped = skipped + min(changed, gone.count),"
    " repeated = min(repeated, max(0, changed - gone.count))"
    " FROM (SELECT operation_id, count(DISTINCT record_id) AS count FROM act_to_forget GROUP BY operation_id) gone"
    " WHERE gone.operation_id = operation.id",
    // By rowid: an IN over all columns searches by the first of them alone.
    "DELETE FROM operation_change WHERE rowid IN (SELECT c.rowid FROM act_to_forget a CROSS JOIN operation_change c"
    " WHERE c.operation_id = a.operation_id AND c.entity = a.entity AND c.entity_id = a.entity_id)",
};

// Children before what they belong to.
constexpr const char *rowsOfRecords[] = {
    "DELETE FROM outcome WHERE sample_id IN (SELECT s.id FROM item_to_remove d CROSS JOIN attempt a"
    " CROSS JOIN sample s WHERE a.item_id = d.id AND s.attempt_id = a.id)",
    "DELETE FROM raw_answer WHERE sample_id IN (SELECT s.id FROM item_to_remove d CROSS JOIN attempt a"
    " CROSS JOIN sample s WHERE a.item_id = d.id AND s.attempt_id = a.id)",
    "DELETE FROM sample WHERE attempt_id IN (SELECT a.id FROM item_to_remove d CROSS JOIN attempt a"
    " WHERE a.item_id = d.id)",
    "DELETE FROM attempt WHERE item_id IN (SELECT id FROM item_to_remove)",
    "DELETE FROM operation_value WHERE entity = 'verification' AND entity_id IN (SELECT v.id FROM record_to_remove d"
    " CROSS JOIN verification v WHERE v.record_id = d.id)",
    "DELETE FROM operation_value WHERE entity = 'label' AND entity_id IN (SELECT l.id FROM record_to_remove d"
    " CROSS JOIN label l WHERE l.record_id = d.id)",
    "DELETE FROM verification_option WHERE verification_id IN (SELECT v.id FROM record_to_remove d"
    " CROSS JOIN verification v WHERE v.record_id = d.id)",
    "DELETE FROM verification WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM label_option WHERE label_id IN (SELECT l.id FROM record_to_remove d CROSS JOIN label l"
    " WHERE l.record_id = d.id)",
    "DELETE FROM label_span WHERE label_id IN (SELECT l.id FROM record_to_remove d CROSS JOIN label l"
    " WHERE l.record_id = d.id)",
    "DELETE FROM ungrounded_span WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM label WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM replaced_text WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM comment WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM item WHERE id IN (SELECT id FROM item_to_remove)",
    "DELETE FROM job_training_record WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM current_label WHERE label_definition_id IN (SELECT id FROM label_definition)"
    " AND record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM current_label_option WHERE label_definition_id IN (SELECT id FROM label_definition)"
    " AND record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM deleted_record WHERE record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM record_act_record WHERE record_act_id IN (SELECT id FROM record_act)"
    " AND record_id IN (SELECT id FROM record_to_remove)",
    "DELETE FROM record WHERE id IN (SELECT id FROM record_to_remove)",
};

// A label that took the place of one that goes now stands in the place of what that one had replaced; so do the acts
// that speak of it. Where it had replaced nothing, there is nothing to come back to.
constexpr const char *rowsOfLabels[] = {
    "UPDATE label SET replaced_label_id = (SELECT d.replaced_id FROM label_to_remove d"
    "  WHERE d.id = label.replaced_label_id) WHERE replaced_label_id IN (SELECT id FROM label_to_remove)",
    "UPDATE OR REPLACE operation_change SET entity_id = (SELECT d.replaced_id FROM label_to_remove d"
    "  WHERE d.id = operation_change.entity_id) WHERE entity = 'label'"
    " AND entity_id IN (SELECT id FROM label_to_remove WHERE replaced_id IS NOT NULL)",
    "DELETE FROM operation_change WHERE entity = 'label' AND entity_id IN (SELECT id FROM label_to_remove)",
    "DELETE FROM operation_value WHERE entity = 'label' AND entity_id IN (SELECT id FROM label_to_remove)",
    "DELETE FROM label_option WHERE label_id IN (SELECT id FROM label_to_remove)",
    "DELETE FROM label_span WHERE label_id IN (SELECT id FROM label_to_remove)",
    "DELETE FROM label WHERE id IN (SELECT id FROM label_to_remove)",
    // What names an option that has left the schema since stays away until that edit is undone.
    "INSERT OR IGNORE INTO operation_change (operation_id, entity, entity_id, is_current)"
    " SELECT gone.left_by_id, 'label', row.id, 0 FROM label_to_remove d CROSS JOIN label row"
    " CROSS JOIN gone_option gone WHERE d.is_current = 1 AND row.id = d.replaced_id AND gone.left_by_id IS NOT NULL"
    " AND (gone.id = row.option_id OR gone.id IN (SELECT m.option_id FROM label_option m WHERE m.label_id = row.id))",
    // So does a set where one option is chosen now.
    "UPDATE label SET is_current = 1"
    " WHERE id IN (SELECT replaced_id FROM label_to_remove WHERE is_current = 1 AND replaced_id IS NOT NULL)"
    " AND COALESCE(option_id, 0) NOT IN (SELECT id FROM gone_option)"
    " AND NOT EXISTS (SELECT 1 FROM label_option m WHERE m.label_id = label.id"
    "  AND m.option_id IN (SELECT id FROM gone_option))"
    " AND EXISTS (SELECT 1 FROM label_definition d WHERE d.id = label.label_definition_id"
    "  AND (label.value_key IS NULL OR d.level = 'span' OR d.choice = 'multiple'))",
};

// A text comes back where no later import gave the record another; else it is what that one replaced.
constexpr const char *rowsOfTexts[] = {
    "UPDATE record SET content = (SELECT d.content FROM text_to_restore d WHERE d.record_id = record.id)"
    " WHERE id IN (SELECT record_id FROM text_to_restore WHERE later_id IS NULL)",
    "UPDATE replaced_text SET content = (SELECT d.content FROM text_to_restore d"
    "  WHERE d.record_id = replaced_text.record_id)"
    " WHERE id IN (SELECT later_id FROM text_to_restore)",
    "DELETE FROM replaced_text WHERE id IN (SELECT id FROM text_to_restore)",
};

class ImportSlice
{
public:
    ImportSlice(Steps &steps, const std::vector<ImportId> &imports, int rows)
        : m_steps(steps)
        , m_imports(imports)
        , m_rows(rows)
    {
    }

    /// What is staged first: each record that goes is looked for there.
    bool remove() { return removeStaged() || removeRecords() || removeLabels() || restoreTexts() || removeJob(); }

private:
    template <size_t Count>
    void runAll(const char *const (&statements)[Count])
    {
        for (const char *sql : statements)
            m_steps.change(QString::fromLatin1(sql));
    }

    bool removeStaged()
    {
        qint64 removed = 0;
        for (const char *table : {"import_update", "import_label"})
            removed +=
                m_steps.change(u"DELETE FROM %1 WHERE rowid IN (SELECT rowid"
                               " FROM %1 WHERE import_id IN (%2) LIMIT %3)"_s.arg(QLatin1String(table), idsFromJson())
                                   .arg(m_rows),
                               idsAsJson(m_imports));
        return removed > 0;
    }

    bool removeRecords()
    {
        emptyTemporaryTable(m_steps, "record_to_remove"_L1, "id INTEGER PRIMARY KEY"_L1);
        if (chooseNext(u"INSERT INTO record_to_remove SELECT id FROM record WHERE import_id = ?"
                       " ORDER BY id DESC LIMIT ?"_s) == 0)
            return false;
        emptyTemporaryTable(m_steps, "item_to_remove"_L1, "id INTEGER PRIMARY KEY"_L1);
        const qint64 items = m_steps.change(u"INSERT INTO item_to_remove SELECT i.id FROM record_to_remove d"
                                            " CROSS JOIN item i WHERE i.record_id = d.id"_s);
        emptyTemporaryTable(m_steps, "act_to_forget"_L1,
                            "operation_id INTEGER, entity TEXT, entity_id INTEGER, record_id INTEGER,"
                            " PRIMARY KEY (operation_id, entity, entity_id)"_L1);
        runAll(chooseActs);
        runAll(forgetActs);
        if (items > 0)
            countItems(m_steps, "item_to_remove"_L1, -1);
        runAll(rowsOfRecords);
        return true;
    }

    /// Those of records that stay.
    bool removeLabels()
    {
        emptyTemporaryTable(m_steps, "label_to_remove"_L1,
                            "id INTEGER PRIMARY KEY, record_id INTEGER, label_definition_id INTEGER,"
                            " is_current INTEGER, replaced_id INTEGER"_L1);
        // One that an edit of the schema took away stood in the place of what it had replaced, too.
        if (chooseNext(u"INSERT INTO label_to_remove SELECT l.id, l.record_id, l.label_definition_id,"
                       " l.is_current = 1 OR (EXISTS (SELECT 1 FROM operation_change c CROSS JOIN operation o"
                       "   WHERE c.entity = 'label' AND c.entity_id = l.id AND c.is_current = 0"
                       "   AND o.id = c.operation_id AND o.kind = 'schema')"
                       "  AND NOT EXISTS (SELECT 1 FROM label x WHERE x.record_id = l.record_id"
                       "   AND x.label_definition_id = l.label_definition_id AND x.annotator_id = l.annotator_id"
                       "   AND x.job_id IS NULL AND x.is_current = 1)),"
                       " l.replaced_label_id FROM label l WHERE l.import_id = ? LIMIT ?"_s) == 0)
            return false;
        findGoneOptions(m_steps);
        runAll(rowsOfLabels);
        std::map<LabelDefinitionId, std::vector<RecordId>> touched;
        m_steps.each(
            u"SELECT label_definition_id, record_id FROM label_to_remove WHERE is_current = 1"_s,
            [&](const Statement &row) { touched[row.id<LabelDefinitionId>(0)].push_back(row.id<RecordId>(1)); });
        for (const auto &[definition, records] : touched)
            m_steps.take(refreshCurrentLabels(m_steps.connection(), definition, records));
        return true;
    }

    bool restoreTexts()
    {
        emptyTemporaryTable(m_steps, "text_to_restore"_L1,
                            "record_id INTEGER PRIMARY KEY, id INTEGER, later_id INTEGER, content TEXT"_L1);
        if (chooseNext(u"INSERT INTO text_to_restore SELECT t.record_id, t.id, (SELECT n.id FROM replaced_text n"
                       " WHERE n.record_id = t.record_id AND n.import_id > t.import_id ORDER BY n.import_id LIMIT 1),"
                       " t.content FROM replaced_text t WHERE t.import_id = ? LIMIT ?"_s) == 0)
            return false;
        runAll(rowsOfTexts);
        return true;
    }

    bool removeJob()
    {
        const JobId job(m_steps.number(u"SELECT id FROM job WHERE import_id IN (%1) LIMIT 1"_s.arg(idsFromJson()),
                                       idsAsJson(m_imports)));
        if (!job.isValid())
            return false;
        m_steps.take(beginJobDeletion(m_steps.connection(), job));
        m_steps.take(removeJobSlice(m_steps.connection(), job, m_rows));
        return true;
    }

    /// From one import: an index has its rows in their order.
    qint64 chooseNext(const QString &sql)
    {
        for (const ImportId import : m_imports) {
            if (const qint64 chosen = m_steps.change(sql, import, m_rows); chosen > 0)
                return chosen;
        }
        return 0;
    }

    Steps &m_steps;
    const std::vector<ImportId> &m_imports;
    int m_rows;
};

} // namespace

Result<bool> removeImportSlice(Connection &connection, const std::vector<ImportId> &imports, int rows)
{
    Steps steps(connection);
    const bool hasMore = ImportSlice(steps, imports, rows).remove();
    if (!hasMore) {
        for (const char *sql : {"DELETE FROM restored_decision WHERE import_id IN (%1)",
                                "DELETE FROM import WHERE completed_at IS NULL AND id IN (%1)"})
            steps.change(QString::fromLatin1(sql).arg(idsFromJson()), idsAsJson(imports));
    }
    return steps.result(hasMore);
}

} // namespace tandem
