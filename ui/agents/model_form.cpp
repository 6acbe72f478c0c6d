// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/model_form.h"

#include "core/llm/catalogue/presets.h"
#include "core/llm/wire/providers.h"
#include "ui/agents/asking_form.h"
#include "ui/agents/connection_pane.h"
#include "ui/agents/parameters_check.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int parameterLines = 5;

} // namespace

ModelForm::ModelForm(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    m_rows->setSpacing(measure::grid);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->addRow(textLabel(tr("Model"), FontRole::Section, this));
    m_name = addLine(tr("name"), tr("What people call this agent. A new name makes a new agent."), {});
    setFocusProxy(m_name);
    addProvider();
    m_baseUrl = addLine(tr("base URL"), tr("Where the server's interface is, without the last part of the path."),
                        QStringLiteral("http://127.0.0.1:8080/v1"));
    m_model = addLine(tr("model"), tr("The model's name, as the server knows it."), {});
    m_keyVariable =
        addLine(tr("key variable"), tr("The environment variable that holds the key, where none is in the keyring."),
                tr("none"));
    m_connection = new ConnectionPane(session, this);
    m_rows->addRow(m_connection);
    m_asking = new AskingForm(this);
    m_rows->addRow(m_asking);
    addParameters();
    m_note = noteLabel({}, this);
    m_rows->addRow(m_note);
    connect(m_connection, &ConnectionPane::modelsListed, this, &ModelForm::offerModels);
    connect(m_connection, &ConnectionPane::serverChosen, this, &ModelForm::useServer);
    connect(m_asking, &AskingForm::edited, this, &ModelForm::takeEdit);
    refresh();
}

QLineEdit *ModelForm::addLine(const QString &label, const QString &toolTip, const QString &placeholder)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(label);
    line->setToolTip(toolTip);
    line->setPlaceholderText(placeholder);
    QLabel *text = textLabel(label, FontRole::Small, this);
    text->setBuddy(line);
    m_rows->addRow(text, line);
    connect(line, &QLineEdit::textEdited, this, &ModelForm::takeEdit);
    return line;
}

void ModelForm::addProvider()
{
    m_provider = new QComboBox(this);
    setSpokenName(m_provider, tr("provider"));
    for (const ProviderInfo &info : providers())
        m_provider->addItem(info.displayName(), toWord(info.provider));
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rows->addRow(textLabel(tr("provider"), FontRole::Small, this), m_provider);
    connect(m_provider, &QComboBox::activated, this, &ModelForm::takeEdit);
    addPresets();
}

void ModelForm::addPresets()
{
    m_presets = new LinkButton(tr("Fill in for a known provider…"), this);
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->setFont(fontFor(FontRole::Small));
    auto *menu = new QMenu(m_presets);
    for (const Preset &preset : presets())
        menu->addAction(preset.name, this, [this, preset] { usePreset(preset); });
    connect(m_presets, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_presets->mapToGlobal(QPoint(0, m_presets->height()))); });
    m_rows->addRow(m_presets);
}

void ModelForm::usePreset(const Preset &preset)
{
    m_provider->setCurrentIndex(m_provider->findData(toWord(preset.provider)));
    m_baseUrl->setText(preset.baseUrl);
    m_baseUrl->home(false); // its beginning says which server it is
    m_keyVariable->setText(preset.keyVariable);
    takeEdit();
    m_note->setText(preset.hint);
}

void ModelForm::useServer(const LocalServer &server)
{
    m_provider->setCurrentIndex(m_provider->findData(toWord(server.provider)));
    m_baseUrl->setText(server.baseUrl);
    m_baseUrl->home(false); // its beginning says which server it is
    m_keyVariable->clear();
    QStringList names;
    for (const ListedModel &model : server.models)
        names.append(model.name);
    offerModels(names);
    if (!names.isEmpty() && !names.contains(m_model->text()))
        m_model->setText(names.front());
    takeEdit();
    m_note->setText(tr("%1 was found at %2.").arg(server.name, server.baseUrl));
}

