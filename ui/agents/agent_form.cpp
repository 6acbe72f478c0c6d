// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agent_form.h"

#include "ui/agents/model_form.h"
#include "ui/agents/preview_pane.h"
#include "ui/agents/template_pane.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace tandem {

namespace {

constexpr int modelWidth = 260;
constexpr int textWidth = 510;

} // namespace

AgentForm::AgentForm(ProjectSession &session, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_model(new ModelForm(session, this))
    , m_templates(new TemplatePane(this))
    , m_preview(new PreviewPane(session, this))
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setFocusProxy(m_model);
    addWidget(makeScroll());
    addWidget(m_templates);
    addWidget(m_preview);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 1);
    setSizes({modelWidth, textWidth, textWidth});
    connect(m_model, &ModelForm::edited, this, &AgentForm::takeEdit);
    connect(m_templates, &TemplatePane::edited, this, &AgentForm::takeEdit);
}

QWidget *AgentForm::makeScroll()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Model"));
    scroll->setWidget(m_model);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int scrollBar = scroll->verticalScrollBar()->sizeHint().width();
    scroll->setMinimumWidth(std::max(modelWidth, m_model->minimumSizeHint().width() + scrollBar));
    return scroll;
}

void AgentForm::setConfiguration(const AgentConfiguration &configuration)
{
    m_model->setConfiguration(configuration);
    m_templates->setTemplates(configuration.systemTemplate, configuration.userTemplate);
    showPrompt();
}

AgentConfiguration AgentForm::configuration() const
{
    AgentConfiguration configuration;
    m_model->fill(&configuration);
    configuration.systemTemplate = m_templates->systemTemplate();
    configuration.userTemplate = m_templates->userTemplate();
    return configuration;
}

void AgentForm::setMetadataColumns(const QStringList &columns)
{
    m_metadataColumns = columns;
    m_templates->setMetadataColumns(columns);
    showPrompt();
}

void AgentForm::setSchemaVersions(int written, int now)
{
    m_templates->setSchemaVersions(written, now);
}

QString AgentForm::problem() const
{
    const QString ofModel = m_model->problem();
    if (!ofModel.isEmpty())
        return ofModel;
    return configuration().provider != Provider::BuiltIn && m_templates->hasProblems()
               ? tr("The template has problems; they stand below it.")
               : QString();
}

void AgentForm::enterKey()
{
    m_model->enterKey();
}

void AgentForm::takeEdit()
{
    showPrompt();
    emit edited();
}

void AgentForm::showPrompt()
{
    const AgentConfiguration now = configuration();
    m_templates->setUsed(now.provider != Provider::BuiltIn);
    m_preview->setAgent(now, m_metadataColumns);
}

} // namespace tandem
