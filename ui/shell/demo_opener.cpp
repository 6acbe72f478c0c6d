// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demo_opener.h"

#include "core/project/agents.h"
#include "core/project/demo_project.h"
#include "core/project/jobs.h"
#include "ui/session/project_session.h"

#include <QFileInfo>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

namespace tandem {

namespace {

/// The demo that is there, or the folder for a new one.
struct Place
{
    QString project;
    QString folder;
};

QString demoKey()
{
    return QStringLiteral("demo/path");
}

Result<JobRequest> requestOfBuiltIn(const std::vector<Agent> &agents)
{
    const auto isBuiltIn = [](const Agent &agent) { return agent.configuration.name == builtInAgentName(); };
    const auto builtIn = std::find_if(agents.begin(), agents.end(), isBuiltIn);
    if (builtIn == agents.end())
        return failure(ErrorCode::NotFound, DemoOpener::tr("The demo has no built-in agent."));
    JobRequest request;
    request.agentVersion = builtIn->versionId;
    return request;
}

} // namespace

DemoOpener::DemoOpener(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void DemoOpener::open()
{
    const Promise<Place> place;
    const QString known = QSettings().value(demoKey()).toString();
    QThreadPool::globalInstance()->start([place, known] {
        place.set(QFileInfo::exists(known) ? Place{known, {}} : Place{{}, newDemoFolder()});
    });
    place.pending().then(this, [this](const Place &there) {
        if (there.folder.isEmpty())
            emit found(there.project);
        else
            make(there.folder);
    });
}

void DemoOpener::make(const QString &folder)
{
    emit busyChanged(tr("Making the demo project…"));
    createDemoProject(folder).then(this, [this](const Result<DemoProject> &demo) {
        emit busyChanged({});
        if (!demo) {
            emit failed(demo.error().message);
            return;
        }
        QSettings().setValue(demoKey(), demo->project->path());
        m_session.setProject(demo->project);
        labelIt();
    });
}

void DemoOpener::labelIt()
{
    const AnswerContext here(this, m_session.whileOpen());
    Project &project = *m_session.project();
    project.agents()
        .list()
        .andThen(here, requestOfBuiltIn)
        .andThen(here,
                 [&project](const JobRequest &request) {
                     return project.records().list({}, {}).andThen([request](const ResultList &all) {
                         JobRequest whole = request;
                         whole.records = *all;
                         return Result<JobRequest>(whole);
                     });
                 })
        .andThen(here,
                 [this, &project](JobRequest request) {
                     request.startedBy = m_session.person().id;
                     return project.jobs().start(request, {});
                 })
        .then(here, [this](const Result<JobId> &job) {
            if (!job)
                m_session.report(job.error());
        });
}

} // namespace tandem
