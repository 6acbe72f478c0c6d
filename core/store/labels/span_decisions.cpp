// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/span_decisions.h"

#include "core/base/code_points.h"
#include "core/base/graphemes.h"
#include "core/base/phrase_places.h"
#include "core/domain/label_value.h"
#include "core/domain/span_work_json.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/comment_store.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_act.h"
#include "core/store/labels/decision_check.h"
#include "core/store/labels/decision_pace.h"
#include "core/store/labels/operation_rows.h"
#include "core/store/labels/span_place.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"

#include <algorithm>
#include <optional>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownCodePoints = 60; // of what a span covers, in the log

OperationCode codeOf(SpanActKind kind)
{
    switch (kind) {
    case SpanActKind::Add:
        return OperationCode::AddSpan;
    case SpanActKind::Drop:
        return OperationCode::DropSpan;
    case SpanActKind::Move:
        return OperationCode::MoveSpan;
    case SpanActKind::Confirm:
        return OperationCode::ConfirmSpan;
    case SpanActKind::HandleQuote:
        return OperationCode::HandleQuote;
    case SpanActKind::Done:
        return OperationCode::FinishSpans;
    case SpanActKind::Open:
        break;
    }
    return OperationCode::ReopenSpans;
}

/// A value that the check of a decision knows: options that the acts bring in.
Decision checkable(AnnotatorId person, LabelDefinitionId definition, std::vector<Span> spans)
{
    Decision decision;
    decision.kind = DecisionKind::Set;
    decision.person = person;
    decision.definition = definition;
    decision.value = LabelValue(std::move(spans));
    return decision;
}

std::vector<Span> broughtIn(const std::vector<SpanAct> &acts)
{
    std::vector<Span> spans;
    for (const SpanAct &act : acts) {
        if (act.kind == SpanActKind::Add)
            spans.push_back(act.span);
        else if (act.kind == SpanActKind::Move)
            spans.push_back(act.to);
    }
    return spans;
}

Result<SpanWork> afterActs(const SpanPlace &place, const std::vector<SpanAct> &acts)
{
    const qint64 length = CodePoints(place.content).count();
    Result<SpanWork> work = place.work;
    for (const SpanAct &act : acts) {
        work = afterAct(std::move(*work), act, place.ofJob, length);
        if (!work)
            break;
    }
    return work;
}

/// Puts one record's work among what is to be written.
void planWork(Steps &steps, const SpanPlace &place, const SpanWork &work)
{
    const LabelValue value(work.spans);
    const QByteArray verdicts = spanVerdictsToJson(work);
    const bool isAsGiven = value == LabelValue(place.ofJob);
    steps.change(u"INSERT INTO decision_act (record_id, label_id, verdict, value_key, is_done, span_verdicts)"
                 " VALUES (?, ?, ?, ?, ?, ?)"_s,
                 place.record, place.judged,
                 place.judged.isValid() ? std::optional(isAsGiven ? u"confirmed"_s : u"corrected"_s) : std::nullopt,
                 value.key(), work.isDone,
                 verdicts.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(verdicts)));
}

/// What they decided before is not counted again.
qint64 repeatedDecisions(Steps &steps, LabelDefinitionId definition)
{
    return decidedToday(steps,
                        u"SELECT record_id, %1 AS label_definition_id FROM decision_act"_s.arg(definition.value));
}

/// A settlement is told by the options that it names.
OperationDescription describedSettlement(Steps &steps, const SpanDecision &decision, const SpanWork &work)
{
    Decision settled = checkable(decision.person, decision.definition, work.spans);
    settled.kind = DecisionKind::Settle;
    return steps.take(describeDecision(steps.connection(), settled, 1));
}

OperationDescription described(Steps &steps, const SpanDecision &decision, const QString &content)
{
    const SpanAct &act = decision.acts.front();
    const Span span = act.kind == SpanActKind::Move ? act.to : act.span;
    OperationDescription description = steps.take(describeDecision(
        steps.connection(), checkable(decision.person, decision.definition, {span}), qint64(decision.acts.size())));
    description.code = codeOf(act.kind);
    description.said =
        leftCodePoints(textBetween(content, CodePoints(content), span.start, span.end).simplified(), shownCodePoints);
    return description;
}

