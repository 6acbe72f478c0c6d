// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// Notices that items fail alike: the first five of a job, or twenty in a row. Then the fault is hardly in the items,
/// and the job had better ask a person. Pure.
class FailureWatch
{
public:
    /// `isFirstRun`: no item of the job has ended yet.
    explicit FailureWatch(bool isFirstRun);

    void succeeded();
    /// True where the job is to pause; the count then starts anew.
    bool failed(const QString &reason);

private:
    bool m_onlyFailures;
    int m_inARow = 0;
    QString m_reason;
};

/// Notices that not one of a job's first twenty answers holds a label: then the prompt or the schema is at fault rather
/// than the answers, and the rest would be paid for in vain. Pure.
class FirstAnswers
{
public:
    static constexpr int watched = 20;

    /// `isFirstRun`: no item of the job has ended yet.
    explicit FirstAnswers(bool isFirstRun);

    /// True where the job is to pause, which is so once at most.
    bool read(bool hasLabel);

private:
    int m_left; // 0: there is nothing to watch for any more
};

} // namespace tandem
