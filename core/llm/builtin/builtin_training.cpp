// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtin_training.h"

#include "core/base/log.h"
#include "core/llm/builtin/builtin_store.h"
#include "core/llm/builtin/murmur_hash.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tandem {

namespace {

/// Keeps a stored model within some 20 MB, whatever the number of options.
constexpr size_t mostWeights = 4'000'000;

/// Any seed but the features' own, so that folds and columns have nothing to do with each other.
constexpr quint32 foldSeed = 0x7A6D;

using CountsByText = QHash<QString, std::vector<FeatureCount>>;

Error trainingCancelled()
{
    return Error{ErrorCode::Cancelled,
                 QCoreApplication::translate("BuiltInModel", "The training of the built-in baseline was stopped."),
                 {}};
}

bool isOfRecords(const LabelDefinition &definition)
{
    return definition.level == Level::Record;
}

size_t columnLimit(const std::vector<LabelDefinition> &definitions)
{
    size_t options = 1;
    for (const LabelDefinition &definition : definitions)
        options += isOfRecords(definition) ? definition.options.size() : 0;
    return mostWeights / options;
}

/// The examples of record labels.
std::vector<TrainingExample> examplesOfRecords(const std::vector<LabelDefinition> &definitions,
                                               const std::vector<TrainingExample> &examples)
{
    const auto isWanted = [&definitions](const TrainingExample &example) {
        return std::any_of(definitions.begin(), definitions.end(), [&example](const LabelDefinition &definition) {
            return definition.id == example.definition && isOfRecords(definition);
        });
    };
    std::vector<TrainingExample> wanted;
    std::copy_if(examples.begin(), examples.end(), std::back_inserter(wanted), isWanted);
    return wanted;
}

void log(const SpanTraining &training)
{
    writeLog(LogLevel::Information,
             QStringLiteral("The built-in model learnt from %1 spans in %2 records; left out: %3 spans, %4 records; "
                            "widened to whole words: %5 spans")
                 .arg(training.spans)
                 .arg(training.records)
                 .arg(training.leftOut)
                 .arg(training.skipped)
                 .arg(training.widened));
}

Result<SpanTagger> fitTagger(const LabelDefinition &definition, const std::vector<TrainingExample> &examples,
                             const CancelToken &cancel)
{
    std::vector<SpanExample> chosen;
    for (const TrainingExample &example : examples) {
        if (example.definition == definition.id)
            chosen.push_back({example.content, example.value.spans()});
    }
    auto tagger = trainSpanTagger(definition, chosen, cancel);
    if (tagger)
        log(tagger->training());
    return tagger;
}

/// Each text once, though several definitions have examples of it.
std::optional<CountsByText> countAll(const std::vector<TrainingExample> &examples, const CancelToken &cancel)
{
    CountsByText counts;
    for (const TrainingExample &example : examples) {
        if (cancel.isCancelled())
            return std::nullopt;
        if (!counts.contains(example.content))
            counts.insert(example.content, countFeatures(example.content));
    }
    return counts;
}

/// In the order of the examples, so that nothing depends on the hash table's.
TextVocabulary vocabularyOf(const std::vector<TrainingExample> &examples, const CountsByText &counts, size_t limit)
{
    std::vector<std::vector<FeatureCount>> texts;
    texts.reserve(static_cast<size_t>(counts.size()));
    QHash<QString, bool> seen;
    for (const TrainingExample &example : examples) {
        if (!std::exchange(seen[example.content], true))
            texts.push_back(counts.value(example.content));
    }
    return TextVocabulary::fit(texts, limit);
}

Result<DefinitionModel> fitDefinition(const LabelDefinition &definition, const std::vector<TrainingExample> &examples,
                                      const CountsByText &counts, const TextVocabulary &vocabulary,
                                      const CancelToken &cancel)
{
    TrainingRows chosen;
    for (const TrainingExample &example : examples) {
        if (example.definition != definition.id)
            continue;
        const std::vector<FeatureCount> text = counts.value(example.content);
        chosen.rows.push_back(vocabulary.row(text));
        chosen.wholes.push_back(vocabulary.wholeRow(text));
        chosen.folds.push_back(murmurHash3(example.content.toUtf8(), foldSeed));
        chosen.values.push_back(example.value);
    }
    DefinitionModel model(definition, vocabulary);
    const LogisticRegression regression(chosen.rows, vocabulary.columnCount());
    return model.fit(regression, chosen, cancel).map([&model] { return model; });
}

} // namespace

Result<QByteArray> trainBuiltInModel(const std::vector<LabelDefinition> &definitions,
                                     const std::vector<TrainingExample> &examples, const CancelToken &cancel)
{
    const std::vector<TrainingExample> records = examplesOfRecords(definitions, examples);
    const auto counts = countAll(records, cancel);
    if (!counts)
        return tl::unexpected(trainingCancelled());
    FittedModel fitted;
    fitted.vocabulary = vocabularyOf(records, *counts, columnLimit(definitions));
    for (const LabelDefinition &definition : definitions) {
        if (cancel.isCancelled())
            return tl::unexpected(trainingCancelled());
        if (isOfRecords(definition)) {
            auto model = fitDefinition(definition, records, *counts, fitted.vocabulary, cancel);
            if (!model)
                return tl::unexpected(model.error());
            fitted.definitions.push_back(std::move(*model));
        } else {
            auto tagger = fitTagger(definition, examples, cancel);
            if (!tagger)
                return tl::unexpected(tagger.error());
            fitted.taggers.push_back(std::move(*tagger));
        }
    }
    return packed(fitted);
}

} // namespace tandem
