// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/definition_model.h"
#include "core/llm/builtin/bounded_list.h"
#include "core/llm/builtin/held_out.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

/// Two numbers need no more than these, and a schema may have many options.
constexpr size_t likenessExamples = 2'000;

QString wordsFor(const Option &option)
{
    QStringList words = option.aliases;
    words << option.shownText() << option.value << option.description;
    return words.join(u' ');
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled,
                 QCoreApplication::translate("BuiltInModel", "The training of the built-in baseline was stopped."),
                 {}};
}

} // namespace

DefinitionModel::DefinitionModel(const LabelDefinition &definition, const TextVocabulary &vocabulary)
    : m_id(definition.id)
    , m_isMultiple(definition.choice == Choice::Multiple)
{
    for (const Option &option : definition.options) {
        m_options.append(option.id.value);
        m_names.append(wordsFor(option));
    }
    weighNames(vocabulary);
}

void DefinitionModel::weighNames(const TextVocabulary &vocabulary)
{
    m_nameRows.clear();
    for (const QString &name : m_names)
        m_nameRows.push_back(vocabulary.wholeRow(countFeatures(name)));
}

std::vector<std::vector<bool>> DefinitionModel::chooseQuestions(const std::vector<LabelValue> &values)
{
    std::vector<std::vector<bool>> questions;
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const OptionId option(m_options[i]);
        std::vector<bool> answers;
        answers.reserve(values.size());
        for (const LabelValue &value : values)
            answers.push_back(value.holds(option));
        const auto yes = std::count(answers.begin(), answers.end(), true);
        if (yes == 0 || yes == static_cast<qsizetype>(answers.size()))
            continue;
        m_fitted.append(static_cast<qint32>(i));
        questions.push_back(std::move(answers));
    }
    return questions;
}

void DefinitionModel::keep(const std::vector<LinearWeights> &fitted)
{
    const size_t columns = fitted.front().weights.size();
    m_weights.reserve(static_cast<qsizetype>(columns) * static_cast<qsizetype>(fitted.size()));
    for (size_t column = 0; column < columns; ++column) {
        for (const LinearWeights &weights : fitted)
            m_weights.append(weights.weights[column]);
    }
    for (const LinearWeights &weights : fitted)
        m_biases.append(weights.bias);
    for (const LinearWeights &weights : fitted)
        m_hints.append(weights.hint);
}

/// The same for all options, so that it also holds for those that nobody has used yet.
void DefinitionModel::fitLikeness(const TrainingRows &examples)
{
    std::vector<FeatureRow> pairs;
    std::vector<bool> answers;
    const size_t step = examples.wholes.size() / likenessExamples + 1;
    for (size_t row = 0; row < examples.wholes.size(); row += step) {
        const LabelValue &value = examples.values[row];
        for (size_t i = 0; i < m_nameRows.size(); ++i) {
            const double likeness = dotProduct(m_nameRows[i], examples.wholes[row]);
            pairs.push_back({{0, static_cast<float>(defaultSlope * likeness)}});
            const OptionId option(m_options[static_cast<qsizetype>(i)]);
            answers.push_back(value.holds(option));
        }
    }
    std::vector<size_t> all(pairs.size());
    std::iota(all.begin(), all.end(), size_t(0));
    const LinearWeights fitted = LogisticRegression(pairs, 1).fit(all, answers, {}, 1);
    m_slope = defaultSlope * fitted.weights.front();
    m_offset = fitted.bias;
}

Result<void> DefinitionModel::fit(const LogisticRegression &regression, const TrainingRows &examples,
                                  const CancelToken &cancel)
{
    FitTask task{regression, examples.rows, examples.folds, chooseQuestions(examples.values), {}, m_isMultiple};
    m_exampleCount = static_cast<qint64>(examples.values.size());
    if (task.answers.empty())
        return {};
    fitLikeness(examples);
    task.hints = hintsOf(examples.wholes);
    const auto choice = chooseByHeldOut(task, cancel);
    if (!choice)
        return tl::unexpected(cancelled());
    m_temperature = choice->temperature;
    m_threshold = choice->threshold;
    std::vector<size_t> all(examples.rows.size());
    std::iota(all.begin(), all.end(), size_t(0));
    std::vector<LinearWeights> fitted;
    for (size_t i = 0; i < task.answers.size(); ++i) {
        if (cancel.isCancelled())
            return tl::unexpected(cancelled());
        fitted.push_back(regression.fit(all, task.answers[i], task.hints[i], choice->cost));
    }
    keep(fitted);
    return {};
}

