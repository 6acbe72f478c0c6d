// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/extraction_benchmark.h"
#include "core/extract/ladder/extractor.h"

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

namespace tandem {

namespace {

LabelDefinition definitionOf(const QStringList &options)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = QStringLiteral("sentiment");
    for (const QString &text : options) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = text;
        definition.options.push_back(option);
    }
    return definition;
}

/// 77 names of three words each, as intents have them.
QStringList manyOptions()
{
    QStringList options = {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")};
    while (options.size() < 77)
        options.append(QStringLiteral("card payment number %1").arg(options.size()));
    return options;
}

/// Answers of these forms in turn, with each of the options in each of them.
std::vector<Sample> samplesOf(const QStringList &forms)
{
    const QStringList words = {QStringLiteral("positive"), QStringLiteral("Negative"), QStringLiteral("neutral")};
    std::vector<Sample> samples(300);
    for (size_t i = 0; i < samples.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        samples[i].text = forms[at / words.size() % forms.size()];
        samples[i].text.replace(u'#', words[at % words.size()]);
        samples[i].finish = FinishReason::Complete;
    }
    return samples;
}

/// Answers read in a second, and how many of them gave a value.
void measure(const char *name, const Extractor &extractor, const QStringList &forms)
{
    const std::vector<Sample> samples = samplesOf(forms);
    QElapsedTimer timer;
    timer.start();
    qint64 done = 0;
    qint64 read = 0;
    for (; timer.elapsed() < 1000; done += static_cast<qint64>(samples.size())) {
        for (const Sample &sample : samples)
            read += extractor.read(sample).front().value ? 1 : 0;
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("  %-26s %10.0f answers a second, %.0f %% read\n", name, static_cast<double>(done) / seconds,
                100.0 * static_cast<double>(read) / static_cast<double>(done));
}

struct Kind
{
    const char *name;
    QString form;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all = {
        {"Label: option", QStringLiteral("Sentiment: #")},
        {"JSON", QStringLiteral("{\"sentiment\": \"#\"}")},
        {"bare option", QStringLiteral("#")},
        {"sentence", QStringLiteral("The sentiment of this text is #.")},
        {"with reason", QStringLiteral("Sentiment: #\nReason: The guest liked the room and the food.\nConfidence: 85")},
        {"reasoning, 300 characters",
         QStringLiteral(
             "The guest writes about two nights in the hotel. They mention the size of the room, the breakfast "
             "and the way to the station, and they compare the place with the one where they stayed last "
             "year. The last lines tell how the staff answered a question. Therefore, the sentiment of this "
             "text is #.")},
    };
    return all;
}

void measureAll(const char *title, const QStringList &options)
{
    std::printf("%s\n", title);
    const Extractor extractor({definitionOf(options)});
    QStringList mix;
    for (const Kind &kind : kinds()) {
        measure(kind.name, extractor, {kind.form});
        mix.append(kind.form);
    }
    measure("all of them in turn", extractor, mix);
}

} // namespace

void benchmarkExtraction()
{
    measureAll("3 options", {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")});
    measureAll("77 options", manyOptions());
}

} // namespace tandem
