// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/domain/agent.h"
#include "core/llm/http/key_store.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tandem {

class ProjectSession;

/// Where the key of an agent's address is entered, kept and forgotten. It is never shown.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(ProjectSession &session, QWidget *parent = nullptr);

    void setAgent(const AgentConfiguration &agent);
    /// Says where the key lies; asks the keyring.
    void load();

signals:
    /// What became of a key.
    void said(const QString &sentence, bool isBad);

private:
    void showPlace(KeyPlace place);
    void save();
    void takeSaved(const Result<KeyPlace> &place);
    void forget();

    ProjectSession &m_session;
    AgentConfiguration m_agent;
    Scope m_loading; ///< ends when another address is asked about
    QLineEdit *m_key;
    QPushButton *m_save;
    QPushButton *m_forget;
};

} // namespace tandem
