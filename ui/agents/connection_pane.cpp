// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/connection_pane.h"

#include "core/llm/catalogue/users_catalogue.h"
#include "core/project/endpoints.h"
#include "ui/agents/connection_text.h"
#include "ui/agents/key_field.h"
#include "ui/session/project_session.h"
#include "ui/widgets/debounce.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace tandem {

ConnectionPane::ConnectionPane(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::grid);
    m_column->addWidget(textLabel(tr("Connection"), FontRole::Section, this));
    m_key = new KeyField(session, this);
    m_column->addWidget(m_key);
    addButtons();
    m_result = noteLabel({}, this);
    m_result->setObjectName(QStringLiteral("connectionResult"));
    m_column->addWidget(m_result);
    addListedRow();
    addLearnedRow();
    m_settled = new Debounce(this, [this] { loadFacts(); });
    connect(m_key, &KeyField::said, this, &ConnectionPane::say);
    connect(&m_session, &ProjectSession::projectChanged, this, &ConnectionPane::loadFacts);
}

void ConnectionPane::addButtons()
{
    m_test = new KeyButton(tr("Test"), {}, this);
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_test->setToolTip(tr("Lists the server's models and sends one short question that holds nothing of yours."));
    m_find = new KeyButton(tr("Find local servers"), {}, this);
    m_find->setObjectName(QStringLiteral("findServers"));
    m_find->setToolTip(tr("Looks at the usual ports of this computer: Ollama, llama.cpp, vLLM, LM Studio."));
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid);
    line->addWidget(m_test);
    line->addWidget(m_find);
    line->addStretch(1);
    m_column->addLayout(line);
    connect(m_test, &QPushButton::clicked, this, [this] { test({}); });
    connect(m_find, &QPushButton::clicked, this, &ConnectionPane::findServers);
}

void ConnectionPane::addListedRow()
{
    m_listed = noteLabel({}, this);
    m_listed->setObjectName(QStringLiteral("listedFacts"));
    m_listProblems = new ProblemList(Tone::Warn, tr("Problems of the list of models"), this);
    m_listProblems->setLinksBelow(true);
    m_column->addWidget(m_listed);
    m_column->addWidget(m_listProblems);
    m_listed->hide();
}

void ConnectionPane::addLearnedRow()
{
    m_learned = noteLabel({}, this);
    m_forgetLearned = new LinkButton(tr("Forget it and try again"), this);
    m_forgetLearned->setFont(fontFor(FontRole::Small));
    m_column->addWidget(m_learned);
    m_column->addWidget(m_forgetLearned, 0, Qt::AlignLeft);
    m_learned->hide();
    m_forgetLearned->hide();
    connect(m_forgetLearned, &QPushButton::clicked, this, &ConnectionPane::forgetLearned);
}

void ConnectionPane::forgetLearned()
{
    m_session.project()->endpoints().forgetLearned(m_agent).then(this, [this](const Result<void> &done) {
        if (!done)
            return say(done.error().message, true);
        loadFacts();
    });
}

void ConnectionPane::setAgent(const AgentConfiguration &agent)
{
    const bool isOther = agent.baseUrl != m_agent.baseUrl || agent.model != m_agent.model ||
                         agent.provider != m_agent.provider || agent.keyVariable != m_agent.keyVariable;
    m_agent = agent;
    m_key->setAgent(agent);
    setVisible(agent.provider != Provider::BuiltIn);
    m_test->setEnabled(!agent.baseUrl.isEmpty() && !agent.model.isEmpty());
    if (!isOther)
        return;
    say({}, false);
    m_loading.renew(); // what is under way is about another model
    m_settled->start();
}

