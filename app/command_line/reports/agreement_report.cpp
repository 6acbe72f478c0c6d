// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/agreement_report.h"

#include "app/command_line/output/layout.h"
#include "app/command_line/reports/schema_names.h"
#include "core/insight/proportion.h"
#include "core/text/agreement_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct AgreementReportText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementReport)
};

QString textOf(const Agreement &agreement)
{
    const ShareInterval interval = wilsonInterval(agreement.agreeing, agreement.compared);
    return agreementText(agreement, interval.low, interval.high);
}

QStringList linesOf(const QString &head, const AgreementByOption &counts, LabelDefinitionId definition,
                    const Schema &schema)
{
    if (counts.all.compared == 0)
        return {};
    QStringList lines{head.arg(definitionName(schema, definition), textOf(counts.all))};
    TextTable table({u" "_s, AgreementReportText::tr("what is right"), AgreementReportText::tr("the job")});
    for (const auto &[option, agreement] : counts.options)
        table.add({u" "_s, optionValue(schema, definition, option), textOf(agreement)});
    return lines << table.text();
}

Json documentOf(const Agreement &agreement)
{
    const ShareInterval interval = wilsonInterval(agreement.agreeing, agreement.compared);
    const bool isKnown = agreement.compared > 0;
    return {{"compared", agreement.compared},
            {"agreeing", agreement.agreeing},
            {"share", isKnown ? Json(double(agreement.agreeing) / double(agreement.compared)) : Json()},
            {"low", isKnown ? Json(interval.low) : Json()},
            {"high", isKnown ? Json(interval.high) : Json()}};
}

Json documentOf(const AgreementByOption &counts, LabelDefinitionId definition, const Schema &schema)
{
    Json document = documentOf(counts.all);
    Json options = Json::object();
    for (const auto &[option, agreement] : counts.options)
        options[optionValue(schema, definition, option).toStdString()] = documentOf(agreement);
    document["options"] = options;
    return document;
}

} // namespace

QStringList agreementLines(const JobAgreement &agreement, const Job &job, const Schema &schema)
{
    QStringList lines;
    for (const LabelAgreement &label : agreement) {
        lines << linesOf(AgreementReportText::tr("%1, with people: %2"), label.people, label.definition, schema)
              << linesOf(AgreementReportText::tr("%1, with gold: %2"), label.gold, label.definition, schema);
    }
    if (!lines.isEmpty())
        lines << AgreementReportText::tr("The records: --query agrees:%1, differs:%1, gold-agrees:%1 or "
                                         "gold-differs:%1, with label:NAME=VALUE or gold:NAME=VALUE for one option.")
                     .arg(job.id.value)
              << (job.kind == JobKind::Imported
                      ? AgreementReportText::tr("The job was restored from an export, which does not say what its "
                                                "model was trained on: no record is left out.")
                      : AgreementReportText::tr("Records that the job was trained on are left out."));
    return lines;
}

nlohmann::ordered_json agreementDocument(const JobAgreement &agreement, const Schema &schema)
{
    Json document = Json::object();
    for (const LabelAgreement &label : agreement)
        document[definitionName(schema, label.definition).toStdString()] = {
            {"people", documentOf(label.people, label.definition, schema)},
            {"gold", documentOf(label.gold, label.definition, schema)}};
    return document;
}

} // namespace tandem
