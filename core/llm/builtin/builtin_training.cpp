// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtin_training.h"
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

size_t columnLimit(const std::vector<LabelDefinition> &definitions)
{
    size_t options = 1;
    for (const LabelDefinition &definition : definitions)
        options += definition.options.size();
    return mostWeights / options;
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
    const auto counts = countAll(examples, cancel);
    if (!counts)
        return tl::unexpected(trainingCancelled());
    FittedModel fitted;
    fitted.vocabulary = vocabularyOf(examples, *counts, columnLimit(definitions));
    for (const LabelDefinition &definition : definitions) {
        if (cancel.isCancelled())
            return tl::unexpected(trainingCancelled());
        auto model = fitDefinition(definition, examples, *counts, fitted.vocabulary, cancel);
        if (!model)
            return tl::unexpected(model.error());
        fitted.definitions.push_back(std::move(*model));
    }
    return packed(fitted);
}

} // namespace tandem
