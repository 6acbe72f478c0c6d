// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/decision_controller.h"

#include "core/project/decisions.h"
#include "core/text/operation_text.h"
#include "core/text/wording.h"

namespace tandem {

DecisionController::DecisionController(ProjectSession &session, RecordQueue &queue, DetailLoader &details,
                                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
    , m_details(details)
    , m_keys(KeyMap::fromSettings())
{
    connect(&session, &ProjectSession::selectionChanged, this, &DecisionController::begin);
    connect(&session, &ProjectSession::definitionChanged, this, &DecisionController::begin);
    connect(&session, &ProjectSession::schemaChanged, this, &DecisionController::begin);
    connect(&session, &ProjectSession::projectChanged, this, [this] {
        m_waiting.clear();
        m_busy = false;
    });
    connect(&details, &DetailLoader::ready, this, [this](RecordId record) {
        if (record == m_session.current() && !m_choice.isTouched() && m_choice.filter().isEmpty())
            beginWith(record);
    });
}

const LabelDetail *DecisionController::currentLabel() const
{
    const RecordDetail *detail = m_details.find(m_session.current());
    const LabelDefinition *definition = m_session.definition();
    if (!detail || !definition)
        return nullptr;
    for (const LabelDetail &label : detail->labels) {
        if (label.current.definition == definition->id)
            return &label;
    }
    return nullptr;
}

void DecisionController::begin()
{
    if (m_session.current() != m_shown) {
        m_shown = m_session.current();
        m_shownAt = Clock::now();
        m_comment.clear();
    }
    beginWith(m_shown);
}

void DecisionController::beginWith(RecordId)
{
    const LabelDetail *label = m_session.selection().size() == 1 ? currentLabel() : nullptr;
    const LabelDefinition *definition = m_session.definition();
    m_choice.begin(definition ? *definition : LabelDefinition(), label ? label->current.value : std::nullopt);
    emit choiceChanged();
}

bool DecisionController::press(const QKeyCombination &pressed, const QString &text)
{
    if (!m_session.hasProject())
        return false;
    const KeyMeaning meaning = m_keys.meaning(pressed, text, m_session.definition(), m_choice.filter());
    if (meaning.act == KeyAct::None)
        return false;
    const bool isStep = meaning.act == KeyAct::NextDefinition || meaning.act == KeyAct::PreviousDefinition;
    if (isStep && m_session.schema().usableDefinitions().size() < 2)
        return false; // Tab then moves the focus, as everywhere
    enqueue([this, meaning] { perform(meaning); });
    return true;
}

void DecisionController::enqueue(Act act)
{
    m_waiting.push_back(std::move(act));
    goOn();
}

void DecisionController::goOn()
{
    while (!m_busy && !m_waiting.empty()) {
        const Act act = std::move(m_waiting.front());
        m_waiting.pop_front();
        act();
    }
}

void DecisionController::perform(const KeyMeaning &meaning)
{
    switch (meaning.act) {
    case KeyAct::ChooseOption:
    case KeyAct::Type:
    case KeyAct::Erase:
    case KeyAct::Leave:
    case KeyAct::Confirm:
        return performTyping(meaning);
    case KeyAct::Reject:
        return decide(DecisionKind::Reject, {});
    case KeyAct::Skip:
    case KeyAct::Next:
        m_queue.next();
        return;
    case KeyAct::Previous:
        m_queue.previous();
        return;
    case KeyAct::Undo:
        return undo();
    case KeyAct::Redo:
        return redo();
    case KeyAct::NextDefinition:
        return stepDefinition(1);
    case KeyAct::PreviousDefinition:
        return stepDefinition(-1);
    case KeyAct::Search:
        emit searchWanted();
        return;
    case KeyAct::ShowKeys:
        emit keysWanted();
        return;
    case KeyAct::Comment:
        if (isAllowed())
            emit commentWanted();
        return;
    case KeyAct::None:
        return;
    }
}

void DecisionController::performTyping(const KeyMeaning &meaning)
{
    const bool many = KeyMap::hasManyOptions(m_session.definition());
    if (meaning.act == KeyAct::ChooseOption) {
        const auto &shown = m_choice.shown();
        const auto place = static_cast<size_t>(meaning.option);
        if (!many)
            chooseNow(meaning.option);
        else if (place < shown.size())
            chooseNow(shown[place]);
        return;
    }
    if (meaning.act == KeyAct::Confirm)
        return m_choice.filter().isEmpty() ? confirmNow() : performFilterEnter();
    if (meaning.act == KeyAct::Leave && m_choice.filter().isEmpty()) {
        emit leaveWanted();
        return;
    }
    if (meaning.act == KeyAct::Type)
        m_choice.type(meaning.text);
    else if (meaning.act == KeyAct::Erase)
        m_choice.erase();
    else
        m_choice.clearFilter();
    emit choiceChanged();
}

void DecisionController::performFilterEnter()
{
    if (m_choice.shown().empty())
        emit noted(tr("No option matches “%1”.").arg(m_choice.filter()), false);
    else
        chooseNow(m_choice.shown().front());
}

bool DecisionController::isAllowed()
{
    if (!m_session.definition()) {
        emit noted(tr("There is nothing to choose from yet: the schema has no label. Add one in Label > Edit schema."),
                   false);
        return false;
    }
    if (m_session.selection().empty()) {
        emit noted(tr("No record is selected."), false);
        return false;
    }
    if (!m_session.canWrite()) {
        emit noted(tr("This project is open read-only; nothing can be decided here."), false);
        return false;
    }
    if (!m_session.person().id.isValid()) {
        emit personWanted();
        return false;
    }
    return true;
}

void DecisionController::choose(int option)
{
    enqueue([this, option] { chooseNow(option); });
}

void DecisionController::chooseNow(int option)
{
    const LabelDefinition *definition = m_session.definition();
    if (!definition || option < 0 || option >= static_cast<int>(definition->options.size()) || !isAllowed())
        return;
    if (definition->choice == Choice::Single)
        return decide(DecisionKind::Set, {definition->options[static_cast<size_t>(option)].id});
    m_choice.toggle(option);
    m_choice.clearFilter();
    emit choiceChanged();
}

void DecisionController::confirm()
{
    enqueue([this] { confirmNow(); });
}

void DecisionController::confirmNow()
{
    const LabelDefinition *definition = m_session.definition();
    if (definition && definition->choice == Choice::Multiple) {
        const LabelDetail *label = currentLabel();
        const bool hasLabel = label && label->current.value;
        const bool one = m_session.selection().size() == 1;
        // What is seen is what is committed, also an empty set; the model's own set untouched is a confirmation.
        if (m_choice.isTouched() || (one && label && !hasLabel))
            return decide(DecisionKind::Set, m_choice.value());
    }
    decide(DecisionKind::Confirm, {});
}

void DecisionController::reject()
{
    enqueue([this] { decide(DecisionKind::Reject, {}); });
}

void DecisionController::skip()
{
    enqueue([this] { m_queue.next(); });
}

void DecisionController::settle(int option)
{
    enqueue([this, option] {
        const LabelDefinition *definition = m_session.definition();
        if (definition && option >= 0 && option < static_cast<int>(definition->options.size()))
            decide(DecisionKind::Settle, {definition->options[static_cast<size_t>(option)].id});
    });
}

void DecisionController::setTo(const LabelValue &value)
{
    enqueue([this, value] { decide(DecisionKind::Set, value); });
}

void DecisionController::setComment(const QString &comment)
{
    m_comment = comment;
    emit choiceChanged();
}

void DecisionController::stepDefinition(int by)
{
    const auto usable = m_session.schema().usableDefinitions();
    const LabelDefinition *current = m_session.definition();
    const int count = static_cast<int>(usable.size());
    for (int i = 0; current && i < count; ++i) {
        if (usable[static_cast<size_t>(i)].id == current->id)
            return m_session.setDefinition(usable[static_cast<size_t>((i + by + count) % count)].id);
    }
}

void DecisionController::decide(DecisionKind kind, const LabelValue &value)
{
    if (!isAllowed())
        return;
    Decision decision;
    decision.kind = kind;
    decision.person = m_session.person().id;
    decision.definition = m_session.definition()->id;
    decision.value = value;
    decision.comment = m_comment;
    const std::vector<RecordId> records = m_session.selection();
    if (records.size() == 1)
        decision.duration = Clock::now() - m_shownAt;
    m_busy = true;
    m_session.project()
        ->decisions()
        .decide(decision, records)
        .then(this, [this, kind, records, project = m_session.project().get()](const Result<DecisionResult> &result) {
            if (project != m_session.project().get())
                return;
            m_busy = false;
            takeDecision(kind, records, result);
            goOn();
        });
}

void DecisionController::takeDecision(DecisionKind kind, const std::vector<RecordId> &records,
                                      const Result<DecisionResult> &result)
{
    if (!result) {
        m_waiting.clear(); // keys pressed in the belief that it went well
        m_session.report(result.error());
        return;
    }
    m_comment.clear();
    if (records.size() == 1)
        noteSingle(kind, *result);
    else
        noteMany(*result);
}

void DecisionController::noteSingle(DecisionKind kind, const DecisionResult &result)
{
    const LabelDetail *label = currentLabel();
    const bool nothingThere = label && !label->current.modelValue && !label->current.value;
    if (result.changed == 0 && kind == DecisionKind::Confirm && nothingThere) {
        emit noted(tr("There is no label to confirm. Choose an option by its key."), false);
        return;
    }
    if (result.changed == 0 && kind == DecisionKind::Reject && nothingThere) {
        emit noted(tr("There is no label to reject. Choose an option by its key, or skip with Space."), false);
        return;
    }
    if (result.changed == 0 && kind == DecisionKind::Settle) {
        emit noted(tr("Nobody disagrees about this record, so there is nothing to settle."), false);
        return;
    }
    emit noted(QString(), false);
    advance();
}

void DecisionController::noteMany(const DecisionResult &result)
{
    QString sentence = counted(result.changed, tr("One label decided."), tr("%1 labels decided."));
    if (result.skipped > 0)
        sentence +=
            u' ' + counted(result.skipped,
                           tr("One record skipped: there was nothing to decide, or it was decided so already."),
                           tr("%1 records skipped: there was nothing to decide, or it was decided so already."));
    emit noted(sentence, result.changed > 0);
    beginWith(m_shown);
}

void DecisionController::advance()
{
    if (m_queue.next())
        return;
    beginWith(m_shown);
    emit noted(tr("That was the last record of this list."), false);
}

void DecisionController::undo()
{
    if (!m_session.canWrite() || !m_session.person().id.isValid())
        return;
    if (m_busy)
        return enqueue([this] { undo(); });
    m_busy = true;
    m_session.project()
        ->decisions()
        .undo(m_session.person().id)
        .then(this, [this, project = m_session.project().get()](const Result<UndoResult> &result) {
            if (project != m_session.project().get())
                return;
            m_busy = false;
            takeUndo(result, false);
            goOn();
        });
}

void DecisionController::redo()
{
    if (!m_session.canWrite() || !m_session.person().id.isValid())
        return;
    if (m_busy)
        return enqueue([this] { redo(); });
    m_busy = true;
    m_session.project()
        ->decisions()
        .redo(m_session.person().id)
        .then(this, [this, project = m_session.project().get()](const Result<UndoResult> &result) {
            if (project != m_session.project().get())
                return;
            m_busy = false;
            takeUndo(result, true);
            goOn();
        });
}

void DecisionController::takeUndo(const Result<UndoResult> &result, bool isRedo)
{
    if (!result) {
        // Nothing left to undo is no failure.
        if (result.error().code == ErrorCode::NotFound)
            emit noted(result.error().message, false);
        else
            m_session.report(result.error());
        return;
    }
    QString sentence = (isRedo ? tr("Done again: %1.") : tr("Undone: %1.")).arg(operationText(result->description));
    if (result->skipped > 0)
        sentence += u' ' + counted(result->skipped, tr("One record changed since and stays as it is."),
                                   tr("%1 records changed since and stay as they are."));
    emit noted(sentence, false);
    if (result->records.size() == 1)
        m_queue.moveTo(result->records.front());
}

} // namespace tandem
