// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_list.h"

#include "ui/jobs/job_table_model.h"

namespace tandem {

JobList::JobList(Ask ask, JobTableModel &table, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_table(table)
{
    load();
}

void JobList::load()
{
    m_isStale = m_isLoading;
    if (std::exchange(m_isLoading, true))
        return;
    m_ask().then(this, [this](const Result<Summaries> &summaries) {
        m_isLoading = false;
        if (summaries)
            take(*summaries);
        else
            emit failed(summaries.error().message);
        if (m_isStale)
            load();
    });
}

void JobList::take(const Summaries &summaries)
{
    m_table.setSummaries(summaries);
    emit loaded(summaries);
}

void JobList::takeReport(const JobSummary &summary)
{
    m_table.update(summary);
    emit reported();
}

} // namespace tandem
