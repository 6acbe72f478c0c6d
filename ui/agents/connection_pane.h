// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scope.h"
#include "core/domain/agent.h"
#include "core/llm/http/connection_test.h"
#include "core/llm/http/local_servers.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tandem {

class Debounce;
class KeyField;
class ProblemList;
class ProjectSession;
struct ListedFacts;

/// What there is to try and to set about the address of an agent: a test of the connection, the servers of this
/// computer, the key, and what the model was found to refuse. Nothing is sent or looked for unless a button is pressed.
class ConnectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPane(ProjectSession &session, QWidget *parent = nullptr);

    /// The agent as it stands in the editor.
    void setAgent(const AgentConfiguration &agent);
    /// Puts the cursor where a key is entered.
    void enterKey();

signals:
    void modelsListed(const QStringList &models);
    void serverChosen(const tandem::LocalServer &server);

private:
    void addButtons();
    void addListedRow();
    void addLearnedRow();
    void loadFacts();
    void showListed(const ListedFacts &listed);
    void showLearned(const Capability &learned);
    void test(const QString &allowedHost);
    void askForHost();
    void showReport(const ConnectionReport &report);
    void findServers();
    void offerServers(const std::vector<LocalServer> &servers);
    void forgetLearned();
    void say(const QString &text, bool isBad);

    ProjectSession &m_session;
    AgentConfiguration m_agent;
    Scope m_loading; ///< ends when another model is asked about
    Debounce *m_settled = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_find = nullptr;
    QLabel *m_result = nullptr;
    KeyField *m_key = nullptr;
    QLabel *m_listed = nullptr;
    ProblemList *m_listProblems = nullptr;
    QLabel *m_learned = nullptr;
    QPushButton *m_forgetLearned = nullptr;
};

} // namespace tandem
