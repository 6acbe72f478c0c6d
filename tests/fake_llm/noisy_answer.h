// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fake_llm/gold.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace tandem {

/// How often a model is wrong about spans.
struct SpanNoise
{
    double missing = 0;    ///< share of the right spans that it does not say
    double shifted = 0;    ///< … that it says with a word (a letter, where there are no spaces) too much
    double relabelled = 0; ///< … that it gives another label
    double repeated = 0;   ///< … that it says twice
    double invented = 0;   ///< share of the texts for which it says one that does not stand there
};

/// A quote as a model says it.
struct SaidQuote
{
    QString text;
    QString label;
    double probability = 0; ///< of the label
};

/// What is said about one label: the value as its cell would have it, and how likely each option is.
struct NoisyLabel
{
    QString name;
    QStringList options;
    std::vector<double> probabilities; ///< single: sum to 1; multiple: each that of yes
    QStringList values;
    bool isMultiple = false;
    bool isSpans = false;
    std::vector<SaidQuote> quotes; ///< of spans, instead of values

    QString cell() const;
};

/// `draw` gives a number in [0, 1) for each purpose, the same for the same purpose.
using Draw = std::function<double(const QByteArray &purpose)>;

NoisyLabel noisyLabel(const GoldLabel &label, const QString &goldCell, double noise, const Draw &draw);

/// Right answers are mostly sure; wrong ones mostly not, so that confidence is worth something. `random` in [0, 1).
double sureness(bool isRight, double random);

/// A chat completion's body with "Name: option" lines, or with a JSON object.
QByteArray completionBody(const std::vector<NoisyLabel> &labels, bool asJson, bool hasProbabilities);
/// One with any text and no probabilities.
QByteArray completionBody(const QString &text);

} // namespace tandem