ActAuthor authorOf(Steps &steps, const Decision &decision)
{
    ActAuthor author{decision.person, decision.person, {}, decision.comment};
    if (decision.kind == DecisionKind::Settle) {
        author.labeller = steps.take(reconciliationAnnotator(steps.connection())).id;
        author.settledBy = decision.person;
    }
    return author;
}

void writePlanned(Steps &steps, const Decision &decision, OperationId operation, qint64 durationOfEach)
{
    const LabelScope scope = steps.take(currentScope(steps.connection(), decision.definition));
    writeDecisionAct(steps, scope, authorOf(steps, decision), operation, durationOfEach);
    keepCommentOf(steps, decision);
    touchPlanned(steps);
    refreshTouchedLabels(steps, decision.definition);
}

bool isAnotherNow(const SpanDecision &decision, const SpanPlace &place)
{
    return decision.seenJob && !decision.settles && !place.isBegun && *decision.seenJob != place.job;
}

/// Saying the same again is an act where the label asks something new since: whoever looked again is done with it.
bool isSaidSinceItAsksThis(Steps &steps, const SpanDecision &decision)
{
    constexpr auto latest = "WITH place (definition, record, person) AS (VALUES (?, ?, ?))"
                            " SELECT COALESCE((SELECT max(at) FROM ("
                            "SELECT l.created_at AS at FROM place CROSS JOIN label l WHERE l.record_id = record"
                            " AND l.label_definition_id = definition AND l.is_current = 1"
                            " AND (l.annotator_id = person OR l.settled_by_id IS NOT NULL)"
                            " UNION ALL SELECT v.created_at FROM place CROSS JOIN verification v"
                            " WHERE v.record_id = record AND v.label_definition_id = definition"
                            " AND v.is_current = 1 AND v.annotator_id = person)), 0)"
                            " >= (SELECT asked_since FROM label_definition WHERE id = definition) FROM place"_L1;
    return steps.number(latest, decision.definition, decision.record, decision.person) != 0;
}

/// The places of a phrase that do not have the option yet, as acts.
std::vector<SpanAct> placesToLabel(const SpanPlace &place, const PhraseDecision &decision)
{
    std::vector<SpanAct> acts;
    for (const auto &[start, end] : phrasePlaces(place.content, decision.phrase)) {
        const Span span{start, end, decision.option};
        if (std::find(place.work.spans.begin(), place.work.spans.end(), span) == place.work.spans.end())
            acts.push_back({SpanActKind::Add, span, {}, 0});
    }
    return acts;
}

/// Those of the records that hold the phrase at all.
std::vector<RecordId> recordsWith(Steps &steps, const QString &phrase, const std::vector<RecordId> &records)
{
    std::vector<RecordId> found;
    steps.each(
        u"SELECT r.id FROM %1 j CROSS JOIN record r WHERE r.id = j.value AND instr(r.content, ?) > 0 AND %2"
        " ORDER BY j.key"_s.arg(idRowsFromJson(), isNotDeleted(u"r.id"_s)),
        [&found](const Statement &row) { found.push_back(row.id<RecordId>(0)); }, idsAsJson(records), phrase);
    return found;
}

OperationId logPhrase(Steps &steps, const PhraseDecision &decision, const DecisionResult &result, OperationId earlier)
{
    if (earlier.isValid()) {
        steps.change(u"UPDATE operation SET changed = changed + ?, skipped = skipped + ? WHERE id = ?"_s,
                     result.changed, result.skipped, earlier);
        return earlier;
    }
    OperationRow row{decision.person, "decide"_L1, {}, {}, {}, result.changed, result.skipped, 0, 0, false};
    row.description = steps.take(
        describeDecision(steps.connection(), checkable(decision.person, decision.definition, {{0, 1, decision.option}}),
                         decision.recordCount));
    row.description.code = OperationCode::LabelPhrase;
    row.description.said = leftCodePoints(decision.phrase.simplified(), shownCodePoints);
    return insertOperation(steps, row);
}

} // namespace

