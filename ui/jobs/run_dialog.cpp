// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_dialog.h"

#include "core/llm/catalogue/users_catalogue.h"
#include "core/project/agents.h"
#include "core/search/query_text.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/rendered_view.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int formWidth = 320;
constexpr int previewDelay = 150; // ms after the last change

} // namespace

RunDialog::RunDialog(ProjectSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Run an agent"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(880, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_message = new MessageBar(this);
    layout->addWidget(m_message);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeForm());
    body->addWidget(makePreview(), 1);
    layout->addLayout(body, 1);
    layout->addWidget(separatorLine(this));
    layout->addWidget(makeButtons());
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &RunDialog::askForPreview);
    connect(&Theme::instance(), &Theme::changed, this, [this] { showSample(m_sampleBox->currentIndex()); });
    loadAgents();
    loadAll();
}

QWidget *RunDialog::makeForm()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(formWidth);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(measure::grid);
    m_agentBox = new QComboBox(form);
    m_agentBox->setAccessibleName(tr("Agent"));
    connect(m_agentBox, &QComboBox::currentIndexChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    m_note = noteLabel({}, form);
    rows->addWidget(textLabel(tr("Agent"), FontRole::Section, form));
    rows->addWidget(m_agentBox);
    rows->addWidget(m_note);
    rows->addWidget(textLabel(tr("Labels"), FontRole::Section, form));
    rows->addWidget(makeLabels());
    rows->addWidget(textLabel(tr("Records"), FontRole::Section, form));
    rows->addWidget(makeSubset());
    auto *flight = new QHBoxLayout;
    m_inFlight = new QSpinBox(form);
    m_inFlight->setRange(1, 200);
    m_inFlight->setValue(4);
    m_inFlight->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_inFlight->setAccessibleName(tr("Calls in flight"));
    m_inFlight->setToolTip(tr("How many calls are under way at the same time."));
    flight->addWidget(textLabel(tr("Calls in flight"), FontRole::Normal, form), 1);
    flight->addWidget(m_inFlight);
    rows->addLayout(flight);
    rows->addStretch(1);
    return form;
}

QWidget *RunDialog::makeLabels()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const LabelDefinition &definition : m_session.schema().usableDefinitions()) {
        auto *check = new QCheckBox(definition.name, box);
        check->setChecked(true);
        check->setProperty("definition", definition.id.value);
        connect(check, &QCheckBox::toggled, &m_previewTimer, qOverload<>(&QTimer::start));
        rows->addWidget(check);
        m_labelBoxes.push_back(check);
    }
    return box;
}

QWidget *RunDialog::makeSubset()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_subsetBox = new QComboBox(box);
    m_subsetBox->setAccessibleName(tr("Records"));
    const qint64 listed = static_cast<qint64>(m_session.list()->size());
    const qint64 selected = static_cast<qint64>(m_session.selection().size());
    m_subsetBox->addItem(tr("All records"), static_cast<int>(Subset::All));
    m_subsetBox->addItem(tr("Current list (%1)").arg(countText(listed)), static_cast<int>(Subset::CurrentList));
    if (selected > 1)
        m_subsetBox->addItem(tr("Selection (%1)").arg(countText(selected)), static_cast<int>(Subset::Selection));
    m_subsetBox->addItem(tr("The first of the list"), static_cast<int>(Subset::First));
    m_first = new QSpinBox(box);
    m_first->setRange(1, 100'000'000);
    m_first->setValue(100);
    m_first->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_first->setAccessibleName(tr("How many of the first"));
    m_first->hide();
    line->addWidget(m_subsetBox, 1);
    line->addWidget(m_first);
    connect(m_subsetBox, &QComboBox::currentIndexChanged, this, &RunDialog::chooseSubset);
    connect(m_first, &QSpinBox::valueChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    return box;
}

QWidget *RunDialog::makePreview()
{
    auto *box = new QWidget(this);
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, measure::margin, 16, 0);
    layout->setSpacing(4);
    auto *header = new QHBoxLayout;
    m_sent = textLabel(tr("What is sent"), FontRole::Section, box);
    header->addWidget(m_sent);
    header->addStretch(1);
    m_sampleBox = new QComboBox(box);
    m_sampleBox->setAccessibleName(tr("Sample prompt"));
    header->addWidget(m_sampleBox);
    layout->addLayout(header);
    m_sample = makeRenderedView(tr("Sample prompt"), box);
    layout->addWidget(m_sample, 1);
    connect(m_sampleBox, &QComboBox::currentIndexChanged, this, &RunDialog::showSample);
    return box;
}

