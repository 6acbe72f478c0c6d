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

} // namespace tandem
