// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "ui/records/search/query_edit.h"
#include "ui/session/project_session.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace tandem {

/// A line of the side panel: a name, and at its right what there is to say about it, mostly a number.
class PanelEntry : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PanelEntry(const QString &name, QWidget *parent = nullptr);
    void setValue(const QString &value);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
};

/// Subsets, schema and agents of the project, at the left of the window.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(ProjectSession &session, QWidget *parent = nullptr);
    QSize sizeHint() const override;

signals:
    void schemaWanted();
    void agentWanted(const QString &name);

private:
    struct SubsetEntry
    {
        Subset subset;
        PanelEntry *entry;
    };

    QLabel *addHeading(QVBoxLayout &column, const QString &text);
    void addSubset(QVBoxLayout &column, Subset subset, const QString &name);
    void showCounts();
    void showRequest();
    void showSchema();
    void focusCurrentDefinition();
    void orderTabs();
    void loadAgents();
    void showAgents(const std::vector<Agent> &agents);

    ProjectSession &m_session;
    std::vector<SubsetEntry> m_subsets;
    QLabel *m_schemaHeading = nullptr;
    QVBoxLayout *m_definitions;
    QVBoxLayout *m_agents;
};

} // namespace tandem
