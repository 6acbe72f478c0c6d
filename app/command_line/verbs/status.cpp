// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/reports/job_report.h"
#include "app/command_line/verbs/verbs.h"
#include "core/project/jobs.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// The number of the job that is active for a definition; 0 for none. Only a job that is active somewhere and asks for
/// the definition can be it, and the newest such one is.
qint64 activeJob(const std::vector<Job> &jobs, LabelDefinitionId definition)
{
    const auto found = std::find_if(jobs.begin(), jobs.end(), [definition](const Job &job) {
        return job.isActive &&
               std::find(job.definitions.begin(), job.definitions.end(), definition) != job.definitions.end();
    });
    return found == jobs.end() ? 0 : found->id.value;
}

QString countsText(const ProjectCounts &counts, const Schema &schema, const std::vector<Job> &jobs)
{
    QStringList lines{u"%1, %2, %3 verified today."_s.arg(counted(counts.records, u"record"_s),
                                                          counted(static_cast<qint64>(jobs.size()), u"job"_s),
                                                          number(counts.verifiedToday))};
    if (counts.definitions.empty())
        lines << u"There is no schema yet: tandem-cli schema set PROJECT FILE.json."_s;
    else {
        QStringList header{u"label"_s, u">job"_s};
        for (const auto &[status, count] : counts.definitions.front().statuses)
            header << u'>' + toWord(status);
        TextTable table(header << u">below 0.70"_s);
        for (const ProjectCounts::ByDefinition &row : counts.definitions) {
            const qint64 job = activeJob(jobs, row.definition);
            QStringList cells{definitionName(schema, row.definition), job == 0 ? u"–"_s : QString::number(job)};
            for (const auto &[status, count] : row.statuses)
                cells << number(count);
            table.add(cells << number(row.belowReviewThreshold));
        }
        lines << table.text();
    }
    return lines.join(u'\n');
}

Json countsDocument(const ProjectCounts &counts, const Schema &schema, const std::vector<Job> &jobs)
{
    Json labels = Json::array();
    for (const ProjectCounts::ByDefinition &row : counts.definitions) {
        Json statuses = Json::object();
        for (const auto &[status, count] : row.statuses)
            statuses[toWord(status).toStdString()] = count;
        const qint64 job = activeJob(jobs, row.definition);
        labels.push_back({{"name", definitionName(schema, row.definition).toStdString()},
                          {"active_job", job == 0 ? Json() : Json(job)},
                          {"statuses", statuses},
                          {"unverified_below_0.70", row.belowReviewThreshold}});
    }
    return {{"records", counts.records},
            {"jobs", jobs.size()},
            {"verified_today", counts.verifiedToday},
            {"median_decision_ms", counts.medianDecisionTime},
            {"labels", labels}};
}

Outcome showStatus(Call &call)
{
    const auto project = openForReading(call.arguments.positional(u"PROJECT"_s));
    if (!project)
        return failed(project.error());
    const auto schema = currentSchema(**project);
    if (!schema)
        return failed(schema.error());
    const auto counts = await((*project)->records().counts());
    if (!counts)
        return failed(counts.error());
    const auto jobs = await((*project)->jobs().list());
    if (!jobs)
        return failed(jobs.error());
    return makeReport(countsText(*counts, *schema, *jobs), countsDocument(*counts, *schema, *jobs));
}

} // namespace

std::vector<Command> statusCommands()
{
    return {{u"status"_s, {u"PROJECT"_s}, u"Counts records, labels and statuses."_s, {}, showStatus, {}}};
}

} // namespace tandem
