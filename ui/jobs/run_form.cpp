// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_form.h"

#include "core/project/agents.h"
#include "ui/jobs/subset_choice.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int formMargin = 16;

QString lastAgentKey()
{
    return QStringLiteral("run/agent");
}

} // namespace

RunForm::RunForm(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(formMargin, formMargin, formMargin, formMargin);
    rows->setSpacing(measure::grid);
    addAgent(rows);
    addLabels(rows);
    addSubset(rows);
    addInFlight(rows);
    rows->addStretch(1);
    loadAgents();
}

void RunForm::addAgent(QVBoxLayout *rows)
{
    m_agent = new QComboBox(this);
    setSpokenName(m_agent, tr("Agent"));
    rows->addWidget(textLabel(tr("Agent"), FontRole::Section, this));
    rows->addWidget(m_agent);
    m_model = noteLabel({}, this);
    rows->addWidget(m_model);
    connect(m_agent, &QComboBox::currentIndexChanged, this, [this] {
        showModel();
        emit changed();
    });
    // Beside the agents and not among them: an arrow key on the way through the list would leave the dialog.
    auto *fresh = new LinkButton(tr("New agent…"), this);
    fresh->setObjectName(QStringLiteral("newAgent"));
    fresh->setAutoDefault(false);
    rows->addWidget(fresh, 0, Qt::AlignLeading);
    connect(fresh, &QPushButton::clicked, this, &RunForm::newAgentWanted);
}

void RunForm::showModel()
{
    if (isBuiltIn())
        m_model->setText(tr("A small statistical model that learns from what people decided; not an LLM."));
    else if (agent())
        m_model->setText(tr("%1 at %2").arg(agent()->configuration.model, agent()->configuration.baseUrl));
}

void RunForm::addLabels(QVBoxLayout *rows)
{
    rows->addWidget(textLabel(tr("Labels"), FontRole::Section, this));
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(4);
    for (const LabelDefinition &definition : m_session.schema().definitions) {
        auto *check = new QCheckBox(definition.name, this);
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &RunForm::changed);
        boxes->addWidget(check);
        m_labels.emplace_back(definition.id, check);
    }
    rows->addLayout(boxes);
}

void RunForm::addSubset(QVBoxLayout *rows)
{
    m_subset = new SubsetChoice(m_session, this);
    rows->addWidget(textLabel(tr("Records"), FontRole::Section, this));
    rows->addWidget(m_subset);
    connect(m_subset, &SubsetChoice::changed, this, &RunForm::changed);
    connect(m_subset, &SubsetChoice::failed, this, &RunForm::failed);
}

void RunForm::addInFlight(QVBoxLayout *rows)
{
    m_inFlight = new QSpinBox(this);
    m_inFlight->setRange(1, 200);
    m_inFlight->setValue(4);
    m_inFlight->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_inFlight->setAccessibleName(tr("Calls in flight"));
    m_inFlight->setToolTip(tr("How many calls are under way at the same time."));
    auto *line = new QHBoxLayout;
    line->addWidget(textLabel(tr("Calls in flight"), FontRole::Normal, this), 1);
    line->addWidget(m_inFlight);
    rows->addLayout(line);
}

void RunForm::loadAgents()
{
    m_session.project()->agents().list().then(this, [this](const Result<std::vector<Agent>> &agents) {
        if (!agents)
            return emit failed(agents.error().message);
        m_agents = *agents;
        for (const Agent &agent : m_agents)
            m_agent->addItem(QStringLiteral("%1  v%2").arg(agent.configuration.name, QString::number(agent.version)),
                             agent.configuration.name);
        chooseAgent(m_wantedAgent.isEmpty() ? QSettings().value(lastAgentKey()).toString() : m_wantedAgent);
    });
}

void RunForm::chooseAgent(const QString &name)
{
    m_wantedAgent = name;
    const int index = name.isEmpty() ? -1 : m_agent->findData(name);
    if (index >= 0)
        m_agent->setCurrentIndex(index);
}

void RunForm::chooseRestOf(const Job &job)
{
    chooseAgent(job.agentName);
    m_inFlight->setValue(job.inFlight);
    for (const auto &[id, box] : m_labels)
        box->setChecked(std::find(job.definitions.begin(), job.definitions.end(), id) != job.definitions.end());
    m_subset->offerRest(job);
}

const Agent *RunForm::agent() const
{
    const int index = m_agent->currentIndex();
    return index < 0 || index >= static_cast<int>(m_agents.size()) ? nullptr : &m_agents[static_cast<size_t>(index)];
}

bool RunForm::isBuiltIn() const
{
    return agent() && agent()->configuration.provider == Provider::BuiltIn;
}

bool RunForm::hasLabels() const
{
    return !m_labels.empty();
}

bool RunForm::isPartOfEarlierJob() const
{
    return m_subset->isPartOfEarlierJob();
}

bool RunForm::isWaiting() const
{
    return !agent() || !m_subset->isKnown();
}

std::vector<LabelDefinitionId> RunForm::chosenDefinitions() const
{
    std::vector<LabelDefinitionId> chosen;
    for (const auto &[id, box] : m_labels) {
        if (box->isChecked())
            chosen.push_back(id);
    }
    return chosen;
}

void RunForm::remember() const
{
    if (agent())
        QSettings().setValue(lastAgentKey(), agent()->configuration.name);
}

JobRequest RunForm::request() const
{
    JobRequest request;
    request.agentVersion = agent() ? agent()->versionId : AgentVersionId();
    request.definitions = chosenDefinitions();
    request.records = m_subset->records();
    request.subset = m_subset->description();
    request.inFlight = m_inFlight->value();
    request.startedBy = m_session.person().id;
    return request;
}

} // namespace tandem
