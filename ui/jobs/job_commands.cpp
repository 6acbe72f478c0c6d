// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_commands.h"

#include "core/project/agents.h"
#include "core/project/jobs.h"
#include "core/text/job_text.h"
#include "core/text/wording.h"
#include "ui/session/project_session.h"

#include <QUrl>
#include <QWidget>

namespace tandem {

namespace {

QString hostOf(const std::vector<Agent> &agents, AgentVersionId version)
{
    for (const Agent &agent : agents) {
        if (agent.versionId == version)
            return QUrl(agent.configuration.baseUrl).host();
    }
    return {};
}

} // namespace

JobCommands::JobCommands(ProjectSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void JobCommands::pause(const Job &job)
{
    m_session.project()->jobs().pause(job.id).then(this, [this](const Result<void> &done) { take(done); });
}

void JobCommands::resume(const Job &job)
{
    m_session.project()->jobs().resume(job.id, {}).then(this, [this, job](const Result<void> &done) {
        if (!done && done.error().code == ErrorCode::Refused)
            askForHost(job, done.error(), [this, id = job.id](const QString &host) { resumeAt(id, host); });
        else
            take(done);
    });
}

void JobCommands::resumeAt(JobId job, const QString &host)
{
    m_session.project()->jobs().resume(job, host).then(this, [this](const Result<void> &done) { take(done); });
}

void JobCommands::retryFailed(const Job &job, const QString &reason)
{
    m_session.project()->jobs().retryFailed(job.id, reason, {}).then(this, [this, job, reason](Result<qint64> done) {
        if (!done && done.error().code == ErrorCode::Refused)
            askForHost(job, done.error(),
                       [this, id = job.id, reason](const QString &host) { retryAt(id, reason, host); });
        else
            take(done.map([](qint64) {}));
    });
}

void JobCommands::retryAt(JobId job, const QString &reason, const QString &host)
{
    m_session.project()->jobs().retryFailed(job, reason, host).then(this, [this](Result<qint64> done) {
        take(done.map([](qint64) {}));
    });
}

void JobCommands::setInFlight(const Job &job, int inFlight)
{
    if (inFlight != job.inFlight)
        m_session.project()->jobs().setInFlight(job.id, inFlight).then(this, [this](const Result<void> &done) {
            take(done);
        });
}

// A job that was started elsewhere may go to a host that this user has not allowed yet.
void JobCommands::askForHost(const Job &job, const Error &refusal, const WithHost &goOn)
{
    m_session.project()->agents().list().then(this, [=, this](const Result<std::vector<Agent>> &agents) {
        const QString host = agents ? hostOf(*agents, job.agentVersion) : QString();
        if (host.isEmpty())
            return emit failed(refusal.message);
        const Question question{tr("Send texts to %1").arg(host), tr("Texts leave this computer for %1.").arg(host),
                                tr("This is asked once for each host."), tr("Allow and resume"), true};
        m_session.prompter().ask(m_window, question, [this, goOn, host](bool yes) {
            if (yes && m_session.hasProject())
                goOn(host);
        });
    });
}

void JobCommands::cancel(const Job &job)
{
    const Question question{tr("Stop the job"), tr("Stop “%1”? The labels that it has made stay.").arg(jobName(job)),
                            tr("You can resume it later; only records without an answer are sent then."),
                            tr("Stop the job"), false};
    m_session.prompter().ask(m_window, question, [this, id = job.id](bool yes) {
        if (yes && m_session.hasProject())
            m_session.project()->jobs().cancel(id).then(this, [this](const Result<void> &done) { take(done); });
    });
}

void JobCommands::setShown(const Job &job, JobShowing showing)
{
    m_session.project()->jobs().setShown(job.id, showing).then(this, [this](const Result<void> &done) { take(done); });
}

void JobCommands::remove(const Job &job)
{
    m_session.project()->jobs().deletion(job.id).then(this, [this, job](const Result<JobDeletion> &counts) {
        if (!counts)
            return emit failed(counts.error().message);
        QStringList details;
        if (counts->kept > 0)
            details.append(tr("%Ln decision(s) of people on them stay, as own labels.", nullptr, countOf(counts->kept)));
        if (counts->rejections > 0)
            details.append(tr("%Ln rejection(s) go with the labels that they reject.", nullptr,
                              countOf(counts->rejections)));
        details.append(tr("This cannot be undone. Export first if you may want them again."));
        const Question question{
            tr("Delete the job"),
            tr("Delete “%1” with its %Ln label(s)?", nullptr, countOf(counts->labels)).arg(jobName(job)),
            details.join(u' '), tr("Delete the job"), true};
        m_session.prompter().ask(m_window, question, [this, id = job.id](bool yes) {
            if (yes && m_session.hasProject())
                removeNow(id);
        });
    });
}

void JobCommands::removeNow(JobId job)
{
    m_session.project()->jobs().remove(job).then(this, [this, job](const Result<JobDeletion> &done) {
        if (done)
            emit removed(job);
        else
            emit failed(done.error().message);
    });
}

void JobCommands::take(const Result<void> &result)
{
    if (!result && result.error().code != ErrorCode::Cancelled)
        emit failed(result.error().message);
}

} // namespace tandem
