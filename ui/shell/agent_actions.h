// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QObject>

class QMenu;

namespace tandem {

class ActionNeeds;
class PageStack;
class ProjectSession;
class RunDialog;

/// Running agents and editing them, and the actions for it. Thread: UI.
class AgentActions : public QObject
{
    Q_OBJECT

public:
    AgentActions(ProjectSession &session, PageStack &pages, QWidget *window);

    void fillMenu(QMenu &menu, ActionNeeds &needs);

public slots:
    /// Asks what to run; the agent of that name is chosen already.
    void runAgent(const QString &agent = {});
    /// The same for the records that a job has left.
    void runRest(const tandem::Job &job);
    /// Opens the editor with the agent of that name, or with the built-in one.
    void editAgent(const QString &agent = {});
    void startNewAgent();

private:
    RunDialog *openRunDialog();

    ProjectSession &m_session;
    PageStack &m_pages;
    QWidget *m_window;
};

} // namespace tandem
