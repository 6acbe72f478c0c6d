// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/extraction_benchmark.h"
#include "core/extract/extractor.h"

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

/// Answers read in a second, and how many of them gave a value.
void measure(const char *name, const Extractor &extractor, const QString &form)
{
    const QStringList words = {QStringLiteral("positive"), QStringLiteral("Negative"), QStringLiteral("neutral")};
    std::vector<Sample> samples(300);
    for (size_t i = 0; i < samples.size(); ++i) {
        samples[i].text = QString(form).replace(u'#', words[static_cast<qsizetype>(i % 3)]);
        samples[i].finish = FinishReason::Complete;
    }
    QElapsedTimer timer;
    timer.start();
    qint64 done = 0;
    qint64 read = 0;
    for (; timer.elapsed() < 1000; done += static_cast<qint64>(samples.size())) {
        for (const Sample &sample : samples)
            read += extractor.read(sample).front().value ? 1 : 0;
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("%-28s %10.0f answers a second, %.0f %% read\n", name, static_cast<double>(done) / seconds,
                100.0 * static_cast<double>(read) / static_cast<double>(done));
}

void measureAll(const char *title, const QStringList &options)
{
    std::printf("%s\n", title);
    const Extractor extractor({definitionOf(options)});
    measure("  Label: option", extractor, QStringLiteral("Sentiment: #"));
    measure("  JSON", extractor, QStringLiteral("{\"sentiment\": \"#\"}"));
    measure("  bare option", extractor, QStringLiteral("#"));
    measure("  sentence", extractor, QStringLiteral("The sentiment of this text is #."));
    measure("  with reason", extractor,
            QStringLiteral("Sentiment: #\nReason: The guest liked the room and the food.\nConfidence: 85"));
}

} // namespace

void benchmarkExtraction()
{
    measureAll("3 options", {QStringLiteral("positive"), QStringLiteral("negative"), QStringLiteral("neutral")});
    measureAll("77 options", manyOptions());
}

} // namespace tandem
