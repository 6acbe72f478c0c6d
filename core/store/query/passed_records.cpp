// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/passed_records.h"

#include "core/store/query/known_labels.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t recordsAtOnce = 500; // keeps the memory of a large project small

// The index of what people and references said has no row of a job.
constexpr auto recordsOfSeveral =
    "SELECT l.record_id FROM label l CROSS JOIN annotator a WHERE l.job_id IS NULL AND l.is_current = 1"
    " AND l.label_definition_id = ? AND l.is_done = 1 AND a.id = l.annotator_id AND a.kind = 'person'"
    " GROUP BY l.record_id HAVING count(*) > 1 ORDER BY l.record_id"_L1;

std::vector<PassedRecord> withContents(Steps &steps, const std::vector<RecordId> &ids)
{
    std::vector<PassedRecord> records;
    steps.each(
        u"SELECT r.id, r.content FROM %1 j CROSS JOIN record r WHERE r.id = j.value AND %2 ORDER BY r.id"_s.arg(
            idRowsFromJson(), isVisible(u"r.id"_s)),
        [&records](const Statement &row) { records.push_back({row.id<RecordId>(0), row.text(1), {}}); },
        idsAsJson(ids));
    return records;
}

} // namespace

Result<PassedRecords> passedRecords(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    PassedRecords passed;
    std::vector<RecordId> ids;
    steps.each(
        recordsOfSeveral, [&ids](const Statement &row) { ids.push_back(row.id<RecordId>(0)); }, definition);
    const KnownNames names = steps.take(knownNames(connection));
    const std::vector<JobId> shown = names.shownJobs(definition);
    for (size_t from = 0; from < ids.size() && !steps.hasFailed(); from += recordsAtOnce) {
        const std::vector<RecordId> part(ids.begin() + qint64(from),
                                         ids.begin() + qint64(std::min(from + recordsAtOnce, ids.size())));
        const auto known = steps.take(knownLabels(connection, names, part, WithHistory::Yes));
        for (PassedRecord &record : withContents(steps, part)) {
            if (const auto said = known.find(record.record); said != known.end())
                record.passes = spanPassesOf(said->second, definition, shown);
            passed.records.push_back(std::move(record));
        }
    }
    for (const auto &[id, annotator] : names.annotators)
        passed.names[id] = annotator.name;
    return steps.result(std::move(passed));
}

} // namespace tandem
