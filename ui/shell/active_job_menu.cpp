// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/active_job_menu.h"

#include "core/project/jobs.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct ActiveJobMenu
{
    Q_DECLARE_TR_FUNCTIONS(ActiveJobMenu)
};

QString jobText(const Job &job)
{
    //: Agent, its version, when the job began, how many records
    return ActiveJobMenu::tr("%1 v%2 · %3 · %4")
        .arg(job.agentName)
        .arg(job.agentVersionNumber)
        .arg(whenText(job.createdAt), recordsText(job.itemCount));
}

bool concerns(const Job &job, LabelDefinitionId definition)
{
    return std::find(job.definitions.begin(), job.definitions.end(), definition) != job.definitions.end();
}

void activate(ProjectSession &session, const Job *job, LabelDefinitionId definition)
{
    if (!session.hasProject())
        return;
    Jobs &jobs = session.project()->jobs();
    const auto answered = [&session](const Result<void> &result) {
        if (!result)
            session.report(result.error());
    };
    (job ? jobs.activate(job->id) : jobs.deactivate(definition)).then(&session, answered);
}

void fill(QMenu &menu, ProjectSession &session, const std::vector<Job> &jobs)
{
    menu.clear();
    const LabelDefinition *definition = session.definition();
    if (!definition)
        return;
    bool any = false;
    for (const Job &job : jobs) {
        if (!concerns(job, definition->id))
            continue;
        any = true;
        QAction *action =
            menu.addAction(jobText(job), &session, [&session, job] { activate(session, &job, LabelDefinitionId()); });
        action->setCheckable(true);
        action->setChecked(job.isActive);
        action->setEnabled(session.canWrite());
    }
    if (!any) {
        menu.addAction(ActiveJobMenu::tr("No agent has labelled “%1” yet").arg(definition->name))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QAction *none = menu.addAction(ActiveJobMenu::tr("No job"), &session,
                                   [&session, id = definition->id] { activate(session, nullptr, id); });
    none->setEnabled(session.canWrite());
}

} // namespace

void makeActiveJobMenu(QMenu &menu, ProjectSession &session)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &session, [&menu, &session] {
        menu.clear();
        menu.addAction(ActiveJobMenu::tr("Loading…"))->setEnabled(false);
        if (!session.hasProject())
            return;
        session.project()->jobs().list().then({&menu, session.whileOpen()},
                                              [&menu, &session](const Result<std::vector<Job>> &jobs) {
                                                  if (jobs)
                                                      fill(menu, session, *jobs);
                                                  else
                                                      session.report(jobs.error());
                                              });
    });
}

} // namespace tandem