void ConnectionPane::enterKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void ConnectionPane::loadFacts()
{
    if (!m_session.hasProject() || m_agent.provider == Provider::BuiltIn || m_agent.baseUrl.isEmpty())
        return;
    m_loading.renew();
    m_key->load();
    Endpoints &endpoints = m_session.project()->endpoints();
    endpoints.listedFacts(m_agent).then(
        {this, m_loading}, [this](const Result<ListedFacts> &listed) { showListed(listed.value_or(ListedFacts())); });
    endpoints.learned(m_agent).then(
        {this, m_loading}, [this](const Result<Capability> &learned) { showLearned(learned.value_or(Capability())); });
}

void ConnectionPane::showListed(const ListedFacts &listed)
{
    m_listed->setText(m_agent.model.isEmpty() ? QString() : listedText(listed));
    m_listed->setToolTip(tr("From the list of models; yours adds to it: %1").arg(listed.usersFile));
    m_listed->setVisible(!m_listed->text().isEmpty());
    m_listProblems->clear();
    if (!listed.problems.isEmpty())
        m_listProblems->add(catalogueProblemsText(listed.problems), tr("Show the file"),
                            [this, file = listed.usersFile] { m_session.prompter().showInFolder(file); });
}

void ConnectionPane::showLearned(const Capability &learned)
{
    m_learned->setText(learnedText(learned));
    m_learned->setVisible(!m_learned->text().isEmpty());
    m_forgetLearned->setVisible(m_learned->isVisibleTo(this));
}

void ConnectionPane::test(const QString &allowedHost)
{
    say(tr("Asking %1…").arg(QUrl(m_agent.baseUrl).host()), false);
    const bool hadFocus = m_test->hasFocus();
    m_test->setEnabled(false);
    const QPointer<QWidget> went = window()->focusWidget(); // where Qt gave the keyboard
    m_session.project()
        ->endpoints()
        .test(m_agent, allowedHost)
        .then(this, [this, hadFocus, went](const Result<ConnectionReport> &report) {
            m_test->setEnabled(true);
            if (hadFocus && window()->focusWidget() == went)
                m_test->setFocus(Qt::OtherFocusReason);
            if (report)
                return showReport(*report);
            if (report.error().code == ErrorCode::Refused)
                return askForHost();
            say(report.error().message, true);
        });
}

void ConnectionPane::askForHost()
{
    const QString host = QUrl(m_agent.baseUrl).host();
    say({}, false);
    const Question question{tr("Ask %1").arg(host), tr("The test sends a short question to %1.").arg(host),
                            tr("Texts may go there from then on. This is asked once for each host."),
                            tr("Allow and test"), true};
    m_session.prompter().ask(this, question, [this, host](bool yes) {
        if (yes && m_session.hasProject())
            test(host);
    });
}

void ConnectionPane::showReport(const ConnectionReport &report)
{
    QStringList names;
    for (const ListedModel &model : report.models)
        names.append(model.name);
    emit modelsListed(names);
    say(report.hasAnswered ? reportText(report) : report.problem, !report.hasAnswered);
    loadFacts();
}

void ConnectionPane::findServers()
{
    say(tr("Looking at the usual ports of this computer…"), false);
    m_find->setEnabled(false);
    m_session.project()->endpoints().findLocalServers().then(this,
                                                             [this](const Result<std::vector<LocalServer>> &found) {
                                                                 m_find->setEnabled(true);
                                                                 if (found)
                                                                     offerServers(*found);
                                                                 else
                                                                     say(found.error().message, true);
                                                             });
}

void ConnectionPane::offerServers(const std::vector<LocalServer> &servers)
{
    if (servers.empty())
        return say(tr("No model server answers on the usual ports of this computer. Start one, or write its base URL."),
                   false);
    say({}, false);
    if (servers.size() == 1)
        return emit serverChosen(servers.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LocalServer &server : servers)
        menu->addAction(QStringLiteral("%1  %2").arg(server.name, server.baseUrl), this,
                        [this, server] { emit serverChosen(server); });
    menu->popup(m_find->mapToGlobal(QPoint(0, m_find->height())));
}

void ConnectionPane::say(const QString &text, bool isBad)
{
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    setVariant(m_result, "bad", isBad);
}

} // namespace tandem
