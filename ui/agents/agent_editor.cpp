// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agent_editor.h"

#include "core/project/agents.h"
#include "core/project/jobs.h"
#include "core/project/records.h"
#include "core/text/job_text.h"
#include "ui/agents/model_form.h"
#include "ui/agents/preview_pane.h"
#include "ui/agents/template_pane.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/small_file.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int agentEditorFormWidth = 260;

QString jsonFilter()
{
    return AgentEditor::tr("Agents (*.json);;All files (*)");
}

} // namespace

AgentEditor::AgentEditor(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_message(new MessageBar(this))
    , m_form(new ModelForm(session, this))
    , m_templates(new TemplatePane(this))
    , m_preview(new PreviewPane(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(separatorLine(this));
    layout->addWidget(m_message);
    layout->addWidget(makeBody(), 1);
    setFocusProxy(m_form);
    connect(m_form, &ModelForm::edited, this, &AgentEditor::takeEdit);
    connect(m_templates, &TemplatePane::edited, this, &AgentEditor::takeEdit);
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

QWidget *AgentEditor::makeHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(measure::toolBar());
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(measure::grid, 0, measure::grid, 0);
    line->setSpacing(measure::grid);
    auto *back = new KeyButton(tr("‹ Records"), {}, header);
    line->addWidget(back);
    line->addWidget(textLabel(tr("Agent"), FontRole::Strong, header));
    m_chooser = new QComboBox(header);
    m_chooser->setAccessibleName(tr("Agent"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(m_chooser);
    m_state = textLabel({}, FontRole::Small, header);
    line->addWidget(m_state);
    line->addStretch(1);
    auto *read = new KeyButton(tr("From JSON…"), {}, header);
    auto *write = new KeyButton(tr("To JSON…"), {}, header);
    line->addWidget(read);
    line->addWidget(write);
    m_save = new AccentButton(tr("Save"), {}, header);
    m_save->setObjectName(QStringLiteral("saveAgent"));
    line->addWidget(m_save);
    connect(back, &QPushButton::clicked, this, &AgentEditor::leave);
    connect(m_chooser, &QComboBox::activated, this, &AgentEditor::choose);
    connect(read, &QPushButton::clicked, this, &AgentEditor::readFile);
    connect(write, &QPushButton::clicked, this, &AgentEditor::writeFile);
    connect(m_save, &QPushButton::clicked, this, &AgentEditor::save);
    return header;
}

QWidget *AgentEditor::makeBody()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Model"));
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(agentEditorFormWidth);
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->setHandleWidth(1);
    body->addWidget(scroll);
    body->addWidget(m_templates);
    body->addWidget(m_preview);
    body->setStretchFactor(0, 0);
    body->setStretchFactor(1, 1);
    body->setStretchFactor(2, 1);
    body->setSizes({agentEditorFormWidth, 510, 510});
    return body;
}

void AgentEditor::loadAgents()
{
    if (!m_session.hasProject())
        return;
    m_session.project()->agents().list().then(this, [this](const Result<std::vector<Agent>> &agents) {
        if (!agents)
            return m_message->showMessage(Tone::Bad, agents.error().message);
        takeAgents(*agents);
    });
}

void AgentEditor::takeAgents(std::vector<Agent> agents)
{
    const bool keepsDraft = hasUnsavedChanges() && m_wanted.isEmpty();
    m_agents = std::move(agents);
    m_chooser->clear();
    for (const Agent &agent : m_agents)
        m_chooser->addItem(QStringLiteral("%1  v%2").arg(agent.configuration.name).arg(agent.version),
                           agent.configuration.name);
    m_chooser->addItem(tr("New agent"));
    const Agent *wanted = storedAgent(m_wanted.isEmpty() ? m_shown.name : m_wanted);
    m_wanted.clear();
    if (keepsDraft)
        return refresh();
    if (wanted)
        showConfiguration(wanted->configuration);
    else if (m_shown.name.isEmpty() && m_shown.userTemplate.isEmpty() && !m_agents.empty())
        showConfiguration(m_agents.front().configuration);
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
        m_metadataColumns = *columns;
        m_templates->setMetadataColumns(*columns);
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
        m_message->clear();
        if (const Agent *agent = storedAgent(name))
            showConfiguration(agent->configuration);
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

void AgentEditor::showFreshAgent()
{
    AgentConfiguration fresh;
    fresh.parameters = QByteArrayLiteral("{\"temperature\": 0}");
    fresh.systemTemplate = defaultSystemTemplate();
    fresh.userTemplate = defaultUserTemplate();
    m_message->clear();
    showConfiguration(fresh);
}

void AgentEditor::giveUpDraft(const std::function<void(bool)> &go)
{
    if (!hasUnsavedChanges()) {
        m_message->clear();
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
    m_templates->setTemplates(configuration.systemTemplate, configuration.userTemplate);
    m_shown = draft();
    refresh();
}

AgentConfiguration AgentEditor::draft() const
{
    AgentConfiguration configuration;
    m_form->fill(&configuration);
    configuration.systemTemplate = m_templates->systemTemplate();
    configuration.userTemplate = m_templates->userTemplate();
    return configuration;
}

const Agent *AgentEditor::storedAgent(const QString &name) const
{
    const auto found = std::find_if(m_agents.begin(), m_agents.end(),
                                    [&name](const Agent &agent) { return agent.configuration.name == name; });
    return found == m_agents.end() ? nullptr : &*found;
}

void AgentEditor::choose(int index)
{
    giveUpDraft([this, index](bool yes) {
        if (!yes)
            return refresh();
        m_message->clear();
        if (index < static_cast<int>(m_agents.size()))
            showConfiguration(m_agents[static_cast<size_t>(index)].configuration);
        else
            showFreshAgent();
    });
}

void AgentEditor::takeEdit()
{
    // Another theme or a saved version are told as edits, too.
    if (hasUnsavedChanges())
        m_message->clear();
    refresh();
}

QString AgentEditor::problem(const AgentConfiguration &configuration) const
{
    const QString inForm = m_form->problem();
    if (!inForm.isEmpty())
        return inForm;
    return configuration.provider != Provider::BuiltIn && m_templates->hasProblems()
               ? tr("The template has problems; they stand below it.")
               : QString();
}

void AgentEditor::refresh()
{
    const AgentConfiguration now = draft();
    const Agent *stored = storedAgent(now.name);
    const QString problemText = problem(now);
    const bool isDraft = hasUnsavedChanges();
    m_chooser->setCurrentIndex(stored ? static_cast<int>(stored - m_agents.data()) : m_chooser->count() - 1);
    m_templates->setUsed(now.provider != Provider::BuiltIn);
    m_state->setText(!m_session.canWrite()               ? tr("read-only")
                     : isDraft && !problemText.isEmpty() ? problemText
                     : isDraft || !stored                ? tr("draft, not saved")
                                                         : QString());
    m_save->setText(tr("Save as v%1").arg(stored ? stored->version + 1 : 1));
    m_save->setShortcut(QKeySequence::Save); // a new text takes the old one's key away
    m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    m_save->setEnabled(m_session.canWrite() && problemText.isEmpty() && (isDraft || !stored));
    m_preview->setAgent(now, m_metadataColumns);
}

void AgentEditor::save()
{
    const AgentConfiguration saved = draft();
    m_save->setEnabled(false);
    m_session.project()->agents().save(saved).then(this, [this](const Result<Agent> &agent) {
        if (!agent) {
            refresh();
            return m_message->showMessage(Tone::Bad, agent.error().message);
        }
        m_shown = agent->configuration;
        m_wanted = agent->configuration.name;
        loadAgents();
        m_message->showMessage(Tone::Good, tr("Saved as %1 v%2.").arg(agent->configuration.name).arg(agent->version));
        offerRest(*agent);
    });
}

// A job keeps the version that it was started with: whoever edits the agent to mend a job wants a new one for its rest.
void AgentEditor::offerRest(const Agent &agent)
{
    m_session.project()->jobs().list().then(this, [this, agent](const Result<std::vector<Job>> &jobs) {
        if (!jobs)
            return m_session.report(jobs.error());
        const auto job = std::find_if(jobs->begin(), jobs->end(), [&agent](const Job &each) {
            return each.agentName == agent.configuration.name && isOutdated(each);
        });
        if (job == jobs->end())
            return;
        m_message->showMessage(Tone::Warn, tr("Saved as %1 v%2. Its unfinished job uses v%3 and keeps it.")
                                               .arg(job->agentName)
                                               .arg(agent.version)
                                               .arg(job->agentVersionNumber));
        m_message->addAct(remedyText(Remedy::RunRest, *job), [this, job = *job] { emit restRequested(job); });
    });
}

void AgentEditor::readFile()
{
    giveUpDraft([this](bool yes) {
        if (!yes)
            return;
        m_session.prompter().openFile(this, tr("Read an agent"), jsonFilter(), [this](const QString &path) {
            readSmallFile(path, agentFromJson).then(this, [this](const auto &agent) { takeFile(agent); });
        });
    });
}

void AgentEditor::takeFile(const Result<AgentConfiguration> &agent)
{
    if (!agent)
        return m_message->showMessage(Tone::Bad, agent.error().message);
    m_shown = {};
    m_form->setConfiguration(*agent);
    m_templates->setTemplates(agent->systemTemplate, agent->userTemplate);
    takeEdit();
}

void AgentEditor::writeFile()
{
    const AgentConfiguration now = draft();
    m_session.prompter().saveFile(
        this, tr("Write the agent"), now.name + QStringLiteral(".json"), jsonFilter(), QStringLiteral("json"),
        [this, now](const QString &path) {
            writeSmallFile(path, agentToJson(now)).then(this, [this](const Result<void> &done) {
                m_message->showMessage(done ? Tone::Good : Tone::Bad,
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
