// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/preview_report.h"

#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(PreviewReport)
};

qint64 tokensOf(const RenderedPrompt &prompt)
{
    return estimatedTokens(prompt.system.text) + estimatedTokens(prompt.user.text);
}

QStringList promptLines(const QString &id, const RenderedPrompt &prompt)
{
    QStringList lines{u"--- "_s +
                      PreviewText::tr("%1, about %Ln token(s)", nullptr, countOf(tokensOf(prompt))).arg(id)};
    if (!prompt.system.text.isEmpty())
        lines << u"[system]"_s << prompt.system.text << u"[user]"_s;
    lines << prompt.user.text;
    return lines;
}

/// Where the texts would go.
QString hostText(const JobPreview &preview)
{
    if (preview.host.isEmpty())
        return PreviewText::tr("The built-in model would learn from %Ln decided label(s).", nullptr,
                               countOf(preview.trainingExamples));
    if (!preview.localAddress.isEmpty())
        return PreviewText::tr("The texts would stay on this computer (%1).").arg(preview.localAddress);
    if (preview.needsHostConsent)
        return PreviewText::tr("Texts would go to %1, which --allow-host %1 must allow.").arg(preview.host);
    return PreviewText::tr("Texts would go to %1.").arg(preview.host);
}

QString previewText(const JobPreview &preview)
{
    QStringList lines;
    for (const auto &[id, prompt] : preview.samples)
        lines << promptLines(id, prompt);
    lines << u"---"_s;
    lines << PreviewText::tr("%Ln record(s) would be labelled. Nothing was sent.", nullptr, countOf(preview.itemCount));
    lines << hostText(preview);
    if (!preview.host.isEmpty())
        lines << forecastText(preview.forecast);
    if (preview.forecast.tooLong > 0)
        lines << PreviewText::tr("Of %Ln prompt(s) that were looked at, %L1 would be too long for the model.", nullptr,
                                 preview.forecast.sampled)
                     .arg(preview.forecast.tooLong);
    if (preview.invalidPrompts > 0)
        lines << PreviewText::tr("%Ln of these prompts cannot be sent.", nullptr, countOf(preview.invalidPrompts));
    return lines.join(u'\n');
}

/// null: the price is unknown.
Json dollarsDocument(const JobForecast &forecast)
{
    if (!forecast.cost.least || !forecast.cost.most)
        return nullptr;
    return {{"least", *forecast.cost.least},
            {"most", *forecast.cost.most},
            {"price_date", forecast.priceDate.toString(Qt::ISODate).toStdString()}};
}

Json previewDocument(const JobPreview &preview)
{
    Json samples = Json::array();
    for (const auto &[id, prompt] : preview.samples)
        samples.push_back({{"id", id.toStdString()},
                           {"system", prompt.system.text.toStdString()},
                           {"user", prompt.user.text.toStdString()},
                           {"estimated_tokens", tokensOf(prompt)}});
    return {{"items", preview.itemCount},
            {"samples", samples},
            {"invalid_prompts", preview.invalidPrompts},
            {"training_examples", preview.trainingExamples},
            {"host", preview.host.toStdString()},
            {"tokens", {{"least", preview.forecast.cost.leastTokens}, {"most", preview.forecast.cost.mostTokens}}},
            {"us_dollars", dollarsDocument(preview.forecast)},
            {"needs_host_consent", preview.needsHostConsent}};
}

} // namespace

Report previewReport(const JobPreview &preview)
{
    return makeReport(previewText(preview), previewDocument(preview));
}

} // namespace tandem
