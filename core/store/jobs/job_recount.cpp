// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_recount.h"

#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// Each gives job, kind, definition, word and count. {items} are the items `i` that are counted, {labels} the labels `l`
// that they have.
// The first sample's row tells why an item has no label.
#define ITEMS_WITHOUT_LABEL                                                                                            \
    " FROM {items} JOIN attempt a ON a.item_id = i.id JOIN sample s ON s.attempt_id = a.id AND s.number = 1"           \
    " JOIN outcome o ON o.sample_id = s.id WHERE {item} AND NOT EXISTS (SELECT 1 FROM label l"                         \
    "  WHERE l.job_id = i.job_id AND l.label_definition_id = o.label_definition_id AND l.record_id = i.record_id)"

constexpr const char *recounts[] = {
    "SELECT i.job_id, 'item', 0, i.state, count(*) FROM {items} WHERE {item} GROUP BY i.job_id, i.state",
    "SELECT i.job_id, 'item', 0, 'failed:' || i.reason, count(*) FROM {items} WHERE {item} AND i.state = 'failed'"
    " GROUP BY i.job_id, i.reason",
    "SELECT i.job_id, 'attempt', 0, 'all', count(*) FROM {items} JOIN attempt a ON a.item_id = i.id WHERE {item}"
    " GROUP BY i.job_id",
    // All failures but the last one of an item that failed by it.
    "SELECT i.job_id, 'attempt', 0, 'retried', count(*) FROM {items} JOIN attempt a ON a.item_id = i.id WHERE {item}"
    " AND a.failure <> '' AND NOT (i.state = 'failed' AND i.reason = a.failure"
    "  AND a.number = (SELECT max(x.number) FROM attempt x WHERE x.item_id = i.id)) GROUP BY i.job_id",
    "SELECT i.job_id, 'failure', 0, a.failure, count(*) FROM {items} JOIN attempt a ON a.item_id = i.id"
    " AND a.failure <> '' WHERE {item} GROUP BY i.job_id, a.failure",
    "SELECT i.job_id, 'failure', 0, i.reason, count(*) FROM {items} WHERE {item} AND i.state = 'failed' AND NOT EXISTS"
    " (SELECT 1 FROM attempt a WHERE a.item_id = i.id AND a.failure = i.reason) GROUP BY i.job_id, i.reason",
    "SELECT i.job_id, 'tokens', 0, 'input', sum(a.input_tokens) FROM {items} JOIN attempt a ON a.item_id = i.id"
    " WHERE {item} GROUP BY i.job_id",
    "SELECT i.job_id, 'tokens', 0, 'output', sum(a.output_tokens) FROM {items} JOIN attempt a ON a.item_id = i.id"
    " WHERE {item} GROUP BY i.job_id",
    "SELECT i.job_id, 'tokens', 0, 'cached', sum(a.cached_input_tokens) FROM {items} JOIN attempt a ON a.item_id = i.id"
    " WHERE {item} GROUP BY i.job_id",
    "SELECT l.job_id, 'option', l.label_definition_id, CAST(l.option_id AS TEXT), count(*) FROM {labels}"
    " WHERE {label} AND l.option_id IS NOT NULL GROUP BY l.job_id, l.label_definition_id, l.option_id",
    "SELECT l.job_id, 'option', l.label_definition_id, CAST(o.option_id AS TEXT), count(*) FROM {labels}"
    " JOIN label_option o ON o.label_id = l.id WHERE {label}"
    " GROUP BY l.job_id, l.label_definition_id, o.option_id",
    "SELECT l.job_id, 'outcome', l.label_definition_id, 'valid', count(*) FROM {labels} WHERE {label}"
    " GROUP BY l.job_id, l.label_definition_id",
    "SELECT i.job_id, 'outcome', o.label_definition_id, 'invalid', count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY i.job_id, o.label_definition_id",
    "SELECT i.job_id, 'invalid', o.label_definition_id, o.invalid_reason, count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY i.job_id, o.label_definition_id, o.invalid_reason",
    "SELECT i.job_id, 'excerpt', o.label_definition_id, o.excerpt, count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY i.job_id, o.label_definition_id, o.excerpt",
};

#undef ITEMS_WITHOUT_LABEL

/// What is counted.
struct Counted
{
    QString items;
    QString item; ///< the condition on an item
    QString labels;
    QString label; ///< the condition on a label
};

void addCountsOf(Steps &steps, const Counted &counted, int sign)
{
    for (const char *recount : recounts) {
        QString sql = QString::fromLatin1(recount);
        sql.replace("{items}"_L1, counted.items).replace("{item}"_L1, counted.item);
        sql.replace("{labels}"_L1, counted.labels).replace("{label}"_L1, counted.label);
        // Named in front, because a SELECT names its columns by the first of them alone.
        steps.change(u"WITH c (job_id, kind, label_definition_id, word, number) AS (%1)"
                     " INSERT INTO job_count (job_id, kind, label_definition_id, word, count)"
                     " SELECT job_id, kind, label_definition_id, word, number * %2 FROM c WHERE TRUE"
                     " ON CONFLICT (job_id, kind, label_definition_id, word)"
                     " DO UPDATE SET count = job_count.count + excluded.count"_s.arg(sql)
                         .arg(sign));
    }
}

/// Both conditions are served by an index, however many excerpts a job has.
void dropEmptyCounts(Steps &steps, const QString &jobs)
{
    steps.change(u"DELETE FROM job_count WHERE job_id IN (%1) AND count = 0 AND kind IN"
                 " ('item', 'attempt', 'failure', 'tokens', 'option', 'outcome', 'invalid')"_s.arg(jobs));
    steps.change(u"DELETE FROM job_count WHERE job_id IN (%1) AND kind = 'excerpt' AND count = 0"
                 " AND label_definition_id IN (SELECT id FROM label_definition)"_s.arg(jobs));
}

} // namespace

Result<void> recountJob(Connection &connection, JobId job)
{
    Steps steps(connection);
    const QString id = QString::number(job.value);
    steps.change(u"DELETE FROM job_count WHERE job_id = ?"_s, job);
    addCountsOf(steps, {u"item i"_s, u"i.job_id = "_s + id, u"label l"_s, u"l.job_id = "_s + id}, 1);
    dropEmptyCounts(steps, id);
    steps.change(u"UPDATE job SET item_count = (SELECT count(*) FROM item i WHERE i.job_id = job.id) WHERE id = ?"_s,
                 job);
    return steps.result();
}

void countItems(Steps &steps, QLatin1String table, int sign)
{
    const QString items = table + " t CROSS JOIN item i"_L1;
    addCountsOf(steps,
                {items, u"i.id = t.id"_s, items + " CROSS JOIN label l"_L1,
                 u"i.id = t.id AND l.record_id = i.record_id AND l.job_id = i.job_id"_s},
                sign);
    const QString jobs = u"SELECT i.job_id FROM %1 t CROSS JOIN item i WHERE i.id = t.id"_s.arg(table);
    steps.change(
        u"UPDATE job SET item_count = item_count + %2 * (SELECT count(*) FROM %1 t CROSS JOIN item i"
        " WHERE i.id = t.id AND i.job_id = job.id) WHERE id IN (%3)"_s.arg(table, QString::number(sign), jobs));
    dropEmptyCounts(steps, jobs);
}

} // namespace tandem
