// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/agreement.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/command/named_things.h"
#include "app/command_line/command/opened_project.h"
#include "app/command_line/output/layout.h"
#include "core/insight/coefficient_text.h"
#include "core/project/agreements.h"
#include "core/text/sentences.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the functions below.
struct AgreementVerbText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementVerb)
};

constexpr size_t pairsShown = 30;

Json documentOf(const MeasuredAgreement &measured)
{
    if (!measured.agreement)
        return {{"undefined", toWord(measured.agreement.error()).toStdString()}};
    return {{"value", measured.agreement->value},
            {"low", measured.low},
            {"high", measured.high},
            {"items", std::llround(measured.agreement->items)},
            {"pairs", std::llround(measured.agreement->pairs)}};
}

Json documentOf(const AgreementValue &agreement)
{
    return agreement ? Json{{"value", agreement->value}} : Json{{"undefined", toWord(agreement.error()).toStdString()}};
}

Json documentOf(const SpanMatches &matches)
{
    const auto number = [](std::optional<double> value) { return value ? Json(*value) : Json(); };
    return {
        {"precision", number(matches.precision())}, {"recall", number(matches.recall())}, {"f1", number(matches.f1())}};
}

std::string nameOf(const AgreementReport &report, int holder)
{
    return report.holders[static_cast<size_t>(holder)].name.toStdString();
}

Json pairsDocument(const AgreementReport &report)
{
    Json pairs = Json::array();
    for (const PairAgreement &pair : report.pairs) {
        Json document{{"a", nameOf(report, pair.first)}, {"b", nameOf(report, pair.second)}};
        document.update(documentOf(pair.kappa));
        document["percent"] = pair.percent;
        pairs.push_back(std::move(document));
    }
    return pairs;
}

Json optionsDocument(const AgreementReport &report, const LabelDefinition &definition)
{
    Json options = Json::array();
    for (const OptionAgreement &each : report.options) {
        const Option *option = definition.option(each.option);
        Json document{{"option", option ? option->value.toStdString() : std::string()},
                      {"ratings", std::llround(each.ratings)}};
        document["krippendorff_alpha"] = documentOf(each.alpha);
        options.push_back(std::move(document));
    }
    return options;
}

Json spansDocument(const AgreementReport &report)
{
    Json pairs = Json::array();
    for (const SpanPairAgreement &pair : report.spanPairs)
        pairs.push_back({{"a", nameOf(report, pair.first)},
                         {"b", nameOf(report, pair.second)},
                         {"records", pair.records},
                         {"exact", documentOf(pair.exact)},
                         {"overlap", documentOf(pair.overlapping)},
                         {"soft", documentOf(pair.shared)},
                         {"character_kappa", documentOf(pair.characters)}});
    return pairs;
}

Json documentOf(const AgreementReport &report, const LabelDefinition &definition)
{
    Json document{{"label", definition.name.toStdString()}, {"items", std::llround(report.items)}};
    document["annotators"] = Json::array();
    for (size_t i = 0; i < report.holders.size(); ++i) {
        if (report.isInGroup.empty() || report.isInGroup[i])
            document["annotators"].push_back(report.holders[i].name.toStdString());
    }
    if (definition.valueKind() == ValueKind::Spans) {
        document["spans"] = spansDocument(report);
        return document;
    }
    document["percent"] = documentOf(report.percent);
    document["krippendorff_alpha"] = documentOf(report.alpha);
    if (definition.valueKind() == ValueKind::Set) {
        document["jaccard_alpha"] = documentOf(report.jaccardAlpha);
        document["masi_alpha"] = documentOf(report.masiAlpha);
        return document;
    }
    document["fleiss_kappa"] =
        report.isFleissComplete ? documentOf(report.fleiss) : Json{{"undefined", "different_numbers"}};
    document["gwet_ac1"] = documentOf(report.gwet);
    document["cohen_kappa"] = pairsDocument(report);
    document["options"] = optionsDocument(report, definition);
    return document;
}

