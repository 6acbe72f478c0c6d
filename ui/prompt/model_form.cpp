// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/model_form.h"

#include "ui/prompt/parameters_check.h"
#include "ui/support/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tandem {

ModelForm::ModelForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    m_rows->setSpacing(measure::grid);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_rows->addRow(textLabel(tr("Model"), FontRole::Section, this));
    m_name = addLine(tr("name"), tr("What people call this agent. A new name makes a new agent."), {});
    addProvider();
    m_baseUrl = addLine(tr("base URL"), tr("Where the server's chat completions are, without the last part."),
                        QStringLiteral("http://127.0.0.1:8080/v1"));
    m_model = addLine(tr("model"), tr("The model's name, as the server knows it."), {});
    m_keyVariable =
        addLine(tr("key variable"), tr("The environment variable that holds the key. The key itself is never stored."),
                tr("none"));
    addParameters();
    m_note = noteLabel({}, this);
    m_rows->addRow(m_note);
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
    connect(line, &QLineEdit::textEdited, this, [this] {
        refresh();
        emit edited();
    });
    return line;
}

void ModelForm::addProvider()
{
    m_provider = new QComboBox(this);
    m_provider->setAccessibleName(tr("provider"));
    m_provider->addItem(tr("OpenAI-compatible"), static_cast<int>(Provider::OpenAiCompatible));
    m_provider->addItem(tr("Built-in baseline"), static_cast<int>(Provider::BuiltIn));
    m_rows->addRow(textLabel(tr("provider"), FontRole::Small, this), m_provider);
    connect(m_provider, &QComboBox::activated, this, [this] {
        refresh();
        emit edited();
    });
}

void ModelForm::addParameters()
{
    m_parameters = new QPlainTextEdit(this);
    m_parameters->setAccessibleName(tr("parameters"));
    m_parameters->setToolTip(tr("A JSON object that is sent as it stands, for example {\"temperature\": 0}."));
    m_parameters->setFont(fontFor(FontRole::Code));
    m_parameters->setTabChangesFocus(true);
    m_parameters->setFixedHeight(96);
    m_parametersProblem = noteLabel({}, this);
    m_parametersProblem->setProperty("bad", true);
    m_parametersLabel = textLabel(tr("parameters (JSON)"), FontRole::Small, this);
    m_rows->addRow(m_parametersLabel);
    m_rows->addRow(m_parameters);
    m_rows->addRow(m_parametersProblem);
    connect(m_parameters, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        emit edited();
    });
}

void ModelForm::setConfiguration(const AgentConfiguration &configuration)
{
    const QSignalBlocker quiet(m_parameters);
    m_name->setText(configuration.name);
    m_provider->setCurrentIndex(m_provider->findData(static_cast<int>(configuration.provider)));
    m_baseUrl->setText(configuration.baseUrl);
    m_model->setText(configuration.model);
    m_keyVariable->setText(configuration.keyVariable);
    m_parameters->setPlainText(QString::fromUtf8(configuration.parameters));
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
    return static_cast<Provider>(m_provider->currentData().toInt());
}

void ModelForm::refresh()
{
    const bool isBuiltIn = provider() == Provider::BuiltIn;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_baseUrl, m_model, m_keyVariable, m_parametersLabel, m_parameters})
        m_rows->setRowVisible(field, !isBuiltIn);
    const QString problem = parametersProblem(m_parameters->toPlainText().toUtf8());
    m_parametersProblem->setText(problem);
    m_rows->setRowVisible(m_parametersProblem, !isBuiltIn && !problem.isEmpty());
    setVariant(m_parameters, "problem", !problem.isEmpty());
    m_note->setText(isBuiltIn ? tr("Built-in baseline: a small statistical model that learns from what people decided; "
                                   "not an LLM. It needs no network. With nothing to learn from yet, it compares the "
                                   "text with the words of the options.")
                              : tr("Parameters are sent as they stand. Plain http goes to this computer only."));
}

} // namespace tandem