std::vector<double> DefinitionModel::hints(const FeatureRow &whole) const
{
    std::vector<double> hints;
    for (const FeatureRow &name : m_nameRows)
        hints.push_back(m_slope * dotProduct(name, whole) + m_offset);
    return hints;
}

std::vector<std::vector<float>> DefinitionModel::hintsOf(const std::vector<FeatureRow> &wholes) const
{
    std::vector<std::vector<float>> byQuestion(static_cast<size_t>(m_fitted.size()));
    for (const FeatureRow &whole : wholes) {
        const std::vector<double> all = hints(whole);
        for (size_t i = 0; i < byQuestion.size(); ++i)
            byQuestion[i].push_back(static_cast<float>(all[static_cast<size_t>(m_fitted[static_cast<qsizetype>(i)])]));
    }
    return byQuestion;
}

std::vector<double> DefinitionModel::scores(const FeatureRow &row, const std::vector<double> &hints) const
{
    const auto width = static_cast<size_t>(m_fitted.size());
    std::vector<double> scores(m_biases.begin(), m_biases.end());
    for (qsizetype i = 0; i < m_fitted.size(); ++i)
        scores[static_cast<size_t>(i)] += static_cast<double>(m_hints[i]) * hints[static_cast<size_t>(m_fitted[i])];
    for (const FeatureCount &count : row) {
        const float *weights = m_weights.constData() + count.column * width;
        for (size_t i = 0; i < width; ++i)
            scores[i] += static_cast<double>(weights[i]) * count.weight;
    }
    return scores;
}

std::vector<double> DefinitionModel::singleChoice(const FeatureRow &row, const std::vector<double> &hints) const
{
    if (m_fitted.isEmpty())
        return softmax(hints, 1);
    // An option that nobody has used yet keeps the share that Laplace's rule of succession gives it.
    const double unseen = 1.0 / static_cast<double>(m_exampleCount + m_options.size());
    const double rest = 1 - unseen * static_cast<double>(m_options.size() - m_fitted.size());
    std::vector<double> probabilities(static_cast<size_t>(m_options.size()), unseen);
    const std::vector<double> shares = softmax(scores(row, hints), m_temperature);
    for (size_t i = 0; i < shares.size(); ++i)
        probabilities[static_cast<size_t>(m_fitted[static_cast<qsizetype>(i)])] = rest * shares[i];
    return probabilities;
}

std::vector<double> DefinitionModel::multipleChoice(const FeatureRow &row, const std::vector<double> &hints) const
{
    std::vector<double> probabilities;
    probabilities.reserve(hints.size());
    for (const double hint : hints)
        probabilities.push_back(sigmoid(hint));
    const std::vector<double> fitted = scores(row, hints);
    for (size_t i = 0; i < fitted.size(); ++i)
        probabilities[static_cast<size_t>(m_fitted[static_cast<qsizetype>(i)])] = sigmoid(fitted[i] / m_temperature);
    return probabilities;
}

std::vector<double> DefinitionModel::probabilities(const FeatureRow &row, const FeatureRow &whole) const
{
    const std::vector<double> likely = hints(whole);
    return m_isMultiple ? multipleChoice(row, likely) : singleChoice(row, likely);
}

bool DefinitionModel::isSound() const
{
    const auto isPlace = [this](qint32 place) { return place >= 0 && place < m_options.size(); };
    return m_names.size() == m_options.size() && m_fitted.size() <= m_options.size() &&
           m_biases.size() == m_fitted.size() && m_hints.size() == m_fitted.size() && m_temperature > 0 &&
           m_threshold > 0 && m_threshold < 1 && m_exampleCount >= 0 &&
           std::all_of(m_fitted.begin(), m_fitted.end(), isPlace);
}

QDataStream &operator<<(QDataStream &stream, const DefinitionModel &model)
{
    return stream << model.m_id.value << model.m_isMultiple << model.m_options << model.m_names << model.m_fitted
                  << model.m_weights << model.m_biases << model.m_hints << model.m_temperature << model.m_threshold
                  << model.m_slope << model.m_offset << model.m_exampleCount;
}

QDataStream &operator>>(QDataStream &stream, DefinitionModel &model)
{
    stream >> model.m_id.value >> model.m_isMultiple;
    readBounded(stream, model.m_options, sizeof(qint64));
    readBounded(stream, model.m_names, sizeof(quint32)); // a string's length
    readBounded(stream, model.m_fitted, sizeof(qint32));
    readBounded(stream, model.m_weights, sizeof(float));
    readBounded(stream, model.m_biases, sizeof(float));
    readBounded(stream, model.m_hints, sizeof(float));
    stream >> model.m_temperature >> model.m_threshold >> model.m_slope >> model.m_offset >> model.m_exampleCount;
    if (!model.isSound())
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace tandem
