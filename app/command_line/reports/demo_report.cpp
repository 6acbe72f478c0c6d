// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/reports/demo_report.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/project_access.h"
#include "app/command_line/output/layout.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

constexpr double verifiedShare = 0.1;

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
    TextTable table({u" "_s, u"confidence"_s, u">labels"_s, u">right"_s, u">accuracy"_s, u"95 % interval"_s});
    const auto row = [&table](const QString &name, qint64 labels, qint64 right) {
        const ShareInterval interval = wilsonInterval(right, labels);
        table.add({u" "_s, name, number(labels), number(right),
                   labels == 0 ? u"–"_s : percent(share(static_cast<double>(right), labels)),
                   labels == 0 ? u"–"_s : u"%1 to %2"_s.arg(percent(interval.low), percent(interval.high))});
    };
    for (const ConfidenceBand &band : quality.bands)
        row(u"%1 to %2"_s.arg(confidenceText(band.from), confidenceText(band.to)), band.labels, band.right);
    row(u"all"_s, quality.gain.labels, quality.gain.rightBefore);
    return table.text();
}

QStringList qualityLines(const LabelQuality &quality)
{
    const VerificationGain &gain = quality.gain;
    return {
        QString(),
        u"%1: %2, %3 of them on messages that a person had labelled (what the model learnt from, left out here)"_s.arg(
            quality.name, counted(quality.labels, u"label"_s), number(quality.trainedOn)),
        bandTable(quality),
        u"  Verifying the least confident 10 % (%1) lifts the accuracy from %2 to %3; as many at random: %4.\n"
        "  (Simulated: gold stands for the person.)"_s.arg(
            counted(gain.verified, u"label"_s), percent(share(static_cast<double>(gain.rightBefore), gain.labels)),
            percent(share(static_cast<double>(gain.rightAfter), gain.labels)),
            percent(share(gain.rightAfterAtRandom, gain.labels)))};
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
    const auto definitions = schema.usableDefinitions();
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
    for (const Gatherer &gatherer : gatherers)
        qualities.push_back(gatherer.finish());
    return qualities;
}

Report demoReport(const DemoFindings &findings)
{
    const JobSummary &job = findings.job;
    QStringList lines{u"%1 imported, with %2 gold labels and %3 labels of a person."_s.arg(
                          counted(findings.import.added, u"record"_s), number(findings.import.goldLabels),
                          number(findings.import.personLabels)),
                      u"The agent %1 (a small statistical model, no network) labelled %2; %3 failed."_s.arg(
                          job.job.agentName, counted(job.done, u"record"_s), number(job.failed))};
    for (const LabelQuality &quality : findings.qualities)
        lines << qualityLines(quality);
    lines << QString() << u"Export:   "_s + findings.exportPath;
    lines << u"Pictures: "_s + (findings.picturesPath.isEmpty()
                                    ? u"none here; packaging/demo.sh --headless makes them"_s
                                    : findings.picturesPath);
    lines << u"Project:  %1 (open it with: tandem %1)"_s.arg(findings.projectPath);
    return makeReport(lines.join(u'\n'), document(findings),
                      job.job.state == JobState::Completed && job.failed == 0 ? Done : Failed);
}

} // namespace tandem
