// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_button.h"

#include "ui/session/project_session.h"
#include "ui/shell/annotator_dialog.h"

#include <QMenu>

namespace tandem {

namespace {

constexpr qsizetype shownCharacters = 24; // of a name

} // namespace

PersonButton::PersonButton(ProjectSession &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Who annotates: every decision is kept under this name."));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PersonButton::fillMenu);
    connect(&session, &ProjectSession::personChanged, this, &PersonButton::showPerson);
    showPerson();
}

void PersonButton::askPerson()
{
    (new AnnotatorDialog(m_session, window()))->open();
}

void PersonButton::showPerson()
{
    const QString name = m_session.personName();
    setText(name.isEmpty()
                ? tr("Annotator: nobody yet  ▾")
                : tr("Annotator: %1  ▾").arg(name.size() > shownCharacters ? name.left(shownCharacters) + u'…' : name));
    setAccessibleName(tr("Annotator: %1").arg(name));
    emit nameShown();
}

void PersonButton::fillMenu()
{
    menu()->clear();
    m_somebodyElse = menu()->addAction(tr("Somebody else…"), this, &PersonButton::askPerson);
    m_opened.renew(); // what the menu asked for when it was opened before would be added a second time
    if (!m_session.hasProject())
        return;
    m_session.project()->people().then({this, m_opened}, [this](const Result<std::vector<Annotator>> &people) {
        if (people)
            addPeople(*people);
        else
            m_session.report(people.error());
    });
}

void PersonButton::addPeople(const std::vector<Annotator> &people)
{
    for (const Annotator &person : people) {
        auto *action = new QAction(person.name, menu());
        action->setCheckable(true);
        action->setChecked(person.name == m_session.personName());
        connect(action, &QAction::triggered, this, [this, name = person.name] { m_session.setPersonName(name); });
        menu()->insertAction(m_somebodyElse, action);
    }
}

} // namespace tandem
