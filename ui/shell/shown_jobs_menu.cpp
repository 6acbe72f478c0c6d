// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shown_jobs_menu.h"

#include "core/project/jobs.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct ShownJobsMenu
{
    Q_DECLARE_TR_FUNCTIONS(ShownJobsMenu)
};

QString jobText(const Job &job)
{
    //: The number of a job, its agent and the agent's version, when the job began, how many records
    return ShownJobsMenu::tr("%1: %2 v%3 · %4 · %5")
        .arg(QString::number(job.id.value), job.agentName, QString::number(job.agentVersionNumber),
             whenText(job.createdAt), recordsText(job.itemCount));
}

bool holds(const std::vector<LabelDefinitionId> &definitions, LabelDefinitionId definition)
{
    return std::find(definitions.begin(), definitions.end(), definition) != definitions.end();
}

void setShown(ProjectSession &session, JobId job, JobShowing showing, LabelDefinitionId definition)
{
    if (!session.hasProject())
        return;
    session.project()->jobs().setShown(job, showing, definition).then(&session, [&session](const Result<void> &done) {
        if (!done)
            session.report(done.error());
    });
}

void addJob(QMenu &menu, ProjectSession &session, const Job &job, LabelDefinitionId definition)
{
    const bool isShown = !holds(job.hiddenFor, definition);
    QAction *shown = menu.addAction(jobText(job), &session, [&session, id = job.id, isShown, definition] {
        setShown(session, id, isShown ? JobShowing::Hide : JobShowing::Show, definition);
    });
    shown->setCheckable(true);
    shown->setChecked(isShown);
    shown->setEnabled(session.canWrite());
}

void addAlone(QMenu &menu, ProjectSession &session, const Job &job, LabelDefinitionId definition)
{
    menu.addAction(jobText(job), &session,
                   [&session, id = job.id, definition] { setShown(session, id, JobShowing::ShowAlone, definition); })
        ->setEnabled(session.canWrite());
}

void fill(QMenu &menu, ProjectSession &session, const std::vector<Job> &jobs)
{
    menu.clear();
    const LabelDefinition *definition = session.definition();
    if (!definition)
        return;
    std::vector<Job> concerned;
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(concerned),
                 [&](const Job &job) { return holds(job.definitions, definition->id); });
    if (concerned.empty()) {
        menu.addAction(ShownJobsMenu::tr("No agent has labelled “%1” yet").arg(definition->name))->setEnabled(false);
        return;
    }
    for (const Job &job : concerned)
        addJob(menu, session, job, definition->id);
    menu.addSeparator();
    QMenu *alone = menu.addMenu(ShownJobsMenu::tr("Show alone"));
    for (const Job &job : concerned)
        addAlone(*alone, session, job, definition->id);
}

} // namespace

void makeShownJobsMenu(QMenu &menu, ProjectSession &session)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &session, [&menu, &session] {
        menu.clear();
        menu.addAction(ShownJobsMenu::tr("Loading…"))->setEnabled(false);
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
