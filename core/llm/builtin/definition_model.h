// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/llm/builtin/logistic_regression.h"

#include <QDataStream>
#include <QList>

#include <optional>
#include <vector>

namespace tandem {

/// The examples of one definition, by row.
struct TrainingRows
{
    std::vector<FeatureRow> rows;
    std::vector<FeatureRow> wholes; ///< the same texts by all columns
    std::vector<quint32> folds;     ///< equal for equal texts
    std::vector<LabelValue> values;
};

/// What the built-in model knows of one label definition. Each option is a yes-or-no question: a fitted one, or, where
/// people's labels do not show both sides, the likeness of the record to what the option is called. That likeness is
/// one more column of each fitted question, so that what people decided and what the schema says are weighed together.
class DefinitionModel
{
public:
    DefinitionModel() = default;
    DefinitionModel(const LabelDefinition &definition, const TextVocabulary &vocabulary);

    /// Fits the options whose examples show both sides; the strength of regularisation and the sharpness of the
    /// probabilities come from examples that are held out. An error only where it is cancelled.
    Result<void> fit(const LogisticRegression &regression, const TrainingRows &examples, const CancelToken &cancel);

    /// Probabilities by option, in the definition's order. Single choice: they sum to 1. Multiple choice: each is that
    /// of yes. `row` and `whole` as the vocabulary makes them.
    std::vector<double> probabilities(const FeatureRow &row, const FeatureRow &whole) const;

    /// Multiple choice: options that are likelier than this are members of the answer.
    double threshold() const { return m_threshold; }

    /// To be called when the model was read from a stream: what the options are called, in the vocabulary's weights.
    void weighNames(const TextVocabulary &vocabulary);

    LabelDefinitionId id() const { return m_id; }
    const QList<qint64> &options() const { return m_options; }

    friend QDataStream &operator<<(QDataStream &stream, const DefinitionModel &model);
    friend QDataStream &operator>>(QDataStream &stream, DefinitionModel &model);

    /// Whether it fits a vocabulary of so many columns: a stored model may be damaged.
    bool fitsColumns(size_t columnCount) const
    {
        return static_cast<size_t>(m_weights.size()) == columnCount * static_cast<size_t>(m_fitted.size()) ||
               m_fitted.isEmpty();
    }

private:
    std::vector<std::vector<bool>> chooseQuestions(const std::vector<LabelValue> &values);
    void fitLikeness(const TrainingRows &examples);
    bool isSound() const;
    void keep(const std::vector<LinearWeights> &fitted);
    std::vector<double> hints(const FeatureRow &whole) const;
    std::vector<std::vector<float>> hintsOf(const std::vector<FeatureRow> &wholes) const;
    std::vector<double> scores(const FeatureRow &row, const std::vector<double> &hints) const;
    std::vector<double> singleChoice(const FeatureRow &row, const std::vector<double> &hints) const;
    std::vector<double> multipleChoice(const FeatureRow &row, const std::vector<double> &hints) const;

    LabelDefinitionId m_id;
    bool m_isMultiple = false;
    QList<qint64> m_options;
    QStringList m_names;      ///< what each option is called, and described as
    QList<qint32> m_fitted;   ///< the options (by place) that have weights
    QList<float> m_weights;   ///< column by column, the fitted options side by side
    QList<float> m_biases;    ///< by fitted option
    QList<float> m_hints;     ///< by fitted option: the weight of its likeness
    double m_temperature = 1; ///< scores are divided by it
    double m_threshold = 0.5;

    // Likeness is the cosine of two texts' features, mostly below 0.3. With no labels the slope makes a clear lead a
    // likely option and leaves the rest near even; both numbers are rough on purpose, there is nothing to fit them to.
    static constexpr double defaultSlope = 12;
    double m_slope = defaultSlope; ///< what a likeness of 1 adds to the log-odds of yes
    double m_offset = -1.8;        ///< the log-odds of yes where nothing is alike
    qint64 m_exampleCount = 0;
    std::vector<FeatureRow> m_nameRows;
};

} // namespace tandem
