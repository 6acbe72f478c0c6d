// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/status.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/layout.h"
#include "app/command_line/reports/missed_spans.h"
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

/// The numbers of the jobs whose labels are shown for a definition, newest first.
std::vector<qint64> shownJobs(const std::vector<Job> &jobs, LabelDefinitionId definition)
{
    const auto holds = [definition](const std::vector<LabelDefinitionId> &definitions) {
        return std::find(definitions.begin(), definitions.end(), definition) != definitions.end();
    };
    std::vector<qint64> shown;
    for (const Job &job : jobs) {
        if (holds(job.definitions) && !holds(job.hiddenFor))
            shown.push_back(job.id.value);
    }
    return shown;
}

QString numbersText(const std::vector<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts << QString::number(number);
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

QString definitionsTable(const ProjectCounts &counts, const Schema &schema, const std::vector<Job> &jobs)
{
    QStringList header{StatusText::tr("label"), toTheRight(StatusText::tr("shown jobs"))};
    for (const auto &[status, count] : counts.definitions.front().statuses)
        header << toTheRight(shortStatusText(status));
    TextTable table(header << toTheRight(StatusText::tr("below %1", "a confidence").arg(decimalText(0.70)))
                           //: Records where a job's label is not what people said
                           << toTheRight(StatusText::tr("differs"))
                           //: Records where jobs gave different labels
                           << toTheRight(StatusText::tr("jobs disagree")));
    for (const ProjectCounts::ByDefinition &row : counts.definitions) {
        QStringList cells{definitionName(schema, row.definition), numbersText(shownJobs(jobs, row.definition))};
        for (const auto &[status, count] : row.statuses)
            cells << countText(count);
        table.add(cells << countText(row.belowReviewThreshold) << countText(row.differing)
                        << countText(row.disagreeing));
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
        labels.push_back({{"name", definitionName(schema, row.definition).toStdString()},
                          {"shown_jobs", shownJobs(jobs, row.definition)},
                          {"statuses", statuses},
                          {"unverified_below_0.70", row.belowReviewThreshold},
                          {"differs_from_people", row.differing},
                          {"jobs_disagree", row.disagreeing}});
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
    const auto missed = missedOfLabels(**project, project->schema);
    if (!missed)
        return failed(missed.error());
    Json document = countsDocument(*counts, project->schema, *jobs);
    document["missed_spans"] = missedDocument(*missed);
    QStringList lines{countsText(*counts, project->schema, *jobs)};
    if (const QString said = missedLines(*missed); !said.isEmpty())
        lines << said;
    return makeReport(lines.join(u'\n'), document);
}

} // namespace

std::vector<Command> statusCommands()
{
    return {{u"status"_s, {u"PROJECT"_s}, StatusText::tr("Counts records, labels and statuses."), {}, showStatus, {}}};
}

} // namespace tandem
