// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/decision_controller.h"

#include "core/project/decisions.h"
#include "core/text/sentences.h"
#include "ui/records/decision/decision_notes.h"

#include <algorithm>
#include <utility>

namespace tandem {

DecisionController::DecisionController(ProjectSession &session, RecordQueue &queue, DetailLoader &details,
                                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
    , m_details(details)
    , m_acts(session)
    , m_bulk(session, queue, m_acts)
    , m_spans(session, m_acts)
    , m_leftSets(session)
    , m_comments(session)
{
    connect(&session, &ProjectSession::selectionChanged, this, &DecisionController::begin);
    connect(&session, &ProjectSession::definitionChanged, this, &DecisionController::begin);
    connect(&session, &ProjectSession::schemaChanged, this, &DecisionController::begin);
    connect(&session, &ProjectSession::personChanged, this, &DecisionController::begin);
    connect(&session, &ProjectSession::aboutToLeaveProject, this, &DecisionController::leaveSet);
    connect(&m_bulk, &BulkQuestion::noted, this, &DecisionController::noted);
    connect(&m_leftSets, &LeftSets::written, this,
            [this](const QString &sentence) { emit decided(sentence, UndoStep::Undo); });
    connect(&session, &ProjectSession::projectChanged, this, [this] { m_said.clear(); });
    connect(&m_comments, &Comments::restored, this, [this](const QString &sentence) { emit noted(sentence, false); });
    connect(&details, &DetailLoader::ready, this, [this](RecordId record) {
        std::erase_if(m_said, [record](const auto &each) {
            return each.second.isEmpty() && each.first.records == std::vector<RecordId>{record};
        });
        if (record == m_session.current() && !m_choice.isTouched() && m_choice.filter().isEmpty())
            beginChoice();
    });
    connectSpans();
}

const LabelDetail *DecisionController::currentLabel() const
{
    const LabelDefinition *definition = m_session.definition();
    return definition ? labelOf(m_session.current(), definition->id) : nullptr;
}

const LabelDetail *DecisionController::labelOf(RecordId record, LabelDefinitionId definition) const
{
    const RecordDetail *detail = m_details.find(record);
    if (!detail)
        return nullptr;
    for (const LabelDetail &label : detail->labels) {
        if (label.current.definition == definition)
            return &label;
    }
    return nullptr;
}

// Whoever moves on without a decision keeps what they toggled.
void DecisionController::leaveSet()
{
    const bool isChanged = m_choice.isChanged();
    const std::optional<LabelValue> set = m_choice.takeTouched();
    if (!isChanged)
        return;
    m_leftSets.write(m_place, decisionHere(DecisionKind::Set, *set));
    setSaid(m_place, {}); // it goes with the set
}

Decision DecisionController::decisionHere(DecisionKind kind, const LabelValue &value) const
{
    Decision decision;
    decision.kind = kind;
    decision.person = m_place.person;
    decision.definition = m_place.definition;
    decision.value = value;
    decision.comment = comment();
    return decision;
}

void DecisionController::begin()
{
    leaveSet();
    if (std::exchange(m_tellsOfLeading, false))
        emit noted({}, false); // that was of another place
    if (m_session.current() != m_shown) {
        m_shown = m_session.current();
        m_shownAt = Clock::now();
    }
    m_place = placeOf(m_session);
    beginChoice();
}

void DecisionController::beginChoice()
{
    const LabelDetail *label = m_session.selection().size() == 1 ? currentLabel() : nullptr;
    const LabelDefinition *definition = m_session.definition();
    m_choice.begin(definition ? *definition : LabelDefinition(), label ? label->current.value : std::nullopt);
    if (const auto unwritten = m_leftSets.takeUnwritten(m_place))
        m_choice.touch(unwritten);
    showSpans();
    emit choiceChanged();
}

QString DecisionController::whyNotAllowed() const
{
    if (!m_session.definition())
        return tr("There is nothing to choose from yet: the schema has no label. Add one in Label > Edit schema.");
    if (m_session.selection().empty())
        return tr("No record is selected.");
    if (m_session.isFileLost())
        return tr("Nothing is saved any more, so nothing can be decided. The red bar says why, and what to do.");
    if (!m_session.canWrite())
        return tr("This project is open read-only; nothing can be decided here.");
    return {};
}

bool DecisionController::isAllowed()
{
    const QString why = whyNotAllowed();
    if (!why.isEmpty())
        emit noted(why, false);
    else if (!m_session.person().id.isValid())
        emit personWanted();
    else
        return true;
    return false;
}

// A key that waits for its turn was pressed for the options that were seen: those of another schema have other numbers.
void DecisionController::addForSchema(std::function<void()> act)
{
    m_acts.add([this, schema = m_session.schema().id, act = std::move(act)] {
        if (m_session.schema().id == schema)
            return act();
        emit noted(tr("The schema changed after you pressed that key, so nothing was decided by it. Look again."),
                   false);
    });
}

void DecisionController::choose(int option)
{
    addForSchema([this, option] {
        const std::optional<OptionId> id = optionAt(option);
        if (!id || !isAllowed())
            return;
        if (m_session.definition()->level == Level::Span) {
            setFilter({});
            return m_spans.label(*id);
        }
        if (m_session.definition()->choice == Choice::Single)
            return decide(DecisionKind::Set, {*id});
        // Whoever leaves a set keeps it, so it is asked for before the first toggle.
        if (!m_choice.isTouched() && m_bulk.isNeeded())
            m_bulk.ask(BulkQuestion::About::Decision, [this, option] { toggle(option); });
        else
            toggle(option);
    });
}

void DecisionController::toggle(int option)
{
    m_choice.toggle(option);
    setFilter({});
}

void DecisionController::chooseFirstShown()
{
    if (m_choice.shown().empty())
        emit noted(tr("No option matches “%1”.").arg(m_choice.filter()), false);
    else
        choose(m_choice.shown().front());
}

std::optional<OptionId> DecisionController::optionAt(int place) const
{
    const LabelDefinition *definition = m_session.definition();
    if (!definition || place < 0 || place >= static_cast<int>(definition->options.size()))
        return std::nullopt;
    return definition->options[static_cast<size_t>(place)].id;
}

void DecisionController::confirm()
{
    m_acts.add([this] {
        if (isAboutSpans())
            return finishSpans();
        // What is seen is what is committed, also an empty set; the model's own set untouched is a confirmation.
        if (isSetOfTheirOwn())
            decide(DecisionKind::Set, m_choice.value());
        else
            decide(DecisionKind::Confirm, {});
    });
}

bool DecisionController::isSetOfTheirOwn() const
{
    const LabelDefinition *definition = m_session.definition();
    if (!definition || definition->choice != Choice::Multiple)
        return false;
    const LabelDetail *label = currentLabel();
    return m_choice.isTouched() || (m_session.selection().size() == 1 && label && !label->current.value);
}

void DecisionController::reject()
{
    m_acts.add([this] {
        if (isAboutSpans())
            m_spans.perform(KeyAct::DropSpan);
        else
            decide(DecisionKind::Reject, {});
    });
}

void DecisionController::skip()
{
    m_acts.add([this] { goToNext(); });
}

void DecisionController::settle(int option)
{
    decideFor(DecisionKind::Settle, option);
}

void DecisionController::setTo(int option)
{
    decideFor(DecisionKind::Set, option);
}

void DecisionController::decideFor(DecisionKind kind, int option)
{
    addForSchema([this, kind, option] {
        if (const std::optional<OptionId> id = optionAt(option))
            decide(kind, {*id});
    });
}

void DecisionController::setFilter(const QString &filter)
{
    m_choice.setFilter(filter);
    emit choiceChanged();
}

void DecisionController::wantComment()
{
    if (isAllowed())
        emit commentWanted();
}

void DecisionController::wantSettling()
{
    if (!isAllowed())
        return;
    const LabelDetail *label = m_session.selection().size() == 1 ? currentLabel() : nullptr;
    if (label && !canSettle(*label))
        emit noted(whyNothingChanged(DecisionKind::Settle, {}, label), false);
    else
        emit settlingWanted();
}

void DecisionController::setComment(const DecisionPlace &place, const QString &comment)
{
    if (!isAllowed())
        return;
    if (place == m_place && m_bulk.isNeeded())
        m_bulk.ask(BulkQuestion::About::Comment, [this, place, comment] { storeComment(place, comment); });
    else
        storeComment(place, comment);
}

void DecisionController::storeComment(const DecisionPlace &place, const QString &comment)
{
    setSaid(place, comment);
    emit choiceChanged();
    m_comments.store(place, comment);
}

QString DecisionController::comment() const
{
    const LabelDetail *label = m_place.records.size() == 1 ? labelOf(m_place.record, m_place.definition) : nullptr;
    const auto said =
        std::find_if(m_said.begin(), m_said.end(), [this](const auto &each) { return each.first == m_place; });
    if (said != m_said.end())
        return said->second;
    return label ? remarkOf(*label, m_place.personName) : QString();
}

// Were it taken from outdated details, what it took the place of would come back with the next decision.
void DecisionController::setSaid(const DecisionPlace &place, const QString &comment)
{
    constexpr size_t most = 100;
    std::erase_if(m_said, [&place](const auto &each) { return each.first == place; });
    m_said.emplace_back(place, comment);
    if (m_said.size() > most)
        m_said.erase(m_said.begin());
}

void DecisionController::stepDefinition(int by)
{
    auto usable = m_session.schema().definitions;
    const LabelDefinition *current = m_session.definition();
    std::erase_if(usable, [current](const LabelDefinition &each) {
        return each.isRetired && !(current && each.id == current->id);
    });
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
    if (!m_choice.isTouched() && m_bulk.isNeeded())
        m_bulk.ask(BulkQuestion::About::Decision, [this, kind, value] { write(kind, value); });
    else
        write(kind, value);
}

void DecisionController::write(DecisionKind kind, const LabelValue &value)
{
    Decision decision = decisionHere(kind, value);
    if (m_place.records.size() == 1)
        decision.duration = Clock::now() - m_shownAt;
    if (const LabelDetail *label = m_place.records.size() == 1 ? labelOf(m_place.record, m_place.definition) : nullptr)
        decision.seenJob = label->current.job;
    const Made made{m_place, kind, sentenceFor(kind, value), m_choice.takeTouched(), heldBy(kind, value)};
    m_acts.waitFor<Result<DecisionResult>>(m_session.project()->decisions().decide(decision, m_place.records),
                                           [this, made](const auto &result) { takeDecision(made, result); });
}

std::optional<LabelValue> DecisionController::heldBy(DecisionKind kind, const LabelValue &value) const
{
    if (kind == DecisionKind::Reject)
        return std::nullopt;
    if (kind != DecisionKind::Confirm)
        return value;
    const LabelDetail *label = currentLabel();
    return label ? label->current.modelValue : std::nullopt;
}

QString DecisionController::sentenceFor(DecisionKind kind, const LabelValue &value) const
{
    const RecordDetail *detail = m_details.find(m_session.current());
    return oneDecidedText(kind, value, *m_session.definition(), detail ? detail->number : m_session.current().value,
                          currentLabel());
}

void DecisionController::takeDecision(const Made &made, const Result<DecisionResult> &result)
{
    if (!result)
        return takeFailure(made, result.error());
    if (result->changed > 0) // else nothing took the comment along
        setSaid(made.place, {});
    if (made.place.records.size() == 1)
        return goOnAfter(made, *result);
    emit noted(decidedText(*result), result->changed > 0);
    if (result->changed > 0)
        emit decided(decidedText(*result), UndoStep::Undo);
    if (made.place == m_place)
        beginChoice();
}

void DecisionController::takeFailure(const Made &made, const Error &error)
{
    m_acts.clear(); // keys pressed in the belief that it went well
    if (made.place == m_place)
        m_choice.touch(made.touched);
    else if (made.touched)
        m_leftSets.keep(made.place, *made.touched);
    m_session.report(error);
    emit choiceChanged();
}

// Who looks at another record by now stays there.
void DecisionController::goOnAfter(const Made &made, const DecisionResult &result)
{
    const QString why = whyNothingChanged(made.kind, result, labelOf(made.place.record, made.place.definition));
    emit noted(why, false);
    if (result.changed > 0)
        emit decided(made.sentence, UndoStep::Undo);
    if (made.place != m_place)
        return;
    if (!why.isEmpty() && made.touched)
        m_choice.touch(made.touched);
    if (!why.isEmpty())
        return emit choiceChanged();
    if (leadOn(made))
        return;
    if (goToNext())
        return;
    beginChoice();
    emit noted(tr("That was the last record of this list."), false);
}

/// Begins there with the label that whoever is led on began with here.
bool DecisionController::goToNext()
{
    const bool hasNext = m_queue.next();
    beginAtFirst();
    return hasNext;
}

void DecisionController::beginAtFirst()
{
    if (const LabelDefinitionId first = m_led.takeFirst(); first.isValid())
        m_session.setDefinition(first);
}

/// To what else is asked of this record.
bool DecisionController::leadOn(const Made &made)
{
    m_led.note(made.place.record, made.place.definition, made.held);
    const LabelDefinitionId next = m_led.after(m_session.schema(), m_details.find(made.place.record), made.place);
    if (!next.isValid())
        return false;
    m_session.setDefinition(next);
    emit noted(tr("“%1” is asked of this record, too.").arg(m_session.definition()->name), false);
    m_tellsOfLeading = true;
    return true;
}

void DecisionController::step(UndoStep step)
{
    m_acts.add([this, step] {
        if (isAboutToggles(step))
            return;
        const AnnotatorId person = m_session.person().id;
        if (!m_session.canWrite() || !person.isValid())
            return;
        m_acts.waitFor<Result<UndoResult>>(m_session.project()->decisions().step(person, step),
                                           [this, step](const auto &result) { takeStep(step, result); });
    });
}

// What was toggled last is taken back first. Were it saved on the way to an older decision, it would be the latest act,
// and what was undone could not be done again.
bool DecisionController::isAboutToggles(UndoStep step)
{
    if (!m_choice.isChanged()) {
        m_choice.takeTouched();
        return false;
    }
    if (step == UndoStep::Redo) {
        emit noted(tr("This set is not saved yet. Save it with Enter or take it back with Z first."), false);
        return true;
    }
    m_choice.takeTouched();
    emit noted(tr("The set is as it was; nothing was decided."), false);
    emit choiceChanged();
    return true;
}

void DecisionController::takeStep(UndoStep step, const Result<UndoResult> &result)
{
    m_led.forget();
    if (!result) {
        // Nothing left to undo is no failure.
        if (result.error().code == ErrorCode::NotFound)
            emit noted(result.error().message, false);
        else if (result.error().code == ErrorCode::Refused)
            emit noted(sentences({step == UndoStep::Undo ? tr("Nothing was undone.") : tr("Nothing was done again."),
                                  result.error().message}),
                       false);
        else
            m_session.report(result.error());
        return;
    }
    if (result->isUnderWay)
        return finishStep(step, *result);
    // Where one record changed it is shown; where it is not in the list, only the sentence tells.
    const bool isSeen = result->records.size() == 1 && m_queue.moveTo(result->records.front());
    // The next key answers what was undone.
    const LabelDefinition *undone = m_session.schema().definition(result->description.definition);
    if (isSeen && undone)
        m_session.setDefinition(undone->id);
    emit noted(isSeen ? QString() : stepText(step, *result), false);
    emit decided(stepText(step, *result), step == UndoStep::Undo ? UndoStep::Redo : UndoStep::Undo);
}

/// Many records may go or come back, and nobody waits for that to decide on others.
void DecisionController::finishStep(UndoStep step, const UndoResult &begun)
{
    m_session.project()->decisions().finish(begun).then(
        {this, m_session.whileOpen()}, [this, step](const Result<UndoResult> &result) {
            if (!result)
                return m_session.report(result.error());
            emit noted(stepText(step, *result), false);
            emit decided(stepText(step, *result), step == UndoStep::Undo ? UndoStep::Redo : UndoStep::Undo);
        });
}

} // namespace tandem
