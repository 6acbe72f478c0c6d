// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_training.h"

#include "core/store/labels/label_sql.h"
#include "core/store/schema/option_order.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// Whatever job a verdict spoke of: the latest thing that each person said, and what the reconciliation settled.
constexpr auto decided =
    "WITH said AS ("
    " SELECT v.record_id, v.annotator_id, v.created_at, 1 AS is_verdict, v.id,"
    "  CASE v.verdict WHEN 'confirmed' THEN {value:l} WHEN 'corrected' THEN {value:v} ELSE {rejected} END"
    "   AS value"
    " FROM verification v CROSS JOIN label l"
    " WHERE v.label_definition_id = {definition} AND v.is_current = 1 AND v.is_done = 1 AND l.id = v.label_id"
    " UNION ALL"
    " SELECT l.record_id, l.annotator_id, l.created_at, 0, l.id, {value:l} FROM label l CROSS JOIN annotator a"
    " WHERE l.label_definition_id = {definition} AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
    "  AND l.record_id > 0 AND a.id = l.annotator_id AND a.kind = 'person'),"
    " last AS (SELECT record_id, MAX(created_at) AS at FROM said GROUP BY record_id),"
    " settled AS ("
    " SELECT l.record_id, {value:l} AS value FROM label l CROSS JOIN annotator a"
    " LEFT JOIN last n ON n.record_id = l.record_id"
    " WHERE l.label_definition_id = {definition} AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
    "  AND l.record_id > 0 AND a.id = l.annotator_id AND a.kind = 'reconciliation'"
    // Whoever decides anew after a settlement opens the question again.
    "  AND COALESCE(n.at, 0) <= l.created_at),"
    " latest AS ("
    " SELECT record_id, value, ROW_NUMBER() OVER (PARTITION BY record_id, annotator_id"
    "  ORDER BY created_at DESC, is_verdict DESC, id DESC) AS place FROM said),"
    " decided AS ("
    " SELECT record_id, value FROM settled"
    " UNION ALL"
    " SELECT record_id, MIN(value) FROM latest WHERE place = 1"
    "  AND record_id NOT IN (SELECT record_id FROM settled)"
    "  GROUP BY record_id HAVING MIN(value) = MAX(value) AND MIN(value) <> {rejected})"
    " SELECT %1 FROM decided d JOIN record r ON r.id = d.record_id"
    " WHERE %3 %2"_L1;

QString decidedSql(const LabelScope &scope, QLatin1String columns, QLatin1String order)
{
    return labelSql(scope, decided, Visit::All).arg(columns, order, isVisible(u"r.id"_s));
}

} // namespace

Result<std::vector<DecidedLabel>> decidedLabels(Connection &connection,
                                                const std::vector<LabelDefinitionId> &definitions)
{
    Steps steps(connection);
    std::vector<DecidedLabel> labels;
    const OptionOrder order(steps);
    for (const LabelDefinitionId definition : definitions) {
        const LabelScope scope = steps.take(currentScope(connection, definition));
        steps.each(decidedSql(scope, "r.id, r.content, d.value"_L1, "ORDER BY r.id"_L1), [&](const Statement &row) {
            labels.push_back({row.id<RecordId>(0), row.text(1), definition,
                              order.ordered(storedValue(row, 2).value_or(LabelValue()))});
        });
    }
    return steps.result(std::move(labels));
}

Result<qint64> countDecidedLabels(Connection &connection, const std::vector<LabelDefinitionId> &definitions)
{
    Steps steps(connection);
    qint64 count = 0;
    for (const LabelDefinitionId definition : definitions) {
        const LabelScope scope = steps.take(currentScope(connection, definition));
        count += steps.number(decidedSql(scope, "count(*)"_L1, ""_L1));
    }
    return steps.result(count);
}

Result<QByteArray> loadJobModel(Connection &connection, JobId job)
{
    Steps steps(connection);
    QByteArray fitted;
    steps.each(
        u"SELECT data FROM job_model WHERE job_id = ?"_s, [&](const Statement &row) { fitted = row.blob(0); }, job);
    return steps.result(std::move(fitted));
}

Result<void> saveJobModel(Connection &connection, JobId job, const QByteArray &fitted)
{
    Steps steps(connection);
    steps.change(u"INSERT INTO job_model (job_id, data) VALUES (?, ?)"
                 " ON CONFLICT (job_id) DO UPDATE SET data = excluded.data"_s,
                 job, fitted);
    return steps.result();
}

Result<void> addTrainingRecords(Connection &connection, JobId job, std::span<const RecordId> records)
{
    Steps steps(connection);
    steps.change(u"INSERT INTO job_training_record (job_id, record_id) SELECT ?, j.value FROM %1 j WHERE TRUE"
                 " ON CONFLICT DO NOTHING"_s.arg(idRowsFromJson()),
                 job, idsAsJson(records));
    return steps.result();
}

} // namespace tandem
