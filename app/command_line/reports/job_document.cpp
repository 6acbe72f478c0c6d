// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/job_document.h"

#include "app/command_line/output/layout.h"
#include "app/command_line/reports/schema_names.h"
#include "core/text/subset_text.h"

#include "core/text/failure_sentence.h"
#include <nlohmann/json.hpp>

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

} // namespace

nlohmann::ordered_json jobHead(const Job &job, const Schema &schema)
{
    Json names = Json::array();
    for (const LabelDefinitionId definition : job.definitions)
        names.push_back(utf8(definitionName(schema, definition)));
    Json hidden = Json::array();
    for (const LabelDefinitionId definition : job.hiddenFor)
        hidden.push_back(utf8(definitionName(schema, definition)));
    return {{"job", job.id.value},
            {"state", utf8(toWord(job.state))},
            {"pause_reason", orNull(pauseSentence(job))},
            {"agent", utf8(job.agentName)},
            {"agent_version", job.agentVersionNumber},
            {"labels_asked", names},
            {"subset", utf8(subsetText(job.subset))},
            {"is_shown", job.isShown()},
            {"hidden_for", hidden},
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

} // namespace tandem
