// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/span_place.h"

#include "core/base/clock.h"
#include "core/domain/label_value.h"
#include "core/domain/span_settling.h"
#include "core/domain/span_work_json.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto latestSaying =
    "SELECT v.label_id, l.job_id, l.value_key, v.verdict, v.value_key, v.is_done, v.span_verdicts, v.created_at AS at,"
    " 1 AS is_verdict FROM verification v JOIN label l ON l.id = v.label_id"
    " WHERE v.record_id = ? AND v.label_definition_id = ? AND v.annotator_id = ? AND v.is_current = 1"
    " UNION ALL"
    " SELECT NULL, NULL, NULL, '', l.value_key, l.is_done, l.span_verdicts, l.created_at, 0 FROM label l"
    " WHERE l.record_id = ? AND l.label_definition_id = ? AND l.annotator_id = ? AND l.job_id IS NULL"
    "  AND l.is_current = 1"
    " ORDER BY at DESC, is_verdict DESC LIMIT 1"_L1;

constexpr auto shownLabel =
    "SELECT l.id, l.job_id, l.value_key FROM current_label c JOIN label l ON l.job_id = c.job_id"
    " AND l.label_definition_id = c.label_definition_id AND l.record_id = c.record_id"
    " WHERE c.record_id = ? AND c.label_definition_id = ?"_L1;

// Each person's latest decision, whatever job it speaks of: the first of the rows of one annotator.
constexpr auto decisionsOfPeople =
    "SELECT v.annotator_id, CASE v.verdict WHEN 'confirmed' THEN l.value_key WHEN 'corrected' THEN v.value_key"
    "  ELSE '[]' END, v.created_at AS at, 1 AS is_verdict FROM verification v JOIN label l ON l.id = v.label_id"
    " WHERE v.record_id = ? AND v.label_definition_id = ? AND v.is_current = 1 AND v.is_done = 1"
    " UNION ALL"
    " SELECT l.annotator_id, l.value_key, l.created_at, 0 FROM label l JOIN annotator a ON a.id = l.annotator_id"
    " WHERE l.record_id = ? AND l.label_definition_id = ? AND l.job_id IS NULL AND l.is_current = 1 AND l.is_done = 1"
    "  AND a.kind = 'person'"
    " ORDER BY annotator_id, at DESC, is_verdict DESC"_L1;

constexpr auto storedSettling =
    "SELECT l.value_key, l.is_done, l.span_verdicts, l.created_at FROM label l JOIN annotator a ON a.id ="
    " l.annotator_id WHERE l.record_id = ? AND l.label_definition_id = ? AND l.job_id IS NULL AND l.is_current = 1"
    "  AND a.kind = 'reconciliation'"_L1;

std::vector<Span> spansOf(const Statement &row, int column)
{
    return LabelValue::fromKey(row.text(column)).spans();
}

void readSaying(const Statement &row, SpanPlace &place)
{
    place.isBegun = true;
    place.judged = row.id<LabelId>(0);
    place.job = row.id<JobId>(1);
    place.ofJob = spansOf(row, 2);
    if (row.text(3) == "confirmed"_L1)
        place.work.spans = place.ofJob;
    else if (row.text(3) != "rejected"_L1)
        place.work.spans = spansOf(row, 4);
    place.work.isDone = row.integer(5) == 1;
    readSpanVerdicts(row.text(6).toUtf8(), place.work);
}

void readContent(Steps &steps, RecordId record, SpanPlace &place)
{
    steps.each(
        u"SELECT id, content FROM record WHERE id = ? AND "_s + isVisible(u"id"_s),
        [&place](const Statement &row) {
            place.record = row.id<RecordId>(0);
            place.content = row.text(1);
        },
        record);
}

/// Who is done with a record's spans, and when the last of them decided.
struct DoneParties
{
    std::vector<SpanParty> parties;
    Milliseconds last = 0;
};

DoneParties doneParties(Steps &steps, RecordId record, LabelDefinitionId definition)
{
    DoneParties done;
    steps.each(
        decisionsOfPeople,
        [&done](const Statement &row) {
            const auto who = row.id<AnnotatorId>(0);
            if (!done.parties.empty() && done.parties.back().annotator == who)
                return;
            done.parties.push_back({who, {}, spansOf(row, 1)});
            done.last = std::max(done.last, row.integer(2));
        },
        record, definition, record, definition);
    return done;
}

} // namespace

SpanPlace settlingPlace(Steps &steps, RecordId record, LabelDefinitionId definition)
{
    SpanPlace place;
    readContent(steps, record, place);
    const DoneParties done = doneParties(steps, record, definition);
    place.ofJob = spansOfAny(done.parties);
    bool wasSettled = false;
    SpanWork stored;
    Milliseconds at = 0;
    steps.each(
        storedSettling,
        [&](const Statement &row) {
            place.isBegun = true;
            stored.spans = spansOf(row, 0);
            stored.isDone = row.integer(1) == 1;
            readSpanVerdicts(row.text(2).toUtf8(), stored);
            at = row.integer(3);
            wasSettled = stored.isDone;
        },
        record, definition);
    place.work = place.isBegun ? settlingResumed(std::move(stored), done.parties, done.last > at)
                               : settlingFromTheStart(done.parties);
    const bool isConflict = steps.number(u"SELECT count(*) FROM current_label WHERE record_id = ?"
                                         " AND label_definition_id = ? AND status = 7"_s,
                                         record, definition) > 0;
    if (!isConflict && !wasSettled)
        place.record = {};
    return place;
}

SpanPlace spanPlace(Steps &steps, RecordId record, LabelDefinitionId definition, AnnotatorId person)
{
    SpanPlace place;
    readContent(steps, record, place);
    steps.each(
        latestSaying, [&place](const Statement &row) { readSaying(row, place); }, record, definition, person, record,
        definition, person);
    if (place.isBegun)
        return place;
    steps.each(
        shownLabel,
        [&place](const Statement &row) {
            place.judged = row.id<LabelId>(0);
            place.job = row.id<JobId>(1);
            place.ofJob = spansOf(row, 2);
            place.work.spans = place.ofJob;
        },
        record, definition);
    return place;
}

} // namespace tandem
