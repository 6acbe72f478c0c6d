// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletion/record_slices.h"

#include "core/store/jobs/deleted_items.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/record_acts.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"
#include "core/store/sql/touched_records.h"

#include <utility>
#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sliceTable = "record_of_slice"_L1;

struct Act
{
    RecordActId id;
    RecordActId source; ///< whose records it goes through
    OperationId operation;
    bool deletes = false;
    qint64 last = 0; ///< the last record that is done
};

Act oldestUnderWay(Steps &steps)
{
    Act act;
    steps.each(u"SELECT id, source_id, operation_id, deletes, last_record_id FROM record_act"
               " WHERE is_over = 0 AND operation_id IS NOT NULL ORDER BY id LIMIT 1"_s,
               [&](const Statement &row) {
                   act = {row.id<RecordActId>(0), row.id<RecordActId>(1), row.id<OperationId>(2), row.integer(3) == 1,
                          row.integer(4)};
               });
    return act;
}

// A record that nobody sees has no rows of the projection.
constexpr const char *projectionRows[] = {
    "DELETE FROM current_label WHERE label_definition_id IN (SELECT id FROM label_definition)"
    " AND record_id IN (SELECT record_id FROM record_of_slice)",
    "DELETE FROM current_label_option WHERE label_definition_id IN (SELECT id FROM label_definition)"
    " AND record_id IN (SELECT record_id FROM record_of_slice)",
};

/// Nobody's file has such an id.
constexpr auto hideIds = "UPDATE record SET external_id = 'deleted ' || id || ' by '"
                         " || (SELECT uuid FROM operation WHERE id = ?)"
                         " WHERE id IN (SELECT record_id FROM record_of_slice)"_L1;

/// Records whose id another record has got meanwhile. Those of one act have ids of their own: they were seen together.
constexpr auto clashes = "SELECT d.record_id, d.external_id FROM record_of_slice s CROSS JOIN deleted_record d"
                         " CROSS JOIN record r WHERE d.record_id = s.record_id AND r.external_id = d.external_id"
                         " ORDER BY d.record_id"_L1;

class Slice
{
public:
    Slice(Steps &steps, const Act &act)
        : m_steps(steps)
        , m_act(act)
    {
    }

    RecordSlice run(int count)
    {
        m_result.operation = m_act.operation;
        const qint64 chosen = choose(count);
        m_result.isOver = chosen < count;
        const qint64 last = m_steps.number(u"SELECT COALESCE(max(record_id), ?) FROM record_of_slice"_s, m_act.last);
        m_result.skipped = dropOthers();
        m_result.changed = chosen - m_result.skipped;
        if (m_act.deletes)
            takeAway();
        else
            bringBack();
        note(last);
        return m_result;
    }

private:
    qint64 choose(int count)
    {
        emptyTemporaryTable(m_steps, sliceTable, "record_id INTEGER PRIMARY KEY"_L1);
        return m_steps.change(u"INSERT INTO record_of_slice SELECT record_id FROM record_act_record"
                              " WHERE record_act_id = ? AND record_id > ? ORDER BY record_id LIMIT ?"_s,
                              m_act.source, m_act.last, count);
    }

    /// Those that are gone since, with their import or by another deletion.
    qint64 dropOthers()
    {
        if (m_act.deletes)
            return m_steps.change(u"DELETE FROM record_of_slice WHERE NOT EXISTS (SELECT 1 FROM record r"
                                  " WHERE r.id = record_of_slice.record_id AND %1)"_s.arg(isVisible(u"r.id"_s)));
        return m_steps.change(u"DELETE FROM record_of_slice WHERE NOT EXISTS (SELECT 1 FROM deleted_record d"
                              " WHERE d.record_id = record_of_slice.record_id AND d.record_act_id = ?)"_s,
                              m_act.source);
    }

    void takeAway()
    {
        m_steps.change(u"INSERT INTO deleted_record (record_id, record_act_id, external_id)"
                       " SELECT r.id, ?, r.external_id FROM record_of_slice s CROSS JOIN record r"
                       " WHERE r.id = s.record_id"_s,
                       m_act.id);
        m_steps.change(hideIds, m_act.operation);
        for (const char *sql : projectionRows)
            m_steps.change(QString::fromLatin1(sql));
        failItemsOfRecords(m_steps, sliceTable);
    }

    void bringBack()
    {
        std::vector<std::pair<RecordId, QString>> taken;
        m_steps.each(clashes, [&](const Statement &row) { taken.emplace_back(row.id<RecordId>(0), row.text(1)); });
        for (const auto &[record, externalId] : taken)
            m_steps.change(u"UPDATE deleted_record SET external_id = ? WHERE record_id = ?"_s, freeId(externalId),
                           record);
        m_result.renamed = qint64(taken.size());
        m_steps.change(u"UPDATE record SET external_id = (SELECT d.external_id FROM deleted_record d"
                       " WHERE d.record_id = record.id) WHERE id IN (SELECT record_id FROM record_of_slice)"_s);
        m_steps.change(u"DELETE FROM deleted_record WHERE record_id IN (SELECT record_id FROM record_of_slice)"_s);
        restoreItemsOfRecords(m_steps, sliceTable);
        refreshLabels();
    }

    /// The id with the first number that no record has, nor a deleted one.
    QString freeId(const QString &externalId)
    {
        for (int number = 2;; ++number) {
            const QString tried = externalId + u'-' + QString::number(number);
            const qint64 known = m_steps.number(u"SELECT (SELECT count(*) FROM record WHERE external_id = ?)"
                                                " + (SELECT count(*) FROM deleted_record WHERE external_id = ?)"_s,
                                                tried, tried);
            if (known == 0 || m_steps.hasFailed())
                return tried;
        }
    }

    void refreshLabels()
    {
        touchRecordsOf(m_steps, sliceTable);
        std::vector<LabelDefinitionId> definitions;
        m_steps.each(u"SELECT id FROM label_definition"_s,
                     [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); });
        for (const LabelDefinitionId definition : definitions)
            refreshTouchedLabels(m_steps, definition);
    }

    void note(qint64 last)
    {
        if (m_act.source != m_act.id)
            m_steps.change(u"INSERT INTO record_act_record (record_act_id, record_id)"
                           " SELECT ?, record_id FROM record_of_slice"_s,
                           m_act.id);
        m_steps.change(u"UPDATE record_act SET last_record_id = ?, is_over = ? WHERE id = ?"_s, last, m_result.isOver,
                       m_act.id);
        m_steps.change(u"UPDATE operation SET changed = changed + ?, skipped = skipped + ? WHERE id = ?"_s,
                       m_result.changed, m_result.skipped, m_act.operation);
    }

    Steps &m_steps;
    const Act &m_act;
    RecordSlice m_result;
};

} // namespace

Result<RecordSlice> runRecordSlice(Connection &connection, int count)
{
    Steps steps(connection);
    const Act act = oldestUnderWay(steps);
    if (!act.id.isValid())
        return steps.result(RecordSlice());
    const RecordSlice done = Slice(steps, act).run(count);
    return steps.result(done);
}

Result<bool> isRecordActUnderWay(Connection &connection, OperationId operation)
{
    Steps steps(connection);
    const bool underWay = isUnderWay(steps, recordActOf(steps, operation));
    return steps.result(underWay);
}

} // namespace tandem
