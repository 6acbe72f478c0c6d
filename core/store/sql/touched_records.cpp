// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/touched_records.h"

#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t idsAtOnce = 20'000;
}

void clearTouchedRecords(Steps &steps)
{
    emptyTemporaryTable(steps, "touched_record"_L1, "record_id INTEGER PRIMARY KEY"_L1);
}

void touchRecords(Steps &steps, const std::vector<RecordId> &records)
{
    clearTouchedRecords(steps);
    const std::span all(records);
    for (size_t from = 0; from < all.size() && !steps.hasFailed(); from += idsAtOnce) {
        const auto slice = all.subspan(from, std::min(idsAtOnce, all.size() - from));
        steps.change(u"INSERT INTO touched_record SELECT r.id FROM %1 j JOIN record r ON r.id = j.value"
                     " WHERE %2 ON CONFLICT DO NOTHING"_s.arg(idRowsFromJson(), isNotDeleted(u"r.id"_s)),
                     idsAsJson(slice));
    }
}

void touchRecordsOf(Steps &steps, QLatin1String table)
{
    clearTouchedRecords(steps);
    steps.change(u"INSERT INTO touched_record SELECT DISTINCT record_id FROM %1 WHERE %2"_s.arg(
        table, isNotDeleted(u"record_id"_s)));
}

std::vector<RecordId> touchedRecords(Steps &steps, qint64 limit)
{
    std::vector<RecordId> records;
    if (steps.number(u"SELECT count(*) FROM touched_record"_s) > limit)
        return records;
    steps.each(u"SELECT record_id FROM touched_record ORDER BY record_id"_s,
               [&](const Statement &row) { records.push_back(row.id<RecordId>(0)); });
    return records;
}

} // namespace tandem
