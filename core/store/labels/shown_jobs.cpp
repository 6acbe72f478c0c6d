// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/shown_jobs.h"

#include "core/store/labels/label_refresh.h"
#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Does nothing where it is so already.
void setHidden(Steps &steps, JobId job, LabelDefinitionId definition, bool isHidden)
{
    const QString sql =
        isHidden ? u"INSERT INTO hidden_job (job_id, label_definition_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s
                 : u"DELETE FROM hidden_job WHERE job_id = ? AND label_definition_id = ?"_s;
    if (steps.change(sql, job, definition) > 0 && !steps.hasFailed())
        steps.take(refreshLabelsOfJob(steps.connection(), job, definition));
}

std::vector<LabelDefinitionId> definitionsOf(Steps &steps, JobId job, LabelDefinitionId wanted)
{
    std::vector<LabelDefinitionId> definitions;
    steps.each(
        u"SELECT label_definition_id FROM job_label_definition WHERE job_id = ?"_s,
        [&](const Statement &row) {
            const auto definition = row.id<LabelDefinitionId>(0);
            if (!wanted.isValid() || definition == wanted)
                definitions.push_back(definition);
        },
        job);
    return definitions;
}

} // namespace

Result<JobsOfDefinition> jobsOfDefinition(Connection &connection, LabelDefinitionId definition, ImportId restoring)
{
    Steps steps(connection);
    JobsOfDefinition jobs;
    // Named only where it is meant: an upgrade reads this table before it has the column.
    const QString orRestoring = restoring.isValid() ? u" OR j.import_id = %1"_s.arg(restoring.value) : QString();
    steps.each(
        u"SELECT j.id, EXISTS (SELECT 1 FROM hidden_job h"
        "  WHERE h.job_id = j.id AND h.label_definition_id = d.label_definition_id), j.is_whole"
        " FROM job_label_definition d JOIN job j ON j.id = d.job_id"
        " WHERE d.label_definition_id = ? AND (j.is_whole IN (1, 2)%1) ORDER BY j.id DESC"_s.arg(orRestoring),
        [&](const Statement &row) {
            if (row.integer(2) == 2) {
                jobs.leaving.push_back(row.id<JobId>(0));
                return;
            }
            jobs.all.push_back(row.id<JobId>(0));
            if (row.integer(1) == 0)
                jobs.shown.push_back(row.id<JobId>(0));
        },
        definition);
    return steps.result(std::move(jobs));
}

Result<void> setJobShown(Connection &connection, JobId job, JobShowing showing, LabelDefinitionId definition)
{
    Steps steps(connection);
    for (const LabelDefinitionId each : definitionsOf(steps, job, definition)) {
        setHidden(steps, job, each, showing == JobShowing::Hide);
        if (showing != JobShowing::ShowAlone)
            continue;
        for (const JobId other : steps.take(jobsOfDefinition(connection, each)).all) {
            if (other != job)
                setHidden(steps, other, each, true);
        }
    }
    return steps.result();
}

} // namespace tandem