void ModelForm::offerModels(const QStringList &models)
{
    auto *completer = new QCompleter(models, m_model);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_model->setCompleter(completer); // the line deletes the one before
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ModelForm::takeEdit);
}

void ModelForm::enterKey()
{
    m_connection->enterKey();
}

void ModelForm::takeEdit()
{
    refresh();
    emit edited();
}

void ModelForm::addParameters()
{
    m_parameters = new QPlainTextEdit(this);
    m_parameters->setAccessibleName(tr("parameters"));
    m_parameters->setToolTip(tr("A JSON object that is sent as it stands, for example {\"temperature\": 0}."));
    m_parameters->setFont(fontFor(FontRole::Code));
    m_parameters->setTabChangesFocus(true);
    setLines(m_parameters, parameterLines);
    m_parametersProblem = noteLabel({}, this);
    m_parametersProblem->setProperty("bad", true);
    m_parametersLabel = textLabel(tr("parameters (JSON)"), FontRole::Small, this);
    m_rows->addRow(m_parametersLabel);
    m_rows->addRow(m_parameters);
    m_rows->addRow(m_parametersProblem);
    connect(m_parameters, &QPlainTextEdit::textChanged, this, &ModelForm::takeEdit);
}

void ModelForm::setConfiguration(const AgentConfiguration &configuration)
{
    const QSignalBlocker quiet(m_parameters);
    m_name->setText(configuration.name);
    m_provider->setCurrentIndex(m_provider->findData(toWord(configuration.provider)));
    m_baseUrl->setText(configuration.baseUrl);
    m_baseUrl->home(false); // its beginning says which server it is
    m_model->setText(configuration.model);
    m_keyVariable->setText(configuration.keyVariable);
    m_parameters->setPlainText(QString::fromUtf8(configuration.parameters));
    m_asking->setConfiguration(configuration);
    refresh();
}

void ModelForm::fill(AgentConfiguration *configuration) const
{
    const QByteArray parameters = m_parameters->toPlainText().trimmed().toUtf8();
    configuration->name = m_name->text().trimmed();
    configuration->provider = provider();
    configuration->baseUrl = m_baseUrl->text().trimmed();
    configuration->model = m_model->text().trimmed();
    configuration->keyVariable = m_keyVariable->text().trimmed();
    configuration->parameters = parameters.isEmpty() ? QByteArrayLiteral("{}") : parameters;
    m_asking->fill(configuration);
}

QString ModelForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the agent a name.");
    if (provider() == Provider::BuiltIn)
        return {};
    if (m_baseUrl->text().trimmed().isEmpty())
        return tr("Say where the model is: the base URL is empty.");
    if (m_model->text().trimmed().isEmpty())
        return tr("Say which model to ask: its name is empty.");
    return parametersProblem(m_parameters->toPlainText().toUtf8());
}

Provider ModelForm::provider() const
{
    return Provider(m_provider->currentData().toString());
}

void ModelForm::refresh()
{
    const bool isBuiltIn = provider() == Provider::BuiltIn;
    for (QWidget *field : std::initializer_list<QWidget *>{m_baseUrl, m_model, m_keyVariable, m_parametersLabel,
                                                           m_parameters, m_presets, m_asking, m_connection})
        m_rows->setRowVisible(field, !isBuiltIn);
    const QString problem = parametersProblem(m_parameters->toPlainText().toUtf8());
    m_parametersProblem->setText(problem);
    m_rows->setRowVisible(m_parametersProblem, !isBuiltIn && !problem.isEmpty());
    setVariant(m_parameters, "problem", !problem.isEmpty());
    m_note->setText(isBuiltIn ? tr("Built-in baseline: a small statistical model that learns from what people decided; "
                                   "not an LLM. It needs no network. With nothing to learn from yet, it compares the "
                                   "text with the words of the options.")
                              : tr("Parameters are sent as they stand. Plain http goes to this computer only."));
    AgentConfiguration now;
    fill(&now);
    m_connection->setAgent(now);
}

} // namespace tandem
