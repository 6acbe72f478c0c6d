// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/text_vocabulary.h"
#include "core/llm/builtin/bounded_list.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tandem {

namespace {

std::vector<quint32> mostFrequent(const std::vector<quint32> &frequencies, size_t limit)
{
    std::vector<quint32> columns;
    for (quint32 column = 0; column < frequencies.size(); ++column) {
        if (frequencies[column] > 0)
            columns.push_back(column);
    }
    const auto isMoreFrequent = [&frequencies](quint32 a, quint32 b) { return frequencies[a] > frequencies[b]; };
    std::stable_sort(columns.begin(), columns.end(), isMoreFrequent);
    columns.resize(std::min(columns.size(), limit));
    std::sort(columns.begin(), columns.end());
    return columns;
}

} // namespace

TextVocabulary TextVocabulary::fit(const std::vector<std::vector<FeatureCount>> &texts, size_t limit)
{
    std::vector<quint32> frequencies(featureColumns, 0);
    for (const auto &text : texts) {
        for (const FeatureCount &count : text)
            ++frequencies[count.column];
    }
    TextVocabulary vocabulary;
    vocabulary.m_unseenWeight = static_cast<float>(std::log(1.0 + static_cast<double>(texts.size())) + 1);
    for (const quint32 column : mostFrequent(frequencies, limit)) {
        const double share = (1.0 + static_cast<double>(texts.size())) / (1.0 + frequencies[column]);
        vocabulary.m_columns.append(column);
        vocabulary.m_weights.append(static_cast<float>(std::log(share) + 1));
    }
    vocabulary.index();
    return vocabulary;
}

FeatureRow TextVocabulary::row(const std::vector<FeatureCount> &text) const
{
    FeatureRow row;
    row.reserve(text.size());
    for (const FeatureCount &count : text) {
        const qint32 place = m_places[count.column];
        if (place >= 0)
            row.push_back(FeatureCount{static_cast<quint32>(place), count.weight * m_weights[place]});
    }
    return unitRow(std::move(row));
}

FeatureRow TextVocabulary::wholeRow(std::vector<FeatureCount> text) const
{
    for (FeatureCount &count : text) {
        const qint32 place = m_places.empty() ? -1 : m_places[count.column];
        count.weight *= place >= 0 ? m_weights[place] : m_unseenWeight;
    }
    return unitRow(std::move(text));
}

void TextVocabulary::index()
{
    m_places.assign(featureColumns, -1);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_places[m_columns[i]] = static_cast<qint32>(i);
}

QDataStream &operator<<(QDataStream &stream, const TextVocabulary &vocabulary)
{
    return stream << vocabulary.m_columns << vocabulary.m_weights << vocabulary.m_unseenWeight;
}

QDataStream &operator>>(QDataStream &stream, TextVocabulary &vocabulary)
{
    readBounded(stream, vocabulary.m_columns, sizeof(quint32));
    readBounded(stream, vocabulary.m_weights, sizeof(float));
    stream >> vocabulary.m_unseenWeight;
    const auto isColumn = [](quint32 column) { return column < featureColumns; };
    if (vocabulary.m_columns.size() != vocabulary.m_weights.size() ||
        !std::all_of(vocabulary.m_columns.begin(), vocabulary.m_columns.end(), isColumn))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        vocabulary.index();
    return stream;
}

FeatureRow unitRow(std::vector<FeatureCount> text)
{
    double square = 0;
    for (const FeatureCount &count : text)
        square += static_cast<double>(count.weight) * count.weight;
    const auto scale = static_cast<float>(square > 0 ? 1 / std::sqrt(square) : 0);
    for (FeatureCount &count : text)
        count.weight *= scale;
    return text;
}

double dotProduct(const FeatureRow &a, const FeatureRow &b)
{
    double sum = 0;
    auto other = b.begin();
    for (const FeatureCount &count : a) {
        while (other != b.end() && other->column < count.column)
            ++other;
        if (other != b.end() && other->column == count.column)
            sum += static_cast<double>(count.weight) * other->weight;
    }
    return sum;
}

} // namespace tandem