QWidget *RunDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(16, measure::margin, 16, measure::margin);
    layout->setSpacing(measure::grid);
    auto *texts = new QVBoxLayout;
    m_facts = noteLabel({}, box);
    m_consent = new QCheckBox(box);
    m_consent->hide();
    m_listProblems = new ProblemList(Tone::Warn, tr("Problems of the list of models"), box);
    texts->addWidget(m_facts);
    texts->addWidget(m_listProblems);
    texts->addWidget(m_consent);
    auto *cancel = new KeyButton(tr("Cancel"), {}, box);
    cancel->setAutoDefault(false);
    m_start = new AccentButton(tr("Start"), {}, box);
    m_start->setObjectName(QStringLiteral("startJob"));
    m_start->setDefault(true);
    m_start->setEnabled(false);
    layout->addLayout(texts, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_start);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &RunDialog::start);
    connect(m_consent, &QCheckBox::toggled, this, [this](bool on) { m_start->setEnabled(on); });
    return box;
}

void RunDialog::loadAgents()
{
    m_session.project()->agents().list().then(this, [this](const Result<std::vector<Agent>> &agents) {
        if (!agents)
            return m_message->showMessage(Tone::Bad, agents.error().message);
        m_agents = *agents;
        for (const Agent &agent : m_agents)
            m_agentBox->addItem(QStringLiteral("%1  v%2").arg(agent.configuration.name).arg(agent.version),
                                agent.configuration.name);
        chooseAgent(m_wantedAgent);
    });
}

void RunDialog::loadAll()
{
    m_session.project()->records().list({}, {}).then(this, [this](const Result<ResultList> &list) {
        if (!list)
            return m_message->showMessage(Tone::Bad, list.error().message);
        m_all = *list;
        m_subsetBox->setItemText(m_subsetBox->findData(static_cast<int>(Subset::All)),
                                 tr("All records (%1)").arg(countText(static_cast<qint64>(m_all->size()))));
        m_previewTimer.start();
    });
}

void RunDialog::chooseAgent(const QString &name)
{
    m_wantedAgent = name;
    const int index = m_agentBox->findData(name);
    if (index >= 0)
        m_agentBox->setCurrentIndex(index);
}

void RunDialog::chooseRestOf(const Job &job)
{
    m_restOf = job;
    chooseAgent(job.agentName);
    m_inFlight->setValue(job.inFlight);
    for (QCheckBox *box : m_labelBoxes) {
        const LabelDefinitionId id(box->property("definition").toLongLong());
        box->setChecked(std::find(job.definitions.begin(), job.definitions.end(), id) != job.definitions.end());
    }
    m_session.project()->jobs().rest(job.id).then(this, [this](const Result<ResultList> &rest) {
        if (!rest)
            return m_message->showMessage(Tone::Bad, rest.error().message);
        offerRest(*rest);
    });
}

void RunDialog::offerRest(const ResultList &rest)
{
    m_rest = rest;
    m_subsetBox->addItem(tr("Left by %1 v%2 (%3)")
                             .arg(m_restOf.agentName)
                             .arg(m_restOf.agentVersionNumber)
                             .arg(countText(static_cast<qint64>(rest->size()))),
                         static_cast<int>(Subset::Rest));
    m_subsetBox->setCurrentIndex(m_subsetBox->count() - 1);
    m_previewTimer.start();
}

bool RunDialog::isWaiting() const
{
    return !agent() || !m_all || (m_restOf.id.isValid() && !m_rest);
}

const Agent *RunDialog::agent() const
{
    const int index = m_agentBox->currentIndex();
    return index < 0 ? nullptr : &m_agents[static_cast<size_t>(index)];
}

bool RunDialog::isBuiltIn() const
{
    return agent() && agent()->configuration.provider == Provider::BuiltIn;
}

std::vector<LabelDefinitionId> RunDialog::chosenDefinitions() const
{
    std::vector<LabelDefinitionId> chosen;
    for (const QCheckBox *box : m_labelBoxes) {
        if (box->isChecked())
            chosen.emplace_back(box->property("definition").toLongLong());
    }
    return chosen;
}

RunDialog::Subset RunDialog::subset() const
{
    return static_cast<Subset>(m_subsetBox->currentData().toInt());
}

std::vector<RecordId> RunDialog::records() const
{
    const std::vector<RecordId> &list = *m_session.list();
    switch (subset()) {
    case Subset::All:
        return m_all ? *m_all : std::vector<RecordId>();
    case Subset::CurrentList:
        return list;
    case Subset::Selection:
        return m_session.selection();
    case Subset::Rest:
        return *m_rest;
    case Subset::First:
        return {list.begin(), list.begin() + std::min<qptrdiff>(m_first->value(), static_cast<qptrdiff>(list.size()))};
    }
    return {};
}

QString RunDialog::subsetText() const
{
    const QString query = queryText(m_session.request().query);
    const QString listed = query.isEmpty() ? tr("all records") : query;
    switch (subset()) {
    case Subset::All:
        return tr("all records");
    case Subset::CurrentList:
        return listed;
    case Subset::Selection:
        return tr("%1 selected").arg(countText(static_cast<qint64>(m_session.selection().size())));
    case Subset::Rest:
        return tr("left by %1 v%2").arg(m_restOf.agentName).arg(m_restOf.agentVersionNumber);
    case Subset::First:
        return tr("%1, first %2").arg(listed, countText(m_first->value()));
    }
    return {};
}

