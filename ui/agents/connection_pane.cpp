// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/connection_pane.h"

#include "core/llm/catalogue/users_catalogue.h"
#include "core/project/endpoints.h"
#include "core/text/money_text.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

namespace tandem {

namespace {

QStringList refusedParts(const Adaptation &adaptation)
{
    QStringList parts = adaptation.drop;
    for (const auto &[from, to] : adaptation.rename)
        parts.append(ConnectionPane::tr("%1 (sent as %2)").arg(from, to));
    for (const auto &[name, value] : adaptation.set)
        parts.append(QStringLiteral("%1 = %2").arg(name, QString::fromUtf8(value)));
    return parts;
}

QString formText(AnswerForm form)
{
    switch (form) {
    case AnswerForm::Json:
        return ConnectionPane::tr("It takes a JSON schema.");
    case AnswerForm::Option:
        return ConnectionPane::tr("It binds its answer to one option.");
    case AnswerForm::Written:
        break;
    }
    return ConnectionPane::tr("Its answers are asked for in writing.");
}

QString reportText(const ConnectionReport &report)
{
    QStringList sentences{ConnectionPane::tr("%1 answered in %2 ms.").arg(report.answeringModel).arg(report.took)};
    sentences.append(formText(report.form));
    sentences.append(
        report.hasTokenProbabilities
            ? ConnectionPane::tr("It gives token probabilities.")
            : ConnectionPane::tr("It gives no token probabilities: ask for several answers, or how sure it "
                                 "is, if you want a confidence."));
    if (!report.adapted.isEmpty())
        sentences.append(ConnectionPane::tr("Left out or changed: %1.").arg(report.adapted.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

QString priceText(const Price &price)
{
    if (price.rates.input <= 0 && price.rates.output <= 0)
        return ConnectionPane::tr("Free.");
    return ConnectionPane::tr("A million tokens cost %1 US dollars in and %2 out.")
        .arg(amountText(price.rates.input), amountText(price.rates.output));
}

QString listedText(const ListedFacts &listed)
{
    if (!listed.facts)
        return ConnectionPane::tr("Its context and price are not in the list of models.");
    const ModelFacts &facts = *listed.facts;
    QStringList sentences;
    sentences.append(facts.contextTokens ? ConnectionPane::tr("Takes %1 tokens.").arg(countText(*facts.contextTokens))
                                         : ConnectionPane::tr("How many tokens it takes is unknown."));
    sentences.append(facts.price ? priceText(*facts.price) : ConnectionPane::tr("Its price is unknown."));
    if (facts.price && facts.priceDate.isValid())
        sentences.append(ConnectionPane::tr("As of %1.").arg(facts.priceDate.toString(Qt::ISODate)));
    return sentences.join(u' ');
}

} // namespace

ConnectionPane::ConnectionPane(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::grid);
    m_column->addWidget(textLabel(tr("Connection"), FontRole::Section, this));
    addKeyRow();
    addButtons();
    m_result = noteLabel({}, this);
    m_result->setObjectName(QStringLiteral("connectionResult"));
    m_column->addWidget(m_result);
    addListedRow();
    addLearnedRow();
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

void ConnectionPane::addKeyRow()
{
    m_key = new QLineEdit(this);
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setAccessibleName(tr("key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setToolTip(tr("Goes into the system's keyring and to this address only; never into the project."));
    m_saveKey = new KeyButton(tr("Keep"), {}, this);
    m_forgetKey = new LinkButton(tr("Forget"), this);
    QLabel *label = textLabel(tr("key"), FontRole::Small, this);
    label->setBuddy(m_key);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid);
    line->addWidget(label);
    line->addWidget(m_key, 1);
    line->addWidget(m_saveKey);
    line->addWidget(m_forgetKey);
    m_column->addLayout(line);
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_saveKey->setVisible(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &ConnectionPane::saveKey);
    connect(m_saveKey, &QPushButton::clicked, this, &ConnectionPane::saveKey);
    connect(m_forgetKey, &QPushButton::clicked, this, &ConnectionPane::forgetKey);
    m_saveKey->hide();
    m_forgetKey->hide();
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
    connect(m_forgetLearned, &QPushButton::clicked, this, [this] {
        m_session.project()->endpoints().forgetLearned(m_agent).then(this, [this](const Result<void> &done) {
            if (!done)
                return say(done.error().message, true);
            loadFacts();
        });
    });
}

void ConnectionPane::setAgent(const AgentConfiguration &agent)
{
    const bool isOther = agent.baseUrl != m_agent.baseUrl || agent.model != m_agent.model ||
                         agent.provider != m_agent.provider || agent.keyVariable != m_agent.keyVariable;
    m_agent = agent;
    setVisible(agent.provider != Provider::BuiltIn);
    m_test->setEnabled(!agent.baseUrl.isEmpty() && !agent.model.isEmpty());
    if (!isOther)
        return;
    say({}, false);
    loadFacts();
}

void ConnectionPane::enterKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void ConnectionPane::loadFacts()
{
    if (!m_session.hasProject() || m_agent.provider == Provider::BuiltIn || m_agent.baseUrl.isEmpty())
        return;
    Endpoints &endpoints = m_session.project()->endpoints();
    endpoints.keyPlace(m_agent).then(
        this, [this](const Result<KeyPlace> &place) { showKeyPlace(place.value_or(KeyPlace::None)); });
    endpoints.listedFacts(m_agent).then(
        this, [this](const Result<ListedFacts> &listed) { showListed(listed.value_or(ListedFacts())); });
    endpoints.learned(m_agent).then(
        this, [this](const Result<Capability> &learned) { showLearned(learned.value_or(Capability())); });
}

void ConnectionPane::showKeyPlace(KeyPlace place)
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
    m_forgetKey->setVisible(place == KeyPlace::Keyring || place == KeyPlace::ThisRun);
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
    const QString parts = refusedParts(learned.adaptation).join(QStringLiteral(", "));
    m_learned->setText(tr("Learned %1: this model does not take %2. It is left out or changed.")
                           .arg(whenText(learned.learnedAt), parts));
    m_learned->setVisible(learned.isKnown() && !parts.isEmpty());
    m_forgetLearned->setVisible(m_learned->isVisibleTo(this));
}

void ConnectionPane::test(const QString &allowedHost)
{
    say(tr("Asking %1…").arg(QUrl(m_agent.baseUrl).host()), false);
    m_test->setEnabled(false);
    m_session.project()
        ->endpoints()
        .test(m_agent, allowedHost)
        .then(this, [this](const Result<ConnectionReport> &report) {
            m_test->setEnabled(true);
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

void ConnectionPane::saveKey()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty() || !m_session.hasProject())
        return;
    m_key->clear();
    m_session.project()->endpoints().saveKey(m_agent, key).then(this, [this](const Result<KeyPlace> &place) {
        if (!place)
            return say(place.error().message, true);
        showKeyPlace(*place);
        say(*place == KeyPlace::Keyring
                ? tr("The key is in the system's keyring.")
                : tr("There is no keyring that takes the key, so it is kept until the program ends. To have it next "
                     "time, put it into an environment variable and name that above."),
            false);
    });
}

void ConnectionPane::forgetKey()
{
    m_session.project()->endpoints().forgetKey(m_agent).then(this, [this](const Result<void> &done) {
        if (!done)
            return say(done.error().message, true);
        loadFacts();
    });
}

void ConnectionPane::say(const QString &text, bool isBad)
{
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    setVariant(m_result, "bad", isBad);
}

} // namespace tandem