Result<DecisionResult> decideSpans(Connection &connection, const SpanDecision &decision)
{
    Decision checked = checkable(decision.person, decision.definition, broughtIn(decision.acts));
    checked.comment = decision.comment;
    if (decision.settles)
        checked.kind = DecisionKind::Settle;
    if (const Result<void> allowed = checkDecision(connection, checked); !allowed)
        return tl::unexpected(allowed.error());
    Steps steps(connection);
    touchRecords(steps, {decision.record});
    const SpanPlace place = decision.settles ? settlingPlace(steps, decision.record, decision.definition)
                                             : spanPlace(steps, decision.record, decision.definition, decision.person);
    DecisionResult result;
    result.skipped = 1;
    result.labelledSince = isAnotherNow(decision, place) ? 1 : 0;
    if (!place.record.isValid() || result.labelledSince > 0 || decision.acts.empty() || steps.hasFailed())
        return steps.result(result);
    const Result<SpanWork> work = afterActs(place, decision.acts);
    if (!work)
        return tl::unexpected(work.error());
    if (*work == place.work && place.isBegun && decision.comment.isEmpty() && isSaidSinceItAsksThis(steps, decision))
        return steps.result(result);
    emptyDecisionAct(steps);
    planWork(steps, place, *work);
    result.skipped = 0;
    result.changed = 1;
    const bool finishes = work->isDone && !place.work.isDone;
    const qint64 duration = finishes ? decision.duration : 0;
    OperationRow row{decision.person,
                     "decide"_L1,
                     decision.settles && finishes ? describedSettlement(steps, decision, *work)
                                                  : described(steps, decision, place.content),
                     {},
                     {},
                     1,
                     0,
                     duration,
                     repeatedDecisions(steps, decision.definition),
                     work->isDone};
    result.operation = insertOperation(steps, row);
    writePlanned(steps, checked, result.operation, decision.duration);
    result.records = {decision.record};
    return steps.result(result);
}

Result<PhraseCounts> countPhrase(Connection &connection, const PhraseDecision &decision,
                                 const std::vector<RecordId> &records)
{
    Steps steps(connection);
    PhraseCounts counts;
    for (const RecordId record : recordsWith(steps, decision.phrase, records)) {
        const SpanPlace place = spanPlace(steps, record, decision.definition, decision.person);
        const auto places = qint64(placesToLabel(place, decision).size());
        counts.places += places;
        counts.records += places > 0 ? 1 : 0;
    }
    return steps.result(counts);
}

Result<DecisionResult> labelPhrase(Connection &connection, const PhraseDecision &decision,
                                   const std::vector<RecordId> &records, OperationId operation)
{
    const Decision checked = checkable(decision.person, decision.definition, {{0, 1, decision.option}});
    if (const Result<void> allowed = checkDecision(connection, checked); !allowed)
        return tl::unexpected(allowed.error());
    Steps steps(connection);
    touchRecords(steps, records);
    emptyDecisionAct(steps);
    DecisionResult result;
    for (const RecordId record : recordsWith(steps, decision.phrase, records)) {
        if (steps.hasFailed())
            break;
        const SpanPlace place = spanPlace(steps, record, decision.definition, decision.person);
        const std::vector<SpanAct> acts = placesToLabel(place, decision);
        if (acts.empty())
            continue;
        const Result<SpanWork> work = afterActs(place, acts);
        if (!work)
            return tl::unexpected(work.error());
        planWork(steps, place, *work);
        result.records.push_back(record);
    }
    result.changed = qint64(result.records.size());
    result.skipped = qint64(records.size()) - result.changed;
    if (result.changed == 0)
        return steps.result(result);
    result.operation = logPhrase(steps, decision, result, operation);
    writePlanned(steps, checked, result.operation, 0);
    return steps.result(result);
}

} // namespace tandem
