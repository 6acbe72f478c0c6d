// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/demo_report.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/chosen_records.h"
#include "app/command_line/output/layout.h"
#include "core/project/project.h"
#include "core/text/wording.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

constexpr double verifiedShare = 0.1;

/// Lends tr() to the free functions below.
struct DemoReportText
{
    Q_DECLARE_TR_FUNCTIONS(DemoReport)
};

/// Gathers what `measureQuality` needs of one label definition, record by record.
struct Gatherer
{
    LabelQuality quality;
    std::vector<JudgedLabel> judged;

    void take(const LabelDetail &label)
    {
        if (!label.current.modelValue)
            return;
        ++quality.labels;
        // Nobody has verified anything yet: what a person decided here is what the model learnt from.
        if (label.current.status != Status::Unverified)
            ++quality.trainedOn;
        else if (!label.gold)
            ++quality.withoutGold;
        else
            judged.push_back({label.current.confidence.value_or(0), *label.current.modelValue == *label.gold});
    }

    LabelQuality finish() const
    {
        LabelQuality finished = quality;
        finished.bands = accuracyByBand(judged, {0, 0.5, 0.7, 0.9, 1});
        finished.gain = gainOfVerifying(judged, verifiedShare);
        return finished;
    }
};

double share(double part, qint64 whole)
{
    return whole == 0 ? 0 : part / static_cast<double>(whole);
}

QString bandTable(const LabelQuality &quality)
{
    TextTable table({u" "_s, DemoReportText::tr("confidence"), toTheRight(DemoReportText::tr("labels")),
                     toTheRight(DemoReportText::tr("right", "correct")), toTheRight(DemoReportText::tr("accuracy")),
                     DemoReportText::tr("95 % interval")});
    const auto row = [&table](const QString &name, qint64 labels, qint64 right) {
        const ShareInterval interval = wilsonInterval(right, labels);
        table.add({u" "_s, name, countText(labels), countText(right),
                   labels == 0 ? u"–"_s : shareText(share(static_cast<double>(right), labels)),
                   labels == 0
                       ? u"–"_s
                       : DemoReportText::tr("%1 to %2").arg(shareText(interval.low), shareText(interval.high))});
    };
    for (const ConfidenceBand &band : quality.bands)
        row(DemoReportText::tr("%1 to %2").arg(decimalText(band.from), decimalText(band.to)), band.labels, band.right);
    row(DemoReportText::tr("all", "labels of any confidence"), quality.gain.labels, quality.gain.rightBefore);
    return table.text();
}

QString gainText(const VerificationGain &gain)
{
    return DemoReportText::tr("Verifying the least confident 10 % (%Ln label(s)) lifts the accuracy from %1 to %2; as "
                              "many at random: %3.",
                              nullptr, countOf(gain.verified))
        .arg(shareText(share(static_cast<double>(gain.rightBefore), gain.labels)),
             shareText(share(static_cast<double>(gain.rightAfter), gain.labels)),
             shareText(share(gain.rightAfterAtRandom, gain.labels)));
}

QStringList qualityLines(const LabelQuality &quality)
{
    return {QString(),
            DemoReportText::tr("%1: %Ln label(s), %2 of them on messages that a person had labelled (what the model "
                               "learnt from, left out here)",
                               nullptr, countOf(quality.labels))
                .arg(quality.name, countText(quality.trainedOn)),
            bandTable(quality), u"  "_s + gainText(quality.gain),
            u"  "_s + DemoReportText::tr("(Simulated: gold stands for the person.)")};
}

Json qualityDocument(const LabelQuality &quality)
{
    Json bands = Json::array();
    for (const ConfidenceBand &band : quality.bands)
        bands.push_back({{"from", band.from},
                         {"to", band.to},
                         {"labels", band.labels},
                         {"right", band.right},
                         {"low", band.interval.low},
                         {"high", band.interval.high}});
    const VerificationGain &gain = quality.gain;
    return {{"label", quality.name.toStdString()},
            {"labels", quality.labels},
            {"trained_on", quality.trainedOn},
            {"without_gold", quality.withoutGold},
            {"judged", gain.labels},
            {"accuracy", share(static_cast<double>(gain.rightBefore), gain.labels)},
            {"bands", bands},
            {"simulated_verification",
             {{"verified", gain.verified},
              {"accuracy", share(static_cast<double>(gain.rightAfter), gain.labels)},
              {"accuracy_at_random", share(gain.rightAfterAtRandom, gain.labels)}}}};
}

Json document(const DemoFindings &findings)
{
    Json qualities = Json::array();
    for (const LabelQuality &quality : findings.qualities)
        qualities.push_back(qualityDocument(quality));
    return {{"project", findings.projectPath.toStdString()},
            {"records", findings.import.added},
            {"gold_labels", findings.import.goldLabels},
            {"person_labels", findings.import.personLabels},
            {"agent", findings.job.job.agentName.toStdString()},
            {"job", findings.job.job.id.value},
            {"state", toWord(findings.job.job.state).toStdString()},
            {"done", findings.job.done},
            {"failed", findings.job.failed},
            {"labels", qualities},
            {"export", findings.exportPath.toStdString()},
            {"pictures", findings.picturesPath.isEmpty() ? Json() : Json(findings.picturesPath.toStdString())}};
}

} // namespace

Attempt<std::vector<LabelQuality>> measureQuality(Project &project, const Schema &schema)
{
    const auto definitions = schema.definitions;
    std::vector<Gatherer> gatherers(definitions.size());
    for (size_t i = 0; i < definitions.size(); ++i)
        gatherers[i].quality.name = definitions[i].name;
    const auto records = findRecords(project, ListRequest());
    if (!records)
        return failed(records.error());
    for (const RecordId record : **records) {
        const auto detail = await(project.records().detail(record));
        if (!detail)
            return failed(detail.error());
        for (size_t i = 0; i < std::min(gatherers.size(), detail->labels.size()); ++i)
            gatherers[i].take(detail->labels[i]);
    }
    std::vector<LabelQuality> qualities;
    qualities.reserve(gatherers.size());
    for (const Gatherer &gatherer : gatherers)
        qualities.push_back(gatherer.finish());
    return qualities;
}

Report demoReport(const DemoFindings &findings)
{
    const JobSummary &job = findings.job;
    QStringList lines{
        DemoReportText::tr("%Ln record(s) imported, with %L1 gold labels and %L2 labels of a person.", nullptr,
                           countOf(findings.import.added))
            .arg(findings.import.goldLabels)
            .arg(findings.import.personLabels),
        DemoReportText::tr("The agent %1 (a small statistical model, no network) labelled %Ln record(s); %2 failed.",
                           nullptr, countOf(job.done))
            .arg(job.job.agentName, countText(job.failed))};
    for (const LabelQuality &quality : findings.qualities)
        lines << qualityLines(quality);
    const QString pictures = findings.picturesPath.isEmpty()
                                 ? DemoReportText::tr("none here; %1 makes them").arg(u"packaging/demo.sh --headless"_s)
                                 : findings.picturesPath;
    TextTable places({DemoReportText::tr("Export:"), findings.exportPath});
    places.add({DemoReportText::tr("Pictures:"), pictures});
    places.add(
        {DemoReportText::tr("Project:"),
         DemoReportText::tr("%1 (open it with: %2)").arg(findings.projectPath, u"tandem "_s + findings.projectPath)});
    lines << QString() << places.text();
    const bool isWhole = job.job.state == JobState::Completed && job.failed == 0;
    return makeReport(lines.join(u'\n'), document(findings),
                      isWhole ? QString() : DemoReportText::tr("The job did not label every message."));
}

} // namespace tandem
