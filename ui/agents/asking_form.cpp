// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/asking_form.h"

#include "ui/widgets/spoken_name.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tandem {

namespace {

constexpr int mostSamples = 20;
constexpr int mostPerMinute = 100'000'000;

} // namespace

AskingForm::AskingForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(measure::grid);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->addRow(textLabel(tr("Asking"), FontRole::Section, this));
    addFormat();
    m_samples =
        addNumber(tr("answers each"), 1, mostSamples, {},
                  tr("So many answers are asked for each record. With several the label is put to the vote, and "
                     "its confidence is the share of its votes."));
    m_reason = addCheck(tr("ask for a reason"), tr("The model says why, after the label. It is kept with the label."));
    m_confidence =
        addCheck(tr("ask how sure it is"), tr("Used as the confidence where the model gives no token probabilities."));
    m_requests = addNumber(tr("requests a minute"), 0, mostPerMinute, tr("no limit"),
                           tr("Your own limit, beside those that the provider tells."));
    m_tokens = addNumber(tr("tokens a minute"), 0, mostPerMinute, tr("no limit"),
                         tr("Your own limit, beside those that the provider tells."));
    m_plainHttp = addCheck(tr("allow unencrypted http"),
                           tr("Also to another computer: the key and every text can then be read on the way."));
}

void AskingForm::addFormat()
{
    m_format = new QComboBox(this);
    setSpokenName(m_format, tr("answer format"));
    m_format->setToolTip(tr(
        "A JSON schema binds the model to the options, where the provider has it; vLLM can bind it to one option and "
        "nothing else, where one label is asked for. What a model refuses is learned by itself."));
    m_format->addItem(tr("JSON schema where possible"), static_cast<int>(AnswerFormat::Automatic));
    m_format->addItem(tr("JSON schema"), static_cast<int>(AnswerFormat::Schema));
    m_format->addItem(tr("written, Label: option"), static_cast<int>(AnswerFormat::Written));
    m_format->addItem(tr("one option alone (vLLM)"), static_cast<int>(AnswerFormat::Choice));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel *label = textLabel(tr("answer format"), FontRole::Small, this);
    label->setBuddy(m_format);
    m_rows->addRow(label, m_format);
    connect(m_format, &QComboBox::activated, this, &AskingForm::edited);
}

QCheckBox *AskingForm::addCheck(const QString &text, const QString &toolTip)
{
    auto *check = new QCheckBox(text, this);
    check->setFont(fontFor(FontRole::Small));
    check->setToolTip(toolTip);
    m_rows->addRow(check);
    connect(check, &QCheckBox::clicked, this, &AskingForm::edited);
    return check;
}

QSpinBox *AskingForm::addNumber(const QString &label, int least, int most, const QString &none, const QString &toolTip)
{
    auto *number = new QSpinBox(this);
    number->setAccessibleName(label);
    number->setToolTip(toolTip);
    number->setRange(least, most);
    number->setSpecialValueText(none);
    number->setGroupSeparatorShown(true);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    QLabel *text = textLabel(label, FontRole::Small, this);
    text->setBuddy(number);
    m_rows->addRow(text, number);
    connect(number, &QSpinBox::valueChanged, this, &AskingForm::edited);
    return number;
}

void AskingForm::setConfiguration(const AgentConfiguration &configuration)
{
    const QSignalBlocker quiet(this);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(configuration.answerFormat)));
    m_samples->setValue(configuration.samples);
    m_reason->setChecked(configuration.asksReason);
    m_confidence->setChecked(configuration.asksConfidence);
    m_requests->setValue(configuration.requestsPerMinute);
    m_tokens->setValue(static_cast<int>(configuration.tokensPerMinute));
    m_plainHttp->setChecked(configuration.allowsPlainHttp);
}

void AskingForm::fill(AgentConfiguration *configuration) const
{
    configuration->answerFormat = static_cast<AnswerFormat>(m_format->currentData().toInt());
    configuration->samples = m_samples->value();
    configuration->asksReason = m_reason->isChecked();
    configuration->asksConfidence = m_confidence->isChecked();
    configuration->requestsPerMinute = m_requests->value();
    configuration->tokensPerMinute = m_tokens->value();
    configuration->allowsPlainHttp = m_plainHttp->isChecked();
}

} // namespace tandem
