// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/annotator_dialog.h"

#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
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
    : QDialog(parent)
    , m_session(session)
    , m_name(new QComboBox(this))
    , m_use(new AccentButton(tr("Use this name"), {}, this))
{
    setWindowTitle(tr("Who annotates?"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(dialogWidth, 0);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setEditText(session.personName().isEmpty() ? systemUserName() : session.personName());
    m_name->lineEdit()->selectAll();
    m_use->setObjectName(QStringLiteral("useName"));
    m_use->setDefault(true);
    auto *cancel = new KeyButton(tr("Cancel"), {}, this);
    cancel->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(measure::grid);
    layout->addWidget(textLabel(tr("Who annotates?"), FontRole::Strong, this));
    QLabel *note =
        noteLabel(tr("What you decide is kept under this name. It needs no account and stays in the project."), this);
    reserveHeight(note, dialogWidth - 32);
    layout->addWidget(note);
    layout->addWidget(m_name);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &AnnotatorDialog::accept);
    connect(m_name, &QComboBox::editTextChanged, this, [this] { m_use->setEnabled(!name().isEmpty()); });
    m_use->setEnabled(!name().isEmpty());
    loadPeople();
}

void AnnotatorDialog::loadPeople()
{
    if (!m_session.hasProject())
        return;
    m_session.project()->people().then(this, [this](const Result<std::vector<Annotator>> &people) {
        if (!people)
            return m_session.report(people.error());
        const QString typed = m_name->currentText();
        for (const Annotator &person : *people)
            m_name->addItem(person.name);
        m_name->setEditText(typed);
        m_name->lineEdit()->selectAll();
    });
}

QString AnnotatorDialog::name() const
{
    return m_name->currentText().trimmed();
}

void AnnotatorDialog::accept()
{
    m_session.setPersonName(name());
    emit nameChosen(name());
    QDialog::accept();
}

} // namespace tandem
