// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_recount.h"

#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// The first sample's row tells why an item has no label.
#define ITEMS_WITHOUT_LABEL                                                                                            \
    " FROM item i JOIN attempt a ON a.item_id = i.id JOIN sample s ON s.attempt_id = a.id AND s.number = 1"            \
    " JOIN outcome o ON o.sample_id = s.id WHERE i.job_id = ? AND NOT EXISTS (SELECT 1 FROM label l"                   \
    "  WHERE l.job_id = i.job_id AND l.label_definition_id = o.label_definition_id AND l.record_id = i.record_id)"

// Each gives kind, definition, word and count of one job.
constexpr const char *recounts[] = {
    "SELECT 'item', 0, state, count(*) FROM item WHERE job_id = ? GROUP BY state",
    "SELECT 'item', 0, 'failed:' || reason, count(*) FROM item WHERE job_id = ? AND state = 'failed' GROUP BY reason",
    "SELECT 'attempt', 0, 'all', count(*) FROM item i JOIN attempt a ON a.item_id = i.id WHERE i.job_id = ?",
    // All failures but the last one of an item that failed by it.
    "SELECT 'attempt', 0, 'retried', count(*) FROM item i JOIN attempt a ON a.item_id = i.id WHERE i.job_id = ?"
    " AND a.failure <> '' AND NOT (i.state = 'failed' AND i.reason = a.failure"
    "  AND a.number = (SELECT max(x.number) FROM attempt x WHERE x.item_id = i.id))",
    "SELECT 'failure', 0, word, count(*) FROM ("
    " SELECT i.job_id AS job_id, a.failure AS word FROM item i JOIN attempt a ON a.item_id = i.id AND a.failure <> ''"
    " UNION ALL SELECT i.job_id, i.reason FROM item i WHERE i.state = 'failed' AND NOT EXISTS"
    "  (SELECT 1 FROM attempt a WHERE a.item_id = i.id AND a.failure = i.reason)) WHERE job_id = ? GROUP BY word",
    "SELECT 'tokens', 0, 'input', COALESCE(sum(a.input_tokens), 0) FROM item i JOIN attempt a ON a.item_id = i.id"
    " WHERE i.job_id = ?",
    "SELECT 'tokens', 0, 'output', COALESCE(sum(a.output_tokens), 0) FROM item i JOIN attempt a ON a.item_id = i.id"
    " WHERE i.job_id = ?",
    "SELECT 'tokens', 0, 'cached', COALESCE(sum(a.cached_input_tokens), 0) FROM item i"
    " JOIN attempt a ON a.item_id = i.id WHERE i.job_id = ?",
    "SELECT 'option', label_definition_id, CAST(option_id AS TEXT), count(*) FROM label"
    " WHERE job_id = ? AND option_id IS NOT NULL GROUP BY label_definition_id, option_id",
    "SELECT 'option', l.label_definition_id, CAST(o.option_id AS TEXT), count(*) FROM label l"
    " JOIN label_option o ON o.label_id = l.id WHERE l.job_id = ? GROUP BY l.label_definition_id, o.option_id",
    "SELECT 'outcome', label_definition_id, 'valid', count(*) FROM label WHERE job_id = ? GROUP BY label_definition_id",
    "SELECT 'outcome', o.label_definition_id, 'invalid', count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY o.label_definition_id",
    "SELECT 'invalid', o.label_definition_id, o.invalid_reason, count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY o.label_definition_id, o.invalid_reason",
    "SELECT 'excerpt', o.label_definition_id, o.excerpt, count(*)" ITEMS_WITHOUT_LABEL
    " GROUP BY o.label_definition_id, o.excerpt",
};

#undef ITEMS_WITHOUT_LABEL

} // namespace

Result<void> recountJob(Connection &connection, JobId job)
{
    Steps steps(connection);
    steps.change(u"DELETE FROM job_count WHERE job_id = ?"_s, job);
    for (const char *recount : recounts)
        steps.change(u"INSERT INTO job_count (job_id, kind, label_definition_id, word, count)"
                     " SELECT %1, c.* FROM (%2) c"_s.arg(job.value)
                         .arg(QLatin1String(recount)),
                     job);
    steps.change(u"DELETE FROM job_count WHERE job_id = ? AND count = 0"_s, job);
    return steps.result();
}

} // namespace tandem
