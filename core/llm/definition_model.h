// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/llm/logistic_regression.h"

#include <QDataStream>
#include <QList>

#include <optional>
#include <vector>

namespace tandem {

/// What the built-in model knows of one label definition. Each option is a yes-or-no question: a fitted one, or, where
/// people's labels do not show both sides, the likeness of the record to what the option is called.
class DefinitionModel
{
public:
    explicit DefinitionModel(const LabelDefinition &definition = {});

    /// Fits the options whose examples show both sides; the strength of regularisation and the sharpness of the
    /// probabilities come from examples that are held out. `values` is by row. An error only where it is cancelled.
    Result<void> fit(const LogisticRegression &regression, const std::vector<FeatureRow> &rows,
                     const std::vector<quint32> &folds, const std::vector<LabelValue> &values,
                     const CancelToken &cancel);

    /// Probabilities by option, in the definition's order. Single choice: they sum to 1. Multiple choice: each is that
    /// of yes. `row` by the vocabulary, `plain` without it.
    std::vector<double> probabilities(const FeatureRow &row, const FeatureRow &plain) const;

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
    void keep(const std::vector<LinearWeights> &fitted);
    std::vector<double> scores(const FeatureRow &row) const;
    std::vector<double> singleChoice(const FeatureRow &row, const FeatureRow &plain) const;
    std::vector<double> multipleChoice(const FeatureRow &row, const FeatureRow &plain) const;
    double likeness(size_t option, const FeatureRow &plain) const;
    void readNames();

    LabelDefinitionId m_id;
    bool m_isMultiple = false;
    QList<qint64> m_options;
    QStringList m_names;      ///< what each option is called, and described as
    QList<qint32> m_fitted;   ///< the options (by place) that have weights
    QList<float> m_weights;   ///< column by column, the fitted options side by side
    QList<float> m_biases;    ///< by fitted option
    double m_temperature = 1; ///< scores are divided by it
    qint64 m_exampleCount = 0;
    std::vector<FeatureRow> m_nameRows;
};

} // namespace tandem
