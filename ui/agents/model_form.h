// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tandem {

class AskingForm;
class ConnectionPane;
class ProjectSession;
struct LocalServer;
struct Preset;

/// The left part of the agent editor: name, provider, where the model is, its key and parameters, how it is asked, and
/// a test of the connection.
class ModelForm : public QWidget
{
    Q_OBJECT

public:
    explicit ModelForm(ProjectSession &session, QWidget *parent = nullptr);

    void setConfiguration(const AgentConfiguration &configuration);
    /// Writes what the form holds over these members of `configuration`; the templates stay.
    void fill(AgentConfiguration *configuration) const;
    /// Why this cannot be saved, as a sentence; empty if it can.
    QString problem() const;
    /// Puts the cursor where the key is entered.
    void enterKey();

signals:
    void edited();

private:
    QLineEdit *addLine(const QString &label, const QString &toolTip, const QString &placeholder);
    void addProvider();
    void addPresets();
    void usePreset(const Preset &preset);
    void useServer(const LocalServer &server);
    void offerModels(const QStringList &models);
    void takeEdit();
    void addParameters();
    Provider provider() const;
    void refresh();

    QFormLayout *m_rows = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QLineEdit *m_model = nullptr;
    QLineEdit *m_keyVariable = nullptr;
    QPlainTextEdit *m_parameters = nullptr;
    QLabel *m_parametersLabel = nullptr;
    QLabel *m_parametersProblem = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_presets = nullptr;
    AskingForm *m_asking = nullptr;
    ConnectionPane *m_connection = nullptr;
};

} // namespace tandem