QStringList coefficientRow(const QString &name, const MeasuredAgreement &measured, bool hasWord)
{
    if (!measured.agreement)
        return {name, u"–"_s, noAgreementText(measured.agreement.error())};
    const QString interval =
        AgreementVerbText::tr("%1 to %2").arg(decimalText(measured.low), decimalText(measured.high));
    const QString word = hasWord ? strengthText(measured.agreement->value) : QString();
    return {name, decimalText(measured.agreement->value), word.isEmpty() ? interval : interval + u", "_s + word};
}

QString coefficientsText(const AgreementReport &report, const LabelDefinition &definition)
{
    TextTable table({AgreementVerbText::tr("coefficient"), toTheRight(AgreementVerbText::tr("value")),
                     AgreementVerbText::tr("95 % interval")});
    table.add(coefficientRow(AgreementVerbText::tr("equal pairs"), report.percent, false));
    const bool isSet = definition.valueKind() == ValueKind::Set;
    table.add(coefficientRow(definition.isScale && !isSet ? AgreementVerbText::tr("Krippendorff's alpha (ordinal)")
                                                          : AgreementVerbText::tr("Krippendorff's alpha"),
                             report.alpha, true));
    if (isSet) {
        table.add(coefficientRow(AgreementVerbText::tr("alpha, Jaccard distance"), report.jaccardAlpha, true));
        table.add(coefficientRow(AgreementVerbText::tr("alpha, MASI distance"), report.masiAlpha, true));
        return table.text();
    }
    table.add(coefficientRow(AgreementVerbText::tr("Gwet's AC1"), report.gwet, true));
    if (report.isFleissComplete)
        table.add(coefficientRow(AgreementVerbText::tr("Fleiss' kappa"), report.fleiss, true));
    else
        table.add({AgreementVerbText::tr("Fleiss' kappa"), u"–"_s,
                   AgreementVerbText::tr("records have different numbers of opinions")});
    return table.text();
}

QString pairsText(const AgreementReport &report)
{
    std::vector<PairAgreement> pairs = report.pairs;
    std::stable_sort(pairs.begin(), pairs.end(), [](const PairAgreement &a, const PairAgreement &b) {
        return (a.kappa.agreement ? a.kappa.agreement->items : 0) > (b.kappa.agreement ? b.kappa.agreement->items : 0);
    });
    TextTable table({AgreementVerbText::tr("pair"), toTheRight(AgreementVerbText::tr("records")),
                     toTheRight(AgreementVerbText::tr("equal")), toTheRight(AgreementVerbText::tr("Cohen's kappa")),
                     AgreementVerbText::tr("95 % interval")});
    for (size_t i = 0; i < std::min(pairsShown, pairs.size()); ++i) {
        const PairAgreement &pair = pairs[i];
        QStringList row = coefficientRow(QString(), pair.kappa, true);
        const QString records = pair.kappa.agreement ? countText(std::llround(pair.kappa.agreement->items)) : u"–"_s;
        table.add({QString::fromStdString(nameOf(report, pair.first)) + u" – "_s +
                       QString::fromStdString(nameOf(report, pair.second)),
                   records, decimalText(pair.percent), row[1], row[2]});
    }
    QStringList parts{table.text()};
    if (pairs.size() > pairsShown)
        parts << AgreementVerbText::tr("%Ln more pair(s): see --json.", nullptr,
                                       static_cast<int>(pairs.size() - pairsShown));
    return parts.join(u'\n');
}

QString spansText(const AgreementReport &report)
{
    TextTable table({AgreementVerbText::tr("pair"), toTheRight(AgreementVerbText::tr("records")),
                     toTheRight(AgreementVerbText::tr("exact F1")), toTheRight(AgreementVerbText::tr("overlap F1")),
                     toTheRight(AgreementVerbText::tr("soft F1")),
                     toTheRight(AgreementVerbText::tr("kappa of characters"))});
    const auto number = [](std::optional<double> value) { return value ? decimalText(*value) : u"–"_s; };
    for (const SpanPairAgreement &pair : report.spanPairs)
        table.add({QString::fromStdString(nameOf(report, pair.first)) + u" – "_s +
                       QString::fromStdString(nameOf(report, pair.second)),
                   countText(pair.records), number(pair.exact.f1()), number(pair.overlapping.f1()),
                   number(pair.shared.f1()),
                   number(pair.characters ? std::optional(pair.characters->value) : std::nullopt)});
    return table.text();
}