JobRequest RunDialog::request() const
{
    JobRequest request;
    request.agentVersion = agent() ? agent()->versionId : AgentVersionId();
    request.definitions = chosenDefinitions();
    request.records = records();
    request.subsetText = subsetText();
    request.inFlight = m_inFlight->value();
    request.startedBy = m_session.person().id;
    return request;
}

void RunDialog::chooseSubset()
{
    m_first->setVisible(subset() == Subset::First);
    m_previewTimer.start();
}

void RunDialog::askForPreview()
{
    m_start->setEnabled(false);
    m_message->clear();
    if (isWaiting())
        return;
    m_note->setText(isBuiltIn() ? tr("A small statistical model that learns from what people decided; not an LLM.")
                                : tr("%1 at %2").arg(agent()->configuration.model, agent()->configuration.baseUrl));
    if (chosenDefinitions().empty())
        return m_message->showMessage(Tone::Warn, m_labelBoxes.empty()
                                                      ? tr("There is nothing to label yet. Add a label in the schema.")
                                                      : tr("Choose at least one label."));
    const int generation = ++m_generation;
    m_session.project()->jobs().preview(request()).then(this, [this, generation](const Result<JobPreview> &preview) {
        if (generation == m_generation)
            takePreview(preview);
    });
}

void RunDialog::takePreview(const Result<JobPreview> &preview)
{
    if (!preview)
        return m_message->showMessage(Tone::Bad, preview.error().message);
    m_preview = *preview;
    m_sampleBox->clear();
    for (const auto &sample : m_preview.samples)
        m_sampleBox->addItem(tr("Record %1").arg(sample.first));
    m_sampleBox->setVisible(!isBuiltIn());
    m_sent->setText(isBuiltIn() ? tr("What is read") : tr("What is sent"));
    showSample(m_sampleBox->currentIndex());
    m_facts->setText(factsText(m_preview));
    showListProblems();
    m_consent->setVisible(m_preview.needsHostConsent);
    m_consent->setChecked(false);
    m_consent->setText(tr("Texts leave this computer for %1. I allow it.").arg(m_preview.host));
    m_start->setText(counted(m_preview.itemCount, tr("Label %1 record"), tr("Label %1 records")));
    m_start->setEnabled(m_session.canWrite() && m_preview.itemCount > 0 && !m_preview.needsHostConsent);
    if (m_preview.invalidPrompts > 0)
        m_message->showMessage(Tone::Warn, tr("Of the sample prompts, %1 cannot be sent. The job goes on without such "
                                              "records and counts them.")
                                               .arg(countText(m_preview.invalidPrompts)));
}

QString RunDialog::factsText(const JobPreview &preview) const
{
    if (preview.itemCount == 0)
        return tr("There is no record in this subset. Choose another one.");
    if (!isBuiltIn())
        return destinationText(preview) + u' ' + forecastText(preview.forecast);
    if (preview.trainingExamples == 0)
        return tr("Nobody has decided anything yet, so it compares the text with the words of the options. Nothing "
                  "leaves this computer.");
    return tr("Learns from %1 decided labels. Nothing leaves this computer.").arg(countText(preview.trainingExamples));
}

QString RunDialog::destinationText(const JobPreview &preview) const
{
    QStringList sentences{preview.localAddress.isEmpty()
                              ? tr("The texts go to %1.").arg(preview.host)
                              : tr("The texts stay on this computer (%1).").arg(preview.localAddress)};
    if (subset() == Subset::Rest && preview.itemCount < m_restOf.itemCount)
        sentences.append(tr("The earlier job keeps its labels; the table then shows those of the new one."));
    return sentences.join(u' ');
}

void RunDialog::showListProblems()
{
    m_listProblems->clear();
    if (!isBuiltIn() && !m_preview.forecast.problems.isEmpty())
        m_listProblems->add(catalogueProblemsText(m_preview.forecast.problems), tr("Show the file"),
                            [this] { m_session.prompter().showInFolder(usersCatalogueFile()); });
}

void RunDialog::showSample(int index)
{
    if (!isBuiltIn() && index >= 0 && index < static_cast<int>(m_preview.samples.size())) {
        const RenderedPrompt &prompt = m_preview.samples[static_cast<size_t>(index)].second;
        showRendered(m_sample, {&prompt.system, &prompt.user});
    } else {
        showDimSentence(m_sample, isBuiltIn()
                                      ? tr("The built-in baseline reads the record itself and uses no template.")
                                      : tr("There is no prompt to show."));
    }
}

void RunDialog::start()
{
    m_start->setEnabled(false);
    const QString allowed = m_consent->isChecked() ? m_preview.host : QString();
    m_session.project()->jobs().start(request(), allowed).then(this, [this](const Result<JobId> &job) {
        if (!job) {
            m_start->setEnabled(true);
            return m_message->showMessage(Tone::Bad, job.error().message);
        }
        emit started(*job);
        accept();
    });
}

} // namespace tandem
