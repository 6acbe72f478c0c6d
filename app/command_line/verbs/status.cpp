// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/status.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/reports/schema_names.h"
#include "core/project/jobs.h"
#include "core/project/records.h"
#include "core/text/status_text.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusVerb)
};

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

QString definitionsTable(const ProjectCounts &counts, const Schema &schema, const std::vector<Job> &jobs)
{
    QStringList header{StatusText::tr("label"), toTheRight(StatusText::tr("job"))};
    for (const auto &[status, count] : counts.definitions.front().statuses)
        header << toTheRight(shortStatusText(status));
    TextTable table(header << toTheRight(StatusText::tr("below %1", "a confidence").arg(decimalText(0.70))));
    for (const ProjectCounts::ByDefinition &row : counts.definitions) {
        const qint64 job = activeJob(jobs, row.definition);
        QStringList cells{definitionName(schema, row.definition), job == 0 ? u"–"_s : QString::number(job)};
        for (const auto &[status, count] : row.statuses)
            cells << countText(count);
        table.add(cells << countText(row.belowReviewThreshold));
    }
    return table.text();
}

QString countsText(const ProjectCounts &counts, const Schema &schema, const std::vector<Job> &jobs)
{
    const QStringList facts{recordsText(counts.records),
                            StatusText::tr("%Ln job(s)", nullptr, static_cast<int>(jobs.size())),
                            StatusText::tr("%Ln verified today", nullptr, countOf(counts.verifiedToday))};
    QStringList lines{facts.join(u", ") + u'.'};
    lines << (counts.definitions.empty()
                  ? StatusText::tr("There is no schema yet: %1.").arg(u"tandem-cli schema set PROJECT FILE.json"_s)
                  : definitionsTable(counts, schema, jobs));
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
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto counts = await((*project)->records().counts());
    if (!counts)
        return failed(counts.error());
    const auto jobs = await((*project)->jobs().list());
    if (!jobs)
        return failed(jobs.error());
    return makeReport(countsText(*counts, project->schema, *jobs), countsDocument(*counts, project->schema, *jobs));
}

} // namespace

std::vector<Command> statusCommands()
{
    return {{u"status"_s, {u"PROJECT"_s}, StatusText::tr("Counts records, labels and statuses."), {}, showStatus, {}}};
}

} // namespace tandem