QString reportText(const AgreementReport &report, const LabelDefinition &definition)
{
    QStringList parts{AgreementVerbText::tr("%Ln record(s) with two or more opinions.", nullptr,
                                            countOf(std::llround(report.items)))};
    if (report.items == 0)
        return parts.front();
    if (definition.valueKind() == ValueKind::Spans)
        return (parts << spansText(report)).join(u'\n');
    parts << coefficientsText(report, definition);
    if (definition.valueKind() == ValueKind::Option)
        parts << pairsText(report) << adviceText(report, definition);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// Each has to be somebody whose opinion can be asked for.
Attempt<std::vector<QString>> wantedHolders(const Call &call)
{
    std::vector<QString> wanted;
    for (const QString &name : call.arguments.value(u"annotators"_s).split(u',', Qt::SkipEmptyParts))
        wanted.push_back(name.trimmed());
    if (wanted.size() == 1)
        return wrongCall(AgreementVerbText::tr("Name two annotators or more, with commas between them."));
    return wanted;
}

Attempt<LabelDefinition> wantedDefinition(const Schema &schema, const Call &call)
{
    if (call.arguments.has(u"label"_s))
        return findDefinition(schema, call.arguments.value(u"label"_s));
    if (schema.definitions.size() == 1)
        return schema.definitions.front();
    return wrongCall(AgreementVerbText::tr("Say which label is meant: --label NAME."));
}

Outcome agreement(Call &call)
{
    const auto holders = wantedHolders(call);
    if (!holders)
        return failed(holders.error());
    const auto project = openProject(call.arguments, OpenMode::ReadOnly);
    if (!project)
        return failed(project.error());
    const auto definition = wantedDefinition(project->schema, call);
    if (!definition)
        return failed(definition.error());
    AgreementRequest request{definition->id, *holders, {}};
    if (call.arguments.has(u"query"_s)) {
        const auto query = readQuery(call.arguments.value(u"query"_s), call.console);
        if (!query)
            return failed(query.error());
        ListRequest list;
        list.query = *query;
        list.definition = definition->id;
        const auto found = findRecords(**project, list);
        if (!found)
            return failed(found.error());
        request.records.emplace((*found)->begin(), (*found)->end());
        std::sort(request.records->begin(), request.records->end());
    }
    const auto report = await((*project)->agreements().measure(std::move(request)));
    if (!report)
        return failed(report.error());
    for (const QString &name : *holders) {
        const bool isKnown = std::any_of(report->holders.begin(), report->holders.end(),
                                         [&name](const OpinionHolder &holder) { return holder.name == name; });
        if (!isKnown)
            return failed(
                AgreementVerbText::tr("Nobody called \"%1\" has an opinion on %2.").arg(name, definition->name));
    }
    return makeReport(reportText(*report, *definition), documentOf(*report, *definition));
}

} // namespace

std::vector<Command> agreementCommands()
{
    using Kind = OptionRule::Kind;
    return {
        {u"agreement"_s,
         {u"PROJECT"_s},
         AgreementVerbText::tr("Tells how far people, gold and shown jobs agree on a label."),
         {{u"label"_s, Kind::Single, u"NAME"_s,
           AgreementVerbText::tr("the label definition; may be left out where there is only one")},
          {u"annotators"_s, Kind::Single, u"NAME,…"_s,
           AgreementVerbText::tr("only these, by their names; all where it is left out")},
          {u"query"_s, Kind::Single, u"QUERY"_s, AgreementVerbText::tr("only the records of this search")}},
         agreement,
         {AgreementVerbText::tr("Without --annotators the first table is about people alone, where two of them have an "
                                "opinion; pairs are of everybody."),
          AgreementVerbText::tr("Who confirmed an agent's label agrees with it; they had seen it. Each number is "
                                "given with its 95 % interval, by resampling records or, for Cohen's kappa and "
                                "Gwet's AC1, by its standard error.")}}};
}

} // namespace tandem
