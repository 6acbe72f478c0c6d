// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"

#include <QSplitter>
#include <QStringList>

namespace tandem {

class ModelForm;
class PreviewPane;
class ProjectSession;
class TemplatePane;

/// An agent as it is edited: its model at the left, its templates, and the prompt that they make at the right.
class AgentForm : public QSplitter
{
    Q_OBJECT

public:
    explicit AgentForm(ProjectSession &session, QWidget *parent = nullptr);

    void setConfiguration(const AgentConfiguration &configuration);
    AgentConfiguration configuration() const;
    void setMetadataColumns(const QStringList &columns);
    void setSchemaVersions(int written, int now); ///< see TemplatePane
    /// Why this cannot be saved, as a sentence; empty if it can.
    QString problem() const;
    /// Puts the cursor where the key is entered.
    void enterKey();

signals:
    void edited();

private:
    QWidget *makeScroll();
    void takeEdit();
    void showPrompt();

    ModelForm *m_model;
    TemplatePane *m_templates;
    PreviewPane *m_preview;
    QStringList m_metadataColumns;
};

} // namespace tandem
