// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/kept_verdicts.h"

#include "core/store/jobs/merged_labels.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

// CROSS JOIN, here and below: the few rows of the slice first.
constexpr auto chooseVerdicts =
    "INSERT INTO verdict_to_keep (label_id, id, record_id, label_definition_id, annotator_id, verdict, judged_id,"
    " was_current)"
    " SELECT (SELECT COALESCE(max(id), 0) FROM label) + ROW_NUMBER() OVER (ORDER BY v.id), v.id, v.record_id,"
    "  v.label_definition_id, v.annotator_id, v.verdict, l.id, v.is_current"
    " FROM label_to_delete d CROSS JOIN label l CROSS JOIN verification v"
    " WHERE l.id = d.id AND v.label_id = l.id AND v.verdict <> 'rejected'"
    " AND (v.is_current = 1 OR EXISTS (SELECT 1 FROM operation_change c"
    "  WHERE c.entity = 'verification' AND c.entity_id = v.id))"_L1;

constexpr const char *makeLabels[] = {
    "INSERT INTO label (id, record_id, label_definition_id, annotator_id, option_id, value_key, is_current,"
    " is_done, span_verdicts, duration, comment, created_at)"
    " SELECT k.label_id, v.record_id, v.label_definition_id, v.annotator_id,"
    "  CASE v.verdict WHEN 'confirmed' THEN l.option_id ELSE v.option_id END,"
    "  CASE v.verdict WHEN 'confirmed' THEN l.value_key ELSE v.value_key END, 0, v.is_done, v.span_verdicts,"
    "  v.duration, v.comment, v.created_at"
    " FROM verdict_to_keep k CROSS JOIN verification v CROSS JOIN label l WHERE v.id = k.id AND l.id = k.judged_id",
    "INSERT INTO label_option (label_id, option_id)"
    " SELECT k.label_id, o.option_id FROM verdict_to_keep k CROSS JOIN label_option o"
    " WHERE k.verdict = 'confirmed' AND o.label_id = k.judged_id"
    " UNION ALL"
    " SELECT k.label_id, o.option_id FROM verdict_to_keep k CROSS JOIN verification_option o"
    " WHERE k.verdict = 'corrected' AND o.verification_id = k.id",
    // What an edit of the schema changed in them comes back with its undo. Of a confirmed one it may have changed the
    // value, or what was said of single spans, or both; what it left alone is as the next edit found it, or as it is.
    "INSERT INTO operation_value (entity, entity_id, operation_id, option_id, value_key, span_verdicts)"
    " SELECT 'label', k.label_id, o.operation_id, o.option_id, o.value_key, COALESCE("
    "  (SELECT s.span_verdicts FROM operation_value s WHERE s.entity = 'verification' AND s.entity_id = k.id"
    "   AND s.operation_id >= o.operation_id ORDER BY s.operation_id LIMIT 1), v.span_verdicts)"
    " FROM verdict_to_keep k CROSS JOIN operation_value o CROSS JOIN verification v"
    " WHERE k.verdict = 'confirmed' AND o.entity = 'label' AND o.entity_id = k.judged_id AND v.id = k.id"
    " UNION ALL"
    " SELECT 'label', k.label_id, o.operation_id, l.option_id, COALESCE("
    "  (SELECT s.value_key FROM operation_value s WHERE s.entity = 'label' AND s.entity_id = k.judged_id"
    "   AND s.operation_id > o.operation_id ORDER BY s.operation_id LIMIT 1), l.value_key), o.span_verdicts"
    " FROM verdict_to_keep k CROSS JOIN operation_value o CROSS JOIN label l"
    " WHERE k.verdict = 'confirmed' AND o.entity = 'verification' AND o.entity_id = k.id AND l.id = k.judged_id"
    " AND NOT EXISTS (SELECT 1 FROM operation_value s WHERE s.entity = 'label' AND s.entity_id = k.judged_id"
    "  AND s.operation_id = o.operation_id)"
    " UNION ALL SELECT 'label', k.label_id, o.operation_id, o.option_id, o.value_key, o.span_verdicts"
    " FROM verdict_to_keep k CROSS JOIN operation_value o"
    " WHERE k.verdict = 'corrected' AND o.entity = 'verification' AND o.entity_id = k.id",
    "UPDATE operation_change SET entity = 'label',"
    " entity_id = (SELECT k.label_id FROM verdict_to_keep k WHERE k.id = operation_change.entity_id)"
    " WHERE entity = 'verification' AND entity_id IN (SELECT id FROM verdict_to_keep)",
    // Where a person has said something without a verdict, too, one of the two is to count.
    "INSERT INTO place_to_merge SELECT DISTINCT k.record_id, k.label_definition_id, k.annotator_id"
    " FROM verdict_to_keep k CROSS JOIN label l WHERE l.record_id = k.record_id"
    " AND l.label_definition_id = k.label_definition_id AND l.annotator_id = k.annotator_id AND l.job_id IS NULL"
    " AND l.id < (SELECT min(label_id) FROM verdict_to_keep)",
    "UPDATE label SET is_current = 1 WHERE id IN (SELECT k.label_id FROM verdict_to_keep k WHERE k.was_current = 1"
    " AND NOT EXISTS (SELECT 1 FROM place_to_merge p WHERE p.record_id = k.record_id"
    "  AND p.label_definition_id = k.label_definition_id AND p.annotator_id = k.annotator_id))",
};

std::vector<LabelPlace> placesToMerge(Steps &steps)
{
    std::vector<LabelPlace> places;
    steps.each(u"SELECT record_id, label_definition_id, annotator_id FROM place_to_merge"_s, [&](const Statement &row) {
        places.push_back({row.id<RecordId>(0), row.id<LabelDefinitionId>(1), row.id<AnnotatorId>(2)});
    });
    return places;
}

} // namespace

void keepVerdicts(Steps &steps)
{
    emptyTemporaryTable(steps, "verdict_to_keep"_L1,
                        "label_id INTEGER PRIMARY KEY, id INTEGER UNIQUE, record_id INTEGER,"
                        " label_definition_id INTEGER, annotator_id INTEGER, verdict TEXT, judged_id INTEGER,"
                        " was_current INTEGER"_L1);
    emptyTemporaryTable(steps, "place_to_merge"_L1,
                        "record_id INTEGER, label_definition_id INTEGER, annotator_id INTEGER,"
                        " PRIMARY KEY (record_id, label_definition_id, annotator_id)"_L1);
    if (steps.change(chooseVerdicts) == 0)
        return;
    for (const char *sql : makeLabels)
        steps.change(QString::fromLatin1(sql));
    for (const LabelPlace &place : placesToMerge(steps))
        mergeLabels(steps, place);
}

} // namespace tandem
