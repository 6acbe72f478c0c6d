// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agent_editor.h"

#include "core/domain/agent_json.h"
#include "core/llm/wire/providers.h"
#include "core/project/agents.h"
#include "core/project/jobs.h"
#include "core/project/records.h"
#include "core/text/job_text.h"
#include "ui/agents/agent_chooser.h"
#include "ui/agents/agent_form.h"
#include "ui/session/project_session.h"
#include "ui/widgets/kept_focus.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/small_file.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace tandem {

namespace {

QString jsonFilter()
{
    return AgentEditor::tr("Agents (*.json);;All files (*)");
}

} // namespace

AgentEditor::AgentEditor(ProjectSession &session, QWidget *parent)
    : PageFrame(tr("Agent"), parent)
    , m_session(session)
    , m_form(new AgentForm(session, this))
{
    fillHead();
    setBody(m_form);
    setFocusProxy(m_form);
    m_form->setFocus(); // once it is shown: else the way back, which stands first, would have it
    connect(this, &PageFrame::backPressed, this, &AgentEditor::leave);
    connect(m_form, &AgentForm::edited, this, &AgentEditor::takeEdit);
    connect(&m_session, &ProjectSession::projectChanged, this, [this] {
        loadAgents();
        loadColumns();
    });
    connect(&m_session, &ProjectSession::changed, this, [this](const ProjectChange &change) {
        if (change.agents)
            loadAgents();
        if (change.records)
            loadColumns();
    });
    m_shown = draft();
    loadAgents();
    loadColumns();
}

void AgentEditor::fillHead()
{
    m_chooser = new AgentChooser(this);
    m_state = textLabel({}, FontRole::Small, this);
    auto *read = new KeyButton(tr("From JSON…"), {}, this);
    auto *write = new KeyButton(tr("To JSON…"), {}, this);
    m_save = new AccentButton(tr("Save"), {}, this);
    m_save->setObjectName(QStringLiteral("saveAgent"));
    addToHead(m_chooser);
    addToHead(m_state);
    addHeadStretch();
    for (QWidget *button : std::initializer_list<QWidget *>{read, write, m_save})
        addToHead(button);
    connect(m_chooser, &QComboBox::activated, this, &AgentEditor::choose);
    connect(read, &QPushButton::clicked, this, &AgentEditor::readFile);
    connect(write, &QPushButton::clicked, this, &AgentEditor::writeFile);
    connect(m_save, &QPushButton::clicked, this, &AgentEditor::save);
}

void AgentEditor::loadAgents()
{
    if (!m_session.hasProject())
        return;
    m_session.project()->agents().list().then(this, [this](const Result<std::vector<Agent>> &agents) {
        if (!agents)
            return message().showMessage(Tone::Bad, agents.error().message);
        takeAgents(*agents);
    });
}

void AgentEditor::takeAgents(std::vector<Agent> agents)
{
    const bool keepsDraft = hasUnsavedChanges() && m_wanted.isEmpty();
    m_chooser->setAgents(std::move(agents));
    const Agent *wanted = m_chooser->stored(m_wanted.isEmpty() ? m_shown.name : m_wanted);
    m_wanted.clear();
    if (keepsDraft)
        return refresh();
    if (wanted)
        showStored(*wanted);
    else if (m_shown.name.isEmpty() && m_shown.userTemplate.isEmpty() && !m_chooser->isEmpty())
        showStored(*m_chooser->at(0));
    else
        refresh();
}

void AgentEditor::loadColumns()
{
    if (!m_session.hasProject())
        return;
    m_session.project()->records().metadataColumns().then(this, [this](const Result<QStringList> &columns) {
        if (!columns)
            return m_session.report(columns.error());
        m_form->setMetadataColumns(*columns);
        refresh();
    });
}

void AgentEditor::showAgent(const QString &name)
{
    const bool isDraftOfIt = hasUnsavedChanges() && draft().name == name;
    if (isDraftOfIt)
        return;
    giveUpDraft([this, name](bool yes) {
        if (!yes)
            return;
        message().clear();
        if (const Agent *agent = m_chooser->stored(name))
            showStored(*agent);
        else
            m_wanted = name;
    });
}

void AgentEditor::startNewAgent()
{
    giveUpDraft([this](bool yes) {
        if (yes)
            showFreshAgent();
    });
}

void AgentEditor::showStored(const Agent &agent)
{
    m_form->setSchemaVersions(agent.schemaVersion, m_session.schema().version);
    showConfiguration(agent.configuration);
}

void AgentEditor::showFreshAgent()
{
    AgentConfiguration fresh;
    fresh.parameters = QByteArrayLiteral("{\"temperature\": 0}");
    fresh.systemTemplate = defaultSystemTemplate();
    fresh.userTemplate = defaultUserTemplate();
    message().clear();
    m_form->setSchemaVersions(0, 0);
    showConfiguration(fresh);
}

void AgentEditor::giveUpDraft(const std::function<void(bool)> &go)
{
    if (!hasUnsavedChanges()) {
        message().clear();
        return go(true);
    }
    m_session.prompter().ask(this,
                             {tr("Unsaved changes"), tr("The changes to this agent are not saved."),
                              tr("They are lost if you go on."), tr("Discard the changes"), true},
                             go);
}

