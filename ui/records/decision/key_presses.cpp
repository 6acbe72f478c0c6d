// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/key_presses.h"

namespace tandem {

KeyPresses::KeyPresses(ProjectSession &session, RecordQueue &queue, DecisionController &decisions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
    , m_decisions(decisions)
    , m_map(KeyMap::fromSettings())
{
}

namespace {

/// By what is seen of the schema.
bool decides(KeyAct act)
{
    switch (act) {
    case KeyAct::ChooseOption:
    case KeyAct::ChooseOwn:
    case KeyAct::Type:
    case KeyAct::Confirm:
    case KeyAct::Reject:
        return true;
    default:
        return false;
    }
}

} // namespace

bool KeyPresses::press(const QKeyCombination &pressed, const QString &text, int digitPlace)
{
    if (!m_session.hasProject())
        return false;
    const KeyMeaning meaning =
        m_map.meaning(pressed, text, m_session.definition(), m_decisions.choice().filter(), digitPlace);
    if (!isTaken(meaning))
        return false;
    // What moves the keyboard elsewhere does so at once: what is typed after it is no verdict.
    if (meaning.act == KeyAct::Search || meaning.act == KeyAct::ShowKeys)
        perform(meaning);
    else if (decides(meaning.act))
        m_decisions.addForSchema([this, meaning] { perform(meaning); });
    else
        m_decisions.acts().add([this, meaning] { perform(meaning); });
    return true;
}

bool KeyPresses::isTaken(const KeyMeaning &meaning) const
{
    if (isForSpans(meaning.act))
        return m_decisions.spans().isActive(); // else the arrows scroll
    const bool isStep = meaning.act == KeyAct::NextDefinition || meaning.act == KeyAct::PreviousDefinition;
    if (isStep && m_session.schema().definitions.size() < 2)
        return false; // Tab then moves the focus, as everywhere
    return meaning.act != KeyAct::None;
}

void KeyPresses::perform(const KeyMeaning &meaning)
{
    if (isForSpans(meaning.act))
        return m_decisions.spans().perform(meaning.act);
    switch (meaning.act) {
    case KeyAct::ChooseOption:
    case KeyAct::ChooseOwn:
    case KeyAct::Type:
    case KeyAct::Erase:
    case KeyAct::Confirm:
        return performOnOptions(meaning);
    case KeyAct::Leave:
        return leave();
    case KeyAct::Reject:
        return m_decisions.reject();
    case KeyAct::Skip:
        return m_decisions.skip();
    case KeyAct::Next:
        m_queue.next();
        return;
    case KeyAct::Previous:
        m_queue.previous();
        return;
    case KeyAct::First:
        m_queue.moveTo(0);
        return;
    case KeyAct::Last:
        m_queue.moveTo(m_queue.size() - 1);
        return;
    case KeyAct::ScrollDown:
        emit scrollWanted(1);
        return;
    case KeyAct::ScrollUp:
        emit scrollWanted(-1);
        return;
    case KeyAct::Undo:
        return m_decisions.step(UndoStep::Undo);
    case KeyAct::Redo:
        return m_decisions.step(UndoStep::Redo);
    case KeyAct::NextDefinition:
        return m_decisions.stepDefinition(1);
    case KeyAct::PreviousDefinition:
        return m_decisions.stepDefinition(-1);
    case KeyAct::Search:
        emit searchWanted();
        return;
    case KeyAct::ShowKeys:
        emit keysWanted();
        return;
    case KeyAct::Comment:
        return m_decisions.wantComment();
    case KeyAct::Settle:
        return m_decisions.wantSettling();
    case KeyAct::None:
    default: // those for spans, see above
        return;
    }
}

// Choosing an option, and typing to find one among many.
void KeyPresses::performOnOptions(const KeyMeaning &meaning)
{
    const ChoiceState &choice = m_decisions.choice();
    if (meaning.act == KeyAct::ChooseOption)
        m_decisions.choose(choice.optionOfKey(meaning.option));
    else if (meaning.act == KeyAct::ChooseOwn)
        m_decisions.choose(meaning.option);
    else if (meaning.act == KeyAct::Type)
        m_decisions.setFilter(choice.filter() + meaning.text);
    else if (meaning.act == KeyAct::Erase)
        m_decisions.setFilter(choice.filter().chopped(1));
    else if (choice.filter().isEmpty())
        m_decisions.confirm();
    else
        m_decisions.chooseFirstShown();
}

void KeyPresses::leave()
{
    if (!m_decisions.choice().filter().isEmpty())
        m_decisions.setFilter({});
    else if (!m_decisions.spans().leave() && !m_decisions.leaveSettling())
        emit leaveWanted();
}

} // namespace tandem
