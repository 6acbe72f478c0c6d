// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fake_llm/gold.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace tandem {

/// What is said about one label: the value as its cell would have it, and how likely each option is.
struct NoisyLabel
{
    QString name;
    QStringList options;
    std::vector<double> probabilities; ///< single: sum to 1; multiple: each that of yes
    QStringList values;
    bool isMultiple = false;

    QString cell() const;
};

/// `draw` gives a number in [0, 1) for each purpose, the same for the same purpose.
using Draw = std::function<double(const QByteArray &purpose)>;

NoisyLabel noisyLabel(const GoldLabel &label, const QString &goldCell, double noise, const Draw &draw);

/// A chat completion's body with "Name: option" lines, or with a JSON object.
QByteArray completionBody(const std::vector<NoisyLabel> &labels, bool asJson, bool hasProbabilities);
/// One with any text and no probabilities.
QByteArray completionBody(const QString &text);

} // namespace tandem
