// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/job_report.h"

#include "app/command_line/output/layout.h"
#include "core/jobs/plan/job_cost.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(utf8(text));
}

QString optionValue(const Schema &schema, LabelDefinitionId definitionId, OptionId id)
{
    const LabelDefinition *definition = schema.definition(definitionId);
    const Option *option = definition ? definition->option(id) : nullptr;
    return option ? option->value : u"option %1"_s.arg(id.value);
}

Json countsDocument(const LabelCounts &counts, const Schema &schema)
{
    Json distribution = Json::object();
    for (const auto &[option, count] : counts.distribution)
        distribution[utf8(optionValue(schema, counts.definition, option))] = count;
    Json reasons = Json::object();
    for (const auto &[reason, count] : counts.invalidByReason)
        reasons[utf8(toWord(reason))] = count;
    Json frequent = Json::array();
    for (const auto &[answer, count] : counts.frequentInvalid)
        frequent.push_back(Json{{"answer", utf8(answer)}, {"count", count}});
    return {{"valid", counts.valid},
            {"invalid", counts.invalid},
            {"distribution", distribution},
            {"invalid_by_reason", reasons},
            {"frequent_invalid_answers", frequent}};
}

/// null: unknown, or nothing was called.
Json dollarsDocument(const JobSummary &summary)
{
    return summary.cost && summary.cost->dollars ? Json(*summary.cost->dollars) : Json();
}

Json priceDay(const JobSummary &summary)
{
    return orNull(summary.cost ? summary.cost->priceDate.toString(Qt::ISODate) : QString());
}

QString stateText(const JobSummary &summary)
{
    switch (summary.job.state) {
    case JobState::Queued:
        return u"is queued"_s;
    case JobState::Running:
        return u"is running"_s;
    case JobState::Paused:
        return u"is paused"_s;
    case JobState::Interrupted:
        return u"was interrupted; \"tandem-cli job resume\" goes on with it"_s;
    case JobState::Completed:
        return u"is complete"_s;
    case JobState::Cancelled:
        return u"was cancelled"_s;
    }
    return {};
}

QStringList countLines(const JobSummary &summary)
{
    QStringList lines;
    lines << u"  items: %1 done, %2 failed, %3 to do"_s.arg(
        number(summary.done), number(summary.failed), number(summary.waiting + summary.underWay + summary.answered));
    lines << u"  prompts: %1 valid, %2 invalid; %3, %4 retried, %5 asked again after an interruption"_s.arg(
        number(summary.validPrompts), number(summary.invalidPrompts), counted(summary.attempts, u"call"_s),
        number(summary.retried), number(summary.askedAgain));
    if (summary.trainedOn > 0)
        lines << u"  trained on %1 that people had decided"_s.arg(counted(summary.trainedOn, u"record"_s));
    if (summary.usage.inputTokens + summary.usage.outputTokens > 0)
        lines << u"  tokens: %1 in, %2 out"_s.arg(number(summary.usage.inputTokens),
                                                  number(summary.usage.outputTokens));
    if (summary.cost)
        lines << u"  cost: "_s + datedCostText(*summary.cost);
    for (const auto &[reason, count] : summary.failedItems)
        lines << u"  failed, %1: %2"_s.arg(counted(count, u"item"_s), reason);
    for (const auto &[reason, count] : summary.failures)
        lines << u"  failure, %1 times: %2"_s.arg(number(count), reason);
    return lines;
}

QStringList labelLines(const LabelCounts &counts, const Schema &schema)
{
    QStringList lines{u"%1: %2 valid, %3 invalid"_s.arg(definitionName(schema, counts.definition), number(counts.valid),
                                                        number(counts.invalid))};
    TextTable table({u" "_s, u"option"_s, u">labels"_s});
    for (const auto &[option, count] : counts.distribution)
        table.add({u" "_s, optionValue(schema, counts.definition, option), number(count)});
    lines << table.text();
    for (const auto &[reason, count] : counts.invalidByReason)
        lines << u"  invalid (%1): %2"_s.arg(toWord(reason), number(count));
    for (const auto &[answer, count] : counts.frequentInvalid)
        lines << u"  invalid answer, %1 times: %2"_s.arg(number(count), oneLine(answer, 60));
    return lines;
}

} // namespace

QString definitionName(const Schema &schema, LabelDefinitionId id)
{
    const LabelDefinition *definition = schema.definition(id);
    return definition ? definition->name : u"label %1"_s.arg(id.value);
}

