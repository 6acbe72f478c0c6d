// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/key_field.h"

#include "core/project/endpoints.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tandem {

KeyField::KeyField(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_key(new QLineEdit(this))
    , m_save(new KeyButton(tr("Keep"), {}, this))
    , m_forget(new LinkButton(tr("Forget"), this))
{
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setAccessibleName(tr("key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setToolTip(tr("Goes into the system's keyring and to this address only; never into the project."));
    setFocusProxy(m_key);
    //: The secret by which a provider knows who pays
    QLabel *label = textLabel(tr("key"), FontRole::Small, this);
    label->setBuddy(m_key);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::grid);
    line->addWidget(label);
    line->addWidget(m_key, 1);
    line->addWidget(m_save);
    line->addWidget(m_forget);
    m_save->hide();
    m_forget->hide();
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setVisible(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &KeyField::save);
    connect(m_save, &QPushButton::clicked, this, &KeyField::save);
    connect(m_forget, &QPushButton::clicked, this, &KeyField::forget);
}

void KeyField::setAgent(const AgentConfiguration &agent)
{
    m_agent = agent;
}

void KeyField::load()
{
    m_loading.renew();
    m_session.project()->endpoints().keyPlace(m_agent).then(
        {this, m_loading}, [this](const Result<KeyPlace> &place) { showPlace(place.value_or(KeyPlace::None)); });
}

void KeyField::showPlace(KeyPlace place)
{
    switch (place) {
    case KeyPlace::None:
        m_key->setPlaceholderText(tr("none is kept"));
        break;
    case KeyPlace::Keyring:
        m_key->setPlaceholderText(tr("in the keyring"));
        break;
    case KeyPlace::Environment:
        m_key->setPlaceholderText(tr("from the environment"));
        break;
    case KeyPlace::ThisRun:
        m_key->setPlaceholderText(tr("until the program ends"));
        break;
    }
    m_forget->setVisible(place == KeyPlace::Keyring || place == KeyPlace::ThisRun);
}

void KeyField::save()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty() || !m_session.hasProject())
        return;
    m_key->clear();
    m_loading.renew(); // where it lies is known once it is kept
    m_session.project()->endpoints().saveKey(m_agent, key).then({this, m_loading}, [this](const auto &place) {
        takeSaved(place);
    });
}

void KeyField::takeSaved(const Result<KeyPlace> &place)
{
    if (!place)
        return emit said(place.error().message, true);
    showPlace(*place);
    emit said(*place == KeyPlace::Keyring
                  ? tr("The key is in the system's keyring.")
                  : tr("There is no keyring that takes the key, so it is kept until the program ends. To have it next "
                       "time, put it into an environment variable and name that above."),
              false);
}

void KeyField::forget()
{
    m_session.project()->endpoints().forgetKey(m_agent).then(this, [this](const Result<void> &done) {
        if (!done)
            return emit said(done.error().message, true);
        load();
    });
}

} // namespace tandem
