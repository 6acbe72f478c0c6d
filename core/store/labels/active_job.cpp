// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/active_job.h"

#include "core/store/labels/current_labels.h"
#include "core/store/sql/steps.h"

#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

std::vector<LabelDefinitionId> definitionsWhere(Steps &steps, const QString &sql, JobId job)
{
    std::vector<LabelDefinitionId> definitions;
    steps.each(
        sql, [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); }, job);
    return definitions;
}

void setActive(Steps &steps, LabelDefinitionId definition, JobId job, bool byPerson)
{
    steps.change(u"INSERT INTO active_job (label_definition_id, job_id, chosen_by_person) VALUES (?, ?, ?)"
                 " ON CONFLICT (label_definition_id) DO UPDATE SET job_id = excluded.job_id,"
                 " chosen_by_person = excluded.chosen_by_person"_s,
                 definition, job, byPerson);
    if (!steps.hasFailed())
        steps.take(rebuildCurrentLabels(steps.connection(), definition));
}

JobId newestOther(Steps &steps, LabelDefinitionId definition, JobId job)
{
    return JobId(steps.number(u"SELECT max(j.id) FROM job j JOIN job_label_definition d ON d.job_id = j.id"
                              " WHERE d.label_definition_id = ? AND j.is_whole = 1 AND j.id <> ?"_s,
                              definition, job));
}

} // namespace

Result<JobId> activeJob(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    const JobId job(steps.number(u"SELECT job_id FROM active_job WHERE label_definition_id = ?"_s, definition));
    return steps.result(job);
}

Result<void> activateJob(Connection &connection, JobId job, bool byPerson)
{
    Steps steps(connection);
    const auto definitions =
        definitionsWhere(steps, u"SELECT label_definition_id FROM job_label_definition WHERE job_id = ?"_s, job);
    for (const LabelDefinitionId definition : definitions)
        setActive(steps, definition, job, byPerson);
    return steps.result();
}

Result<void> deactivateJob(Connection &connection, LabelDefinitionId definition)
{
    Steps steps(connection);
    setActive(steps, definition, JobId(), true);
    return steps.result();
}

Result<void> fallBackFromJob(Connection &connection, JobId job)
{
    Steps steps(connection);
    const auto definitions =
        definitionsWhere(steps, u"SELECT label_definition_id FROM active_job WHERE job_id = ?"_s, job);
    for (const LabelDefinitionId definition : definitions)
        setActive(steps, definition, newestOther(steps, definition, job), false);
    return steps.result();
}

} // namespace tandem
