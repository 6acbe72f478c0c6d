// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/builtin/text_features.h"

#include <QDataStream>
#include <QList>

#include <vector>

namespace tandem {

/// One text as a row of a design matrix: columns counted from 0 without gaps, a row of length 1.
using FeatureRow = std::vector<FeatureCount>;

/// The columns that occur in a set of texts, with their weights: idf = ln((1 + n) / (1 + df)) + 1.
class TextVocabulary
{
public:
    /// At most `limit` columns are kept: the most frequent ones.
    static TextVocabulary fit(const std::vector<std::vector<FeatureCount>> &texts, size_t limit);

    /// Columns that do not occur are left out.
    FeatureRow row(const std::vector<FeatureCount> &text) const;
    /// All columns stay as they are hashed, those that did not occur with the weight of a word that is in no text: for
    /// comparing two texts. Without any texts all weigh the same.
    FeatureRow wholeRow(std::vector<FeatureCount> text) const;
    size_t columnCount() const { return m_columns.size(); }

    friend QDataStream &operator<<(QDataStream &stream, const TextVocabulary &vocabulary);
    friend QDataStream &operator>>(QDataStream &stream, TextVocabulary &vocabulary);

private:
    void index();

    QList<quint32> m_columns; ///< ascending
    QList<float> m_weights;
    float m_unseenWeight = 1;
    std::vector<qint32> m_places; ///< column → place among m_columns, or −1
};

/// The row scaled to length 1; an empty one stays empty.
FeatureRow unitRow(std::vector<FeatureCount> text);
double dotProduct(const FeatureRow &a, const FeatureRow &b);

} // namespace tandem