QString definitionNames(const Job &job, const Schema &schema)
{
    QStringList names;
    for (const LabelDefinitionId definition : job.definitions)
        names.append(definitionName(schema, definition));
    return names.join(u", ");
}

QString jobText(const JobSummary &summary, const Schema &schema)
{
    const Job &job = summary.job;
    QStringList lines{u"Job %1 (%2 by %3 v%4) %5."_s.arg(job.id.value)
                          .arg(definitionNames(job, schema), job.agentName)
                          .arg(job.agentVersionNumber)
                          .arg(stateText(summary))};
    if (!job.pauseReason.isEmpty())
        lines << job.pauseReason;
    if (job.state == JobState::Paused && job.newestAgentVersion > job.agentVersionNumber)
        lines << u"It uses version %1 of its agent and keeps it; by now there is version %2, which \"tandem-cli run … "
                 "--rest-of %3\" runs on what it left."_s.arg(job.agentVersionNumber)
                     .arg(job.newestAgentVersion)
                     .arg(job.id.value);
    lines << countLines(summary);
    for (const LabelCounts &counts : summary.labels)
        lines << labelLines(counts, schema);
    return lines.join(u'\n');
}

nlohmann::ordered_json jobHead(const Job &job, const Schema &schema)
{
    Json names = Json::array();
    for (const LabelDefinitionId definition : job.definitions)
        names.push_back(utf8(definitionName(schema, definition)));
    return {{"job", job.id.value},
            {"state", utf8(toWord(job.state))},
            {"pause_reason", orNull(job.pauseReason)},
            {"agent", utf8(job.agentName)},
            {"agent_version", job.agentVersionNumber},
            {"labels_asked", names},
            {"subset", utf8(job.subsetText)},
            {"is_active", job.isActive},
            {"in_flight", job.inFlight},
            {"created_at", orNull(timeText(job.createdAt))},
            {"started_at", orNull(timeText(job.startedAt))},
            {"finished_at", orNull(timeText(job.finishedAt))},
            {"items", job.itemCount}};
}

nlohmann::ordered_json jobDocument(const JobSummary &summary, const Schema &schema)
{
    Json labels = Json::object();
    for (const LabelCounts &counts : summary.labels)
        labels[utf8(definitionName(schema, counts.definition))] = countsDocument(counts, schema);
    Json failures = Json::object();
    for (const auto &[reason, count] : summary.failures)
        failures[utf8(reason)] = count;
    Json failedItems = Json::object();
    for (const auto &[reason, count] : summary.failedItems)
        failedItems[utf8(reason)] = count;
    Json document = jobHead(summary.job, schema);
    document.update(Json{{"waiting", summary.waiting},
                         {"under_way", summary.underWay},
                         {"answered", summary.answered},
                         {"done", summary.done},
                         {"failed", summary.failed},
                         {"valid_prompts", summary.validPrompts},
                         {"invalid_prompts", summary.invalidPrompts},
                         {"attempts", summary.attempts},
                         {"retried", summary.retried},
                         {"asked_again", summary.askedAgain},
                         {"trained_on", summary.trainedOn},
                         {"input_tokens", summary.usage.inputTokens},
                         {"output_tokens", summary.usage.outputTokens},
                         {"cached_input_tokens", summary.usage.cachedInputTokens},
                         {"model", orNull(summary.servedModel)},
                         {"us_dollars", dollarsDocument(summary)},
                         {"price_date", priceDay(summary)},
                         {"labels", labels},
                         {"failures", failures},
                         {"failed_items", failedItems}});
    return document;
}

QString jobProgressText(const JobSummary &summary)
{
    const qint64 total = summary.job.itemCount;
    const qint64 finished = summary.done + summary.failed;
    QString line = u"%1 of %2"_s.arg(number(finished), number(total));
    if (total > 0)
        line += u" (%1)"_s.arg(percent(static_cast<double>(finished) / static_cast<double>(total)));
    if (summary.itemsPerSecond > 0)
        line += u", %1/s"_s.arg(number(qRound64(summary.itemsPerSecond)));
    if (summary.timeLeft >= 0)
        line += u", %1 left"_s.arg(durationText(summary.timeLeft));
    qint64 invalid = 0;
    for (const LabelCounts &counts : summary.labels)
        invalid += counts.invalid;
    return line + u", %1 invalid"_s.arg(number(invalid));
}

} // namespace tandem
