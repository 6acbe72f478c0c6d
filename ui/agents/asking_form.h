// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace tandem {

/// How an agent asks: the form of the answer, how many of them, what is asked for besides the label, and the limits
/// that the user sets for it.
class AskingForm : public QWidget
{
    Q_OBJECT

public:
    explicit AskingForm(QWidget *parent = nullptr);

    void setConfiguration(const AgentConfiguration &configuration);
    /// Writes what the form holds over these members of `configuration`.
    void fill(AgentConfiguration *configuration) const;

signals:
    void edited();

private:
    void addFormat();
    QCheckBox *addCheck(const QString &text, const QString &toolTip);
    QSpinBox *addNumber(const QString &label, int least, int most, const QString &none, const QString &toolTip);

    QFormLayout *m_rows = nullptr;
    QComboBox *m_format = nullptr;
    QSpinBox *m_samples = nullptr;
    QCheckBox *m_reason = nullptr;
    QCheckBox *m_confidence = nullptr;
    QSpinBox *m_requests = nullptr;
    QSpinBox *m_tokens = nullptr;
    QCheckBox *m_plainHttp = nullptr;
};

} // namespace tandem
