// SPDX-License-Identifier: GPL-3.0-or-later
// What a DecisionController does where spans are what is labelled.
#include "core/project/decisions.h"
#include "core/text/wording.h"
#include "ui/records/decision/decision_controller.h"
#include "ui/records/decision/shown_spans.h"

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
    const bool isOther = m_place != m_spansOf;
    const LabelDetail *label = currentLabel();
    if (!label || (!isOther && !m_details.isFresh(m_place.record)))
        return;
    m_spansOf = m_place;
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
    decision.comment = comment();
    decision.duration = Clock::now() - m_shownAt;
    if (const LabelDetail *label = labelOf(m_place.record, m_place.definition))
        decision.seenJob = label->current.job;
    return m_session.project()->decisions().decideSpans(decision);
}

/// The person says that nothing is missing or wrong, and goes on.
void DecisionController::finishSpans()
{
    if (!isAllowed())
        return;
    const RecordDetail *detail = m_details.find(m_session.current());
    const QString number = countText(detail ? detail->number : m_session.current().value);
    const Made made{m_place, DecisionKind::Confirm, tr("The spans of record %1 are done.").arg(number), std::nullopt};
    m_acts.waitFor<Result<DecisionResult>>(
        writeSpans({{SpanActKind::Done, {}, {}, 0}}), [this, made](const auto &result) {
            const bool wasDone = result && result->changed == 0 && result->labelledSince == 0;
            if (wasDone && made.place == m_place)
                m_queue.next();
            else
                takeDecision(made, result);
        });
}

} // namespace tandem
