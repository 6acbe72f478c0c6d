// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/annotator_dialog.h"

#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken_name.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int dialogWidth = 400;

QString systemUserName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

AnnotatorDialog::AnnotatorDialog(ProjectSession &session, QWidget *parent)
    : DialogFrame(tr("Who annotates?"), parent)
    , m_session(session)
    , m_name(new QComboBox(this))
{
    resize(dialogWidth, 0);
    setHeading(tr("Who annotates?"),
               tr("What you decide is kept under this name. It needs no account and stays in the project."),
               dialogWidth);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    setSpokenName(m_name, tr("Your name"));
    m_name->setEditText(session.personName().isEmpty() ? systemUserName() : session.personName());
    m_name->lineEdit()->selectAll();
    addRows()->addWidget(m_name);
    KeyButton *cancel = addButton(tr("Cancel"));
    m_use = addAccentButton(tr("Use this name"), QStringLiteral("useName"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &AnnotatorDialog::accept);
    connect(m_name, &QComboBox::editTextChanged, this, &AnnotatorDialog::showName);
    showName();
    m_name->setFocus(Qt::OtherFocusReason); // else it goes to the button, and what is typed goes nowhere
    loadPeople();
}

void AnnotatorDialog::showName()
{
    m_use->setEnabled(!name().isEmpty());
    const QString present = m_session.personName();
    if (name().isEmpty())
        message().showMessage(Tone::Neutral, tr("Enter a name."));
    else if (name() == present)
        message().showMessage(Tone::Neutral,
                              tr("%1 annotates now. Enter or choose another name to change that.").arg(present));
    else
        message().clear();
}

void AnnotatorDialog::loadPeople()
{
    if (!m_session.hasProject())
        return;
    m_session.project()->people().then(this, [this](const Result<std::vector<Annotator>> &people) {
        if (!people)
            return m_session.report(people.error());
        QLineEdit &field = *m_name->lineEdit();
        const QString typed = field.text();
        const bool isAllSelected = field.selectedText() == typed;
        const int cursor = field.cursorPosition();
        for (const Annotator &person : *people)
            m_name->addItem(person.name);
        m_name->setEditText(typed); // the first of the items stands there
        field.setCursorPosition(cursor);
        if (isAllSelected)
            field.selectAll();
    });
}

QString AnnotatorDialog::name() const
{
    return m_name->currentText().trimmed();
}

void AnnotatorDialog::accept()
{
    m_session.setPersonName(name());
    DialogFrame::accept();
}

} // namespace tandem
