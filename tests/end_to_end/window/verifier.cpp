// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/window/verifier.h"

#include "tests/end_to_end/window/hands.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/records/table/record_table.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

#include <algorithm>

namespace tandem {

namespace {

constexpr size_t wanted = 20;

} // namespace

Verifier::Verifier(MainWindow &window, Note note)
    : m_window(window)
    , m_note(std::move(note))
{
}

void Verifier::verifyTwenty(LabelDefinitionId definition)
{
    using Kind = Turn::Kind;
    m_confirmed.clear();
    chooseDefinition(definition);
    search(QStringLiteral("status:unlabelled"));
    const size_t free = std::min<size_t>(2, m_window.session().list()->size());
    for (size_t i = 0; i < free; ++i)
        take({Kind::Other});
    search(QStringLiteral("status:unverified"));
    sortByConfidence();
    std::vector<Turn> turns = {
        {Kind::Other},         {Kind::Other},      {Kind::Other, QStringLiteral("not what it \"says\", I think")},
        {Kind::Same},          {Kind::Reject},     {Kind::Reject, QStringLiteral("neither; 两个都不是")},
        {Kind::UndoThenOther}, {Kind::RejectAgain}};
    while (turns.size() < wanted - free)
        turns.insert(turns.begin() + static_cast<qptrdiff>(turns.size() / 2), Turn{Kind::Confirm});
    for (const Turn &turn : turns)
        take(turn);
    press(Qt::Key_Space); // a skipped record is nobody's
}

void Verifier::disagree()
{
    becomePerson(QStringLiteral("Ben"));
    const QStringList both = m_confirmed.mid(0, 2);
    for (const QString &id : both) {
        search(QStringLiteral("id:\"%1\"").arg(id));
        act({Turn::Kind::Other});
        waitForLabel(Status::Conflict);
    }
    becomePerson(QStringLiteral("Cleo"));
    settleAs(0); // the second of them is still looked at
    becomePerson(QStringLiteral("Ana"));
    giveBackTo(m_window);
}

void Verifier::chooseDefinition(LabelDefinitionId wantedOne)
{
    m_window.workspace().records().takeFocus();
    while (definition().id != wantedOne) {
        const LabelDefinitionId before = definition().id;
        press(Qt::Key_Tab);
        waitFor(QStringLiteral("The next label"), [this, before] { return definition().id != before; });
    }
}

void Verifier::search(const QString &text)
{
    ProjectSession &session = m_window.session();
    press(Qt::Key_Slash);
    while (!session.request().query.isEmpty()) {
        const size_t before = session.request().query.conditions.size();
        press(Qt::Key_Backspace); // takes the last condition back into the field
        waitFor(QStringLiteral("The condition"),
                [&session, before] { return session.request().query.conditions.size() < before; });
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
    }
    type(text);
    press(Qt::Key_Return);
    waitFor(text, [&session] {
        return !session.request().query.isEmpty() && session.isListComplete() && !session.list()->empty();
    });
    goToFirst();
}

void Verifier::sortByConfidence()
{
    ProjectSession &session = m_window.session();
    press(Qt::Key_L, Qt::ControlModifier);
    waitFor(QStringLiteral("The order by confidence"), [&session] {
        return session.request().sort == Sort{SortKey::Confidence, true, {}} && session.isListComplete();
    });
    goToFirst();
}

// A list keeps the current record where it holds it.
void Verifier::goToFirst()
{
    ProjectSession &session = m_window.session();
    waitFor(QStringLiteral("The record in the list"), [&session] {
        return std::find(session.list()->begin(), session.list()->end(), session.current()) != session.list()->end();
    });
    press(Qt::Key_Home);
    waitFor(QStringLiteral("The first record"), [&session] { return session.current() == session.list()->front(); });
}

void Verifier::take(const Turn &turn)
{
    const std::vector<RecordId> &list = *m_window.session().list();
    const auto here = std::find(list.begin(), list.end(), m_window.session().current());
    const bool isLast = here == list.end() || here + 1 == list.end();
    const RecordId next = isLast ? RecordId() : *(here + 1);
    if (!turn.comment.isEmpty())
        comment(turn.comment);
    act(turn);
    waitFor(QStringLiteral("The next record"),
            [this, isLast, next] { return isLast || m_window.session().current() == next; });
}

void Verifier::act(const Turn &turn)
{
    using Kind = Turn::Kind;
    waitFor(QStringLiteral("The record"), [this] { return m_window.record().decisions.currentLabel() != nullptr; });
    switch (turn.kind) {
    case Kind::Confirm:
        m_confirmed.append(shownId());
        keep(QStringLiteral("confirm"), modelSaid(), turn.comment);
        return press(Qt::Key_Return);
    case Kind::Other:
        return choose(keysToOther(), turn.comment);
    case Kind::Same:
        return choose(keysToSame(), turn.comment);
    case Kind::Reject:
        keep(QStringLiteral("reject"), {}, turn.comment);
        return press(Qt::Key_X);
    case Kind::UndoThenOther:
        press(Qt::Key_Return);
        undo();
        return choose(keysToOther(), turn.comment);
    case Kind::RejectAgain:
        keep(QStringLiteral("reject"), {}, turn.comment);
        press(Qt::Key_X);
        undo();
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        waitForLabel(Status::Rejected);
        return press(Qt::Key_J);
    }
}

void Verifier::undo()
{
    const RecordId record = m_window.session().current();
    waitFor(QStringLiteral("The next record"), [this, record] { return m_window.session().current() != record; });
    press(Qt::Key_Z);
    waitFor(QStringLiteral("The record before"), [this, record] { return m_window.session().current() == record; });
    waitForLabel(Status::Unverified);
}

void Verifier::comment(const QString &text)
{
    press(Qt::Key_C);
    dialog<QInputDialog>();
    type(text);
    press(Qt::Key_Return);
    giveBackTo(m_window);
}

void Verifier::choose(const std::vector<int> &keys, const QString &comment)
{
    const bool isSet = definition().choice == Choice::Multiple;
    std::vector<int> chosen = isSet ? modelSaid() : std::vector<int>();
    for (const int option : keys) {
        const auto held = std::find(chosen.begin(), chosen.end(), option);
        if (held == chosen.end())
            chosen.push_back(option);
        else
            chosen.erase(held);
    }
    std::sort(chosen.begin(), chosen.end());
    keep(QStringLiteral("set"), chosen, comment);
    for (const int option : keys)
        type(definition().keyOf(option));
    if (isSet)
        press(Qt::Key_Return);
}

void Verifier::settleAs(int option)
{
    RecordTable &table = m_window.workspace().records().table();
    keep(QStringLiteral("settle"), {option}, {});
    const QPoint place = table.visualRect(table.currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table.viewport(), &event);
    waitFor(QStringLiteral("The menu of the row"), [] { return QApplication::activePopupWidget() != nullptr; });
    for (const QMenu *menu : QApplication::activePopupWidget()->findChildren<QMenu *>()) {
        if (menu->title().startsWith(QStringLiteral("Settle")))
            menu->actions()[option]->trigger();
    }
    QApplication::activePopupWidget()->close();
    giveBackTo(m_window);
    waitForLabel(Status::Corrected, Status::Confirmed);
}

void Verifier::becomePerson(const QString &name)
{
    ProjectSession &session = m_window.session();
    session.setPersonName(name);
    waitFor(name, [&session, name] { return session.person().name == name && session.person().id.isValid(); });
}

void Verifier::waitForLabel(Status status, std::optional<Status> orStatus)
{
    waitFor(QStringLiteral("The decided label"), [this, status, orStatus] {
        const LabelDetail *label = m_window.record().decisions.currentLabel();
        return label && (label->current.status == status || label->current.status == orStatus);
    });
}

std::vector<int> Verifier::modelSaid() const
{
    const auto &said = m_window.record().decisions.currentLabel()->current.modelValue;
    std::vector<int> places;
    for (int i = 0; said && i < static_cast<int>(definition().options.size()); ++i) {
        if (said->holds(definition().options[static_cast<size_t>(i)].id))
            places.push_back(i);
    }
    return places;
}

std::vector<int> Verifier::keysToOther() const
{
    return {definition().choice == Choice::Single && modelSaid() == std::vector<int>{0} ? 1 : 0};
}

std::vector<int> Verifier::keysToSame() const
{
    return definition().choice == Choice::Single ? modelSaid() : std::vector<int>{0, 0};
}

QString Verifier::shownId() const
{
    return m_window.record().detail()->record.externalId;
}

void Verifier::keep(const QString &kind, const std::vector<int> &options, const QString &comment)
{
    QStringList values;
    for (const int option : options)
        values.append(definition().options[static_cast<size_t>(option)].value);
    QJsonValue value;
    if (kind == QLatin1String("reject"))
        value = QJsonValue();
    else if (definition().choice == Choice::Multiple)
        value = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
    else
        value = values.value(0);
    m_note({{QStringLiteral("as"), m_window.session().person().name},
            {QStringLiteral("label"), definition().name},
            {QStringLiteral("ids"), QJsonArray{shownId()}},
            {QStringLiteral("act"), kind},
            {QStringLiteral("value"), value},
            {QStringLiteral("comment"), comment}});
}

} // namespace tandem
