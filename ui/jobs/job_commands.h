// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tandem {

class ProjectSession;

/// What a person can do to a job, with the questions that belong to it. Errors go to `failed`.
class JobCommands : public QObject
{
    Q_OBJECT

public:
    /// Questions open over `window`.
    JobCommands(ProjectSession &session, QWidget *window);

    void pause(const Job &job);
    void resume(const Job &job);
    void cancel(const Job &job);
    /// `reason` as in `JobSummary::failedItems`; empty: any.
    void retryFailed(const Job &job, const QString &reason);
    void setInFlight(const Job &job, int inFlight);
    /// For all its label definitions.
    void setShown(const Job &job, JobShowing showing);
    /// Asks with the counts of labels and verdicts that go.
    void remove(const Job &job);

signals:
    void failed(const QString &sentence);
    void removed(tandem::JobId job);

private:
    using WithHost = std::function<void(const QString &host)>;
    void askForHost(const Job &job, const Error &refusal, const WithHost &goOn);
    void resumeAt(JobId job, const QString &host);
    void retryAt(JobId job, const QString &reason, const QString &host);
    void take(const Result<void> &result);
    void removeNow(JobId job);

    ProjectSession &m_session;
    QWidget *m_window;
};

} // namespace tandem
