// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/missed_spans.h"

#include "app/command_line/command/await.h"
#include "core/insight/missed_text.h"
#include "core/project/project.h"
#include "core/text/sentences.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

using Document = nlohmann::ordered_json;

QString nameIn(const MissedReport &report, AnnotatorId annotator)
{
    const auto found = report.names.find(annotator);
    return found == report.names.end() ? QString() : found->second;
}

Document pairDocument(const PairOfPasses &pair, const MissedReport &report)
{
    Document document{{"first", nameIn(report, pair.first).toStdString()},
                      {"second", nameIn(report, pair.second).toStdString()},
                      {"records", pair.records},
                      {"left_out_unsettled", pair.unsettled},
                      {"left_out_not_blind", pair.informed},
                      {"seen_by_first", pair.passes.first},
                      {"seen_by_second", pair.passes.second},
                      {"seen_by_both", pair.passes.matched},
                      {"seen_by_neither", nullptr},
                      {"low", nullptr},
                      {"high", nullptr},
                      {"reason", nullptr}};
    if (pair.estimate.reason)
        document["reason"] = toWord(*pair.estimate.reason).toStdString();
    if (!pair.estimate.spans)
        return document;
    document["seen_by_neither"] = pair.estimate.spans->missed;
    document["low"] = pair.estimate.spans->low;
    document["high"] = pair.estimate.spans->high;
    return document;
}

} // namespace

Attempt<std::vector<MissedOfLabel>> missedOfLabels(Project &project, const Schema &schema)
{
    std::vector<MissedOfLabel> labels;
    for (const LabelDefinition &definition : schema.definitions) {
        if (definition.valueKind() != ValueKind::Spans)
            continue;
        auto report = await(project.spanInsights().missed(definition.id, WithLikelyMisses::No));
        if (!report)
            return failed(report.error());
        labels.push_back({definition, std::move(*report)});
    }
    return labels;
}

QString missedLines(const std::vector<MissedOfLabel> &labels)
{
    QStringList lines;
    for (const MissedOfLabel &label : labels) {
        for (const PairOfPasses &pair : label.report.pairs)
            lines += QStringLiteral("%1: %2").arg(
                label.definition.name,
                sentences({missedText(pair),
                           passesText(pair, nameIn(label.report, pair.first), nameIn(label.report, pair.second))}));
    }
    return lines.join(u'\n');
}

nlohmann::ordered_json missedDocument(const std::vector<MissedOfLabel> &labels)
{
    Document documents = Document::array();
    for (const MissedOfLabel &label : labels) {
        Document pairs = Document::array();
        for (const PairOfPasses &pair : label.report.pairs)
            pairs.push_back(pairDocument(pair, label.report));
        documents.push_back({{"label", label.definition.name.toStdString()},
                             {"records_of_several_people", label.report.records},
                             {"pairs", pairs}});
    }
    return documents;
}

} // namespace tandem