void AgentEditor::enterKey()
{
    m_form->enterKey();
}

bool AgentEditor::hasUnsavedChanges() const
{
    return !(draft() == m_shown);
}

void AgentEditor::showConfiguration(const AgentConfiguration &configuration)
{
    m_form->setConfiguration(configuration);
    m_shown = draft();
    refresh();
}

AgentConfiguration AgentEditor::draft() const
{
    return m_form->configuration();
}

QString AgentEditor::storedName() const
{
    const QString name = draft().name;
    return m_chooser->stored(name) ? name : QString();
}

void AgentEditor::choose(int index)
{
    giveUpDraft([this, index](bool yes) {
        if (!yes)
            return refresh();
        message().clear();
        if (const Agent *agent = m_chooser->at(index))
            showStored(*agent);
        else
            showFreshAgent();
    });
}

void AgentEditor::takeEdit()
{
    // Another theme or a saved version are told as edits, too.
    if (hasUnsavedChanges())
        message().clear();
    refresh();
}

void AgentEditor::refresh()
{
    const AgentConfiguration now = draft();
    const Agent *stored = m_chooser->stored(now.name);
    const QString problem = m_form->problem();
    const bool isDraft = hasUnsavedChanges();
    m_chooser->showAgent(stored);
    m_state->setText(!m_session.canWrite()           ? tr("read-only")
                     : isDraft && !problem.isEmpty() ? problem
                     : isDraft || !stored            ? tr("draft, not saved")
                                                     : QString());
    m_save->setText(tr("Save as v%1").arg(stored ? stored->version + 1 : 1));
    m_save->setShortcut(QKeySequence::Save); // a new text takes the old one's key away
    m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    const KeptFocus kept({m_save, m_form});
    m_save->setEnabled(m_session.canWrite() && problem.isEmpty() && (isDraft || !stored));
}

void AgentEditor::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true; // the button stays as it is: turned off it would give the keyboard away
    const AgentConfiguration saved = draft();
    m_session.project()->agents().save(saved).then(this, [this](const Result<Agent> &agent) {
        m_isSaving = false;
        if (!agent) {
            refresh();
            return message().showMessage(Tone::Bad, agent.error().message);
        }
        m_shown = agent->configuration;
        m_wanted = agent->configuration.name;
        loadAgents();
        message().showMessage(Tone::Good,
                              tr("Saved as %1 v%2.").arg(agent->configuration.name, QString::number(agent->version)));
        offerRest(*agent);
    });
}

// A job keeps the version that it was started with: whoever edits the agent to mend a job wants a new one for its rest.
void AgentEditor::offerRest(const Agent &agent)
{
    m_session.project()->jobs().list().then(this, [this, agent](const Result<std::vector<Job>> &jobs) {
        if (!jobs)
            return m_session.report(jobs.error());
        const auto isTakenOver = [&jobs](const Job &left) {
            return std::any_of(jobs->begin(), jobs->end(), [&left](const Job &each) {
                return each.subset.code == SubsetCode::Rest && each.subset.restOf == left.id;
            });
        };
        const auto job = std::find_if(jobs->begin(), jobs->end(), [&](const Job &each) {
            return each.agentName == agent.configuration.name && isOutdated(each) && !isTakenOver(each);
        });
        if (job == jobs->end())
            return;
        message().showMessage(Tone::Warn, tr("Saved as %1 v%2. Its unfinished job uses v%3 and keeps it.")
                                              .arg(job->agentName, QString::number(agent.version),
                                                   QString::number(job->agentVersionNumber)));
        message().addAct(remedyText(Remedy::RunRest, *job), [this, job = *job] { emit restRequested(job); });
    });
}

void AgentEditor::readFile()
{
    giveUpDraft([this](bool yes) {
        if (!yes)
            return;
        m_session.prompter().openFile(this, tr("Read an agent"), jsonFilter(), [this](const QString &path) {
            readSmallFile(path, [](const QByteArray &json) {
                return agentFromJson(json, providerWords());
            }).then(this, [this](const auto &agent) { takeFile(agent); });
        });
    });
}

void AgentEditor::takeFile(const Result<AgentConfiguration> &agent)
{
    if (!agent)
        return message().showMessage(Tone::Bad, agent.error().message);
    m_shown = {};
    m_form->setConfiguration(*agent);
    takeEdit();
}

void AgentEditor::writeFile()
{
    const AgentConfiguration now = draft();
    m_session.prompter().saveFile(
        this, tr("Write the agent"), now.name + QStringLiteral(".json"), jsonFilter(), QStringLiteral("json"),
        [this, now](const QString &path) {
            writeSmallFile(path, agentToJson(now)).then(this, [this](const Result<void> &done) {
                message().showMessage(done ? Tone::Good : Tone::Bad,
                                      done ? tr("The agent is written. It holds no key.") : done.error().message);
            });
        });
}

void AgentEditor::leave()
{
    if (!hasUnsavedChanges())
        return emit closeRequested();
    m_session.prompter().ask(this,
                             {tr("Unsaved changes"), tr("The changes to this agent are not saved."),
                              tr("They stay here until you come back or close the program."), tr("Leave"), false},
                             [this](bool yes) {
                                 if (yes)
                                     emit closeRequested();
                             });
}

} // namespace tandem
