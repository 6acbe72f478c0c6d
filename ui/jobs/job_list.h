// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/job.h"

#include <QObject>

#include <functional>
#include <vector>

namespace tandem {

class JobTableModel;

/// Keeps a table of jobs as they are: asks for all of them by one question, and takes what the running ones report.
class JobList : public QObject
{
    Q_OBJECT

public:
    using Summaries = std::vector<JobSummary>;
    using Ask = std::function<Pending<Result<Summaries>>()>;

    /// Asks at once.
    JobList(Ask ask, JobTableModel &table, QObject *parent = nullptr);

    /// While a question is under way no other is asked; what changed meanwhile is asked for once, afterwards.
    void load();
    void takeReport(const tandem::JobSummary &summary);

signals:
    void loaded(const std::vector<tandem::JobSummary> &summaries);
    /// A running job reported, or came to rest.
    void reported();
    void failed(const QString &sentence);

private:
    void take(const Summaries &summaries);

    Ask m_ask;
    JobTableModel &m_table;
    bool m_isLoading = false;
    bool m_isStale = false;
};

} // namespace tandem
