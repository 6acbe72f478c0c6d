// SPDX-License-Identifier: GPL-3.0-or-later
// What a DecisionController does where spans are what is labelled.
#include "core/base/code_points.h"
#include "core/project/decisions.h"
#include "core/text/wording.h"
#include "ui/records/decision/decision_controller.h"
#include "ui/records/decision/decision_notes.h"
#include "ui/records/decision/shown_spans.h"

#include <algorithm>

namespace tandem {

/// Of one record; many can be confirmed as they are.
bool DecisionController::isAboutSpans() const
{
    const LabelDefinition *definition = m_session.definition();
    return definition && definition->level == Level::Span && m_session.selection().size() == 1;
}

void DecisionController::connectSpans()
{
    m_spans.setStore([this] { return isAllowed(); }, [this](const auto &acts) { return writeSpans(acts); });
    connect(&m_spans, &SpanController::noted, this, [this](const QString &sentence) { emit noted(sentence, false); });
    connect(&m_spans, &SpanController::failed, &m_session, &ProjectSession::report);
    connect(&m_spans, &SpanController::done, this, [this](const QString &sentence) {
        setSaid(m_place, {}); // the comment went with it
        emit noted({}, false);
        emit decided(sentence, UndoStep::Undo);
    });
}

/// What is outdated is left out: the latest act is shown already, and the details that tell it are on their way.
void DecisionController::showSpans()
{
    const RecordDetail *detail = m_details.find(m_session.current());
    if (!isAboutSpans() || !detail) {
        m_spansOf = {};
        return m_spans.clear();
    }
    const LabelDetail *label = currentLabel();
    const bool isElsewhere = m_place != m_spansOf;
    if (!label || (!isElsewhere && !m_details.isFresh(m_place.record)))
        return;
    resumeSettling(*label, isElsewhere);
    const bool settles = isSettlingSpans() && label->settling;
    const bool isOther = isElsewhere || settles != m_showsSettling;
    m_spansOf = m_place;
    m_showsSettling = settles;
    m_spans.setOthers(settles ? std::vector<OtherAnnotator>() : othersOf(*label, m_place.person));
    if (settles)
        return m_spans.show(detail->record.content, settlingSpans(*label->settling), {}, isOther);
    m_spans.show(detail->record.content, shownSpans(*label, m_place.person), openQuotes(*label, m_place.person),
                 isOther);
}

Pending<Result<DecisionResult>> DecisionController::writeSpans(const std::vector<SpanAct> &acts) const
{
    SpanDecision decision;
    decision.person = m_place.person;
    decision.definition = m_place.definition;
    decision.record = m_place.record;
    decision.acts = acts;
    decision.settles = isSettlingSpans();
    decision.comment = comment();
    decision.duration = Clock::now() - m_shownAt;
    if (const LabelDetail *label = labelOf(m_place.record, m_place.definition))
        decision.seenJob = label->current.job;
    return m_session.project()->decisions().decideSpans(decision);
}

/// Who began to settle a conflict and left goes on where they were, once it is known how that stands.
void DecisionController::resumeSettling(const LabelDetail &label, bool isElsewhere)
{
    if (isElsewhere) {
        m_settling.reset();
        m_askedUndecided.reset();
    }
    m_mayResume = m_mayResume || isElsewhere;
    if (!m_mayResume || !m_details.isFresh(m_place.record))
        return;
    m_mayResume = false;
    if (label.settling && !label.settling->work.isDone && label.settling->by == m_place.person &&
        label.current.status == Status::Conflict)
        m_settling = m_place;
}

bool DecisionController::canSettle(const LabelDetail &label) const
{
    return label.current.status == Status::Conflict || (isAboutSpans() && label.settling);
}

void DecisionController::settleSpansFrom(const std::optional<std::vector<Span>> &wanted)
{
    m_acts.add([this, wanted] {
        const RecordDetail *detail = m_details.find(m_session.current());
        const LabelDetail *label = currentLabel();
        if (!isAllowed() || !isAboutSpans() || !detail || !label || !label->settling)
            return;
        SpanSettling settling = *label->settling;
        const std::vector<SpanAct> acts = wanted ? actsToSettleFrom(settling.work, *wanted) : std::vector<SpanAct>();
        const qint64 length = CodePoints(detail->record.content).count();
        for (const SpanAct &act : acts) {
            if (auto next = afterAct(settling.work, act, spansOfAny(settling.parties), length))
                settling.work = std::move(*next);
        }
        m_settling = m_place;
        m_askedUndecided.reset(); // these are other spans
        emit settlingBegun();
        if (acts.empty())
            return showSettling(settling);
        m_acts.waitFor<Result<DecisionResult>>(
            writeSpans(acts), [this, settling, place = m_place](const Result<DecisionResult> &result) {
                if (!result) {
                    if (place == m_place)
                        leaveSettling();
                    return takeFailure({place, DecisionKind::Settle, {}, std::nullopt}, result.error());
                }
                if (result->changed > 0)
                    emit decided(tr("The conflict is being settled."), UndoStep::Undo);
                else
                    emit noted(whyNothingChanged(DecisionKind::Settle, *result, nullptr), false);
                if (place == m_place && result->changed > 0)
                    showSettling(settling);
                else if (place == m_place)
                    leaveSettling();
            });
    });
}

/// At once, and not when the details have come: the next key acts on what is seen.
void DecisionController::showSettling(const SpanSettling &settling)
{
    const RecordDetail *detail = m_details.find(m_session.current());
    m_showsSettling = true;
    m_spansOf = m_place;
    m_spans.setOthers({});
    if (detail)
        m_spans.show(detail->record.content, settlingSpans(settling), {}, true);
    emit choiceChanged();
}

bool DecisionController::leaveSettling()
{
    if (!isSettlingSpans())
        return false;
    m_settling.reset();
    emit noted(tr("These are your own spans again. What you chose is kept for when you go on settling."), false);
    showSpans();
    emit choiceChanged();
    return true;
}

/// In the table, a record in which only others marked something: what is shown there is theirs, and done would say that
/// oneself found none.
bool DecisionController::isUnseen() const
{
    const LabelDetail *label = currentLabel();
    if (m_spans.isActive() || !label || label->current.modelValue)
        return false;
    return std::none_of(label->spanWork.begin(), label->spanWork.end(),
                        [this](const SpanWorkOf &work) { return work.annotator == m_place.person; });
}

/// Once: what nobody chose would be kept untold.
bool DecisionController::asksAboutUndecided()
{
    const int undecided = m_spans.edit().unverified();
    if (undecided == 0 || m_askedUndecided == m_place)
        return false;
    m_askedUndecided = m_place;
    m_spans.perform(KeyAct::NextUnverifiedSpan);
    const KeyMap keys = KeyMap::fromSettings();
    const LabelDefinition *definition = m_session.definition();
    //: %1 to %3: keys
    emit noted(tr("%Ln span(s) are not decided yet: %1 keeps one, %2 leaves it out. %3 once more keeps them all.",
                  nullptr, undecided)
                   .arg(keys.hint(KeyAct::ConfirmSpan, definition), keys.hint(KeyAct::Reject, definition),
                        keys.hint(KeyAct::Confirm, definition)),
               false);
    return true;
}

/// The person says that nothing is missing or wrong, and goes on.
void DecisionController::finishSpans()
{
    if (!isAllowed())
        return;
    const RecordDetail *detail = m_details.find(m_session.current());
    const QString number = countText(detail ? detail->number : m_session.current().value);
    const bool settles = isSettlingSpans();
    if (settles && asksAboutUndecided())
        return;
    if (!settles && isUnseen())
        return emit noted(tr("You have marked nothing in this record, and no agent has. Open it alone (%1) to mark its "
                             "spans, or to say that it has none.")
                              .arg(KeyMap::shownKey(QStringLiteral("Ctrl+2"))),
                          false);
    const Made made{m_place, settles ? DecisionKind::Settle : DecisionKind::Confirm,
                    settles ? tr("Record %1: the conflict is settled.").arg(number)
                            : tr("The spans of record %1 are done.").arg(number),
                    std::nullopt};
    m_acts.waitFor<Result<DecisionResult>>(
        writeSpans({{SpanActKind::Done, {}, {}, 0}}), [this, made](const auto &result) {
            if (result && made.kind == DecisionKind::Settle && m_settling == made.place)
                m_settling.reset();
            const bool wasDone = result && result->changed == 0 && result->labelledSince == 0;
            if (wasDone && made.place == m_place)
                goToNext();
            else
                takeDecision(made, result);
        });
}

} // namespace tandem
