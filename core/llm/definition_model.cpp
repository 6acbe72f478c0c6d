// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/definition_model.h"
#include "core/llm/held_out.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

/// Likeness is the cosine of two texts' features, mostly below 0.3. The slope makes a clear lead a likely option and
/// leaves the rest near even; the middle is where a set's option is as likely as not. Both are rough on purpose: with
/// no labels there is nothing to fit them to.
constexpr double likenessSlope = 12;
constexpr double likenessMiddle = 0.15;

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

DefinitionModel::DefinitionModel(const LabelDefinition &definition)
    : m_id(definition.id)
    , m_isMultiple(definition.choice == Choice::Multiple)
{
    for (const Option &option : definition.options) {
        m_options.append(option.id.value);
        m_names.append(wordsFor(option));
    }
    readNames();
}

void DefinitionModel::readNames()
{
    m_nameRows.clear();
    for (const QString &name : m_names)
        m_nameRows.push_back(unitRow(countFeatures(name)));
}

std::vector<std::vector<bool>> DefinitionModel::chooseQuestions(const std::vector<LabelValue> &values)
{
    std::vector<std::vector<bool>> questions;
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const OptionId option(m_options[i]);
        std::vector<bool> answers;
        for (const LabelValue &value : values)
            answers.push_back(std::find(value.begin(), value.end(), option) != value.end());
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
    m_weights.reserve(static_cast<qsizetype>(columns * fitted.size()));
    for (size_t column = 0; column < columns; ++column) {
        for (const LinearWeights &weights : fitted)
            m_weights.append(weights.weights[column]);
    }
    for (const LinearWeights &weights : fitted)
        m_biases.append(weights.bias);
}

Result<void> DefinitionModel::fit(const LogisticRegression &regression, const std::vector<FeatureRow> &rows,
                                  const std::vector<quint32> &folds, const std::vector<LabelValue> &values,
                                  const CancelToken &cancel)
{
    const std::vector<std::vector<bool>> questions = chooseQuestions(values);
    m_exampleCount = static_cast<qint64>(values.size());
    if (questions.empty())
        return {};
    const auto choice = chooseByHeldOut(regression, rows, folds, questions, m_isMultiple, cancel);
    if (!choice)
        return tl::unexpected(cancelled());
    m_temperature = choice->temperature;
    std::vector<size_t> all(rows.size());
    std::iota(all.begin(), all.end(), size_t(0));
    std::vector<LinearWeights> fitted;
    for (const std::vector<bool> &question : questions) {
        if (cancel.isCancelled())
            return tl::unexpected(cancelled());
        fitted.push_back(regression.fit(all, question, choice->cost));
    }
    keep(fitted);
    return {};
}

std::vector<double> DefinitionModel::scores(const FeatureRow &row) const
{
    const auto width = static_cast<size_t>(m_fitted.size());
    std::vector<double> scores(m_biases.begin(), m_biases.end());
    for (const FeatureCount &count : row) {
        const float *weights = m_weights.constData() + count.column * width;
        for (size_t i = 0; i < width; ++i)
            scores[i] += static_cast<double>(weights[i]) * count.weight;
    }
    return scores;
}

double DefinitionModel::likeness(size_t option, const FeatureRow &plain) const
{
    return dotProduct(m_nameRows[option], plain);
}

std::vector<double> DefinitionModel::singleChoice(const FeatureRow &row, const FeatureRow &plain) const
{
    const auto count = static_cast<size_t>(m_options.size());
    if (m_fitted.isEmpty()) {
        std::vector<double> likenesses;
        for (size_t i = 0; i < count; ++i)
            likenesses.push_back(likenessSlope * likeness(i, plain));
        return softmax(likenesses, 1);
    }
    // An option that nobody has used yet keeps the share that Laplace's rule of succession gives it.
    const double unseen = 1.0 / static_cast<double>(m_exampleCount + m_options.size());
    const double rest = 1 - unseen * static_cast<double>(m_options.size() - m_fitted.size());
    std::vector<double> probabilities(count, unseen);
    const std::vector<double> shares = softmax(scores(row), m_temperature);
    for (size_t i = 0; i < shares.size(); ++i)
        probabilities[static_cast<size_t>(m_fitted[static_cast<qsizetype>(i)])] = rest * shares[i];
    return probabilities;
}

std::vector<double> DefinitionModel::multipleChoice(const FeatureRow &row, const FeatureRow &plain) const
{
    std::vector<double> probabilities;
    for (size_t i = 0; i < static_cast<size_t>(m_options.size()); ++i)
        probabilities.push_back(sigmoid(likenessSlope * (likeness(i, plain) - likenessMiddle)));
    const std::vector<double> fitted = scores(row);
    for (size_t i = 0; i < fitted.size(); ++i)
        probabilities[static_cast<size_t>(m_fitted[static_cast<qsizetype>(i)])] = sigmoid(fitted[i] / m_temperature);
    return probabilities;
}

std::vector<double> DefinitionModel::probabilities(const FeatureRow &row, const FeatureRow &plain) const
{
    return m_isMultiple ? multipleChoice(row, plain) : singleChoice(row, plain);
}

QDataStream &operator<<(QDataStream &stream, const DefinitionModel &model)
{
    return stream << model.m_id.value << model.m_isMultiple << model.m_options << model.m_names << model.m_fitted
                  << model.m_weights << model.m_biases << model.m_temperature << model.m_exampleCount;
}

QDataStream &operator>>(QDataStream &stream, DefinitionModel &model)
{
    stream >> model.m_id.value >> model.m_isMultiple >> model.m_options >> model.m_names >> model.m_fitted >>
        model.m_weights >> model.m_biases >> model.m_temperature >> model.m_exampleCount;
    const qsizetype options = model.m_options.size();
    const auto isPlace = [options](qint32 place) { return place >= 0 && place < options; };
    const bool isSound = model.m_names.size() == options && model.m_biases.size() == model.m_fitted.size() &&
                         std::all_of(model.m_fitted.begin(), model.m_fitted.end(), isPlace);
    if (isSound)
        model.readNames();
    else
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace tandem
