// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/distribution.h"

#include <QtEndian>

namespace tandem {

std::optional<QByteArray> packDistribution(const std::vector<double> &probabilities)
{
    if (probabilities.empty())
        return std::nullopt;
    QByteArray packed(qsizetype(probabilities.size() * sizeof(float)), Qt::Uninitialized);
    char *place = packed.data();
    for (const double probability : probabilities) {
        qToLittleEndian(float(probability), place);
        place += sizeof(float);
    }
    return packed;
}

std::vector<double> unpackDistribution(const QByteArray &packed)
{
    std::vector<double> probabilities;
    for (qsizetype at = 0; at + qsizetype(sizeof(float)) <= packed.size(); at += qsizetype(sizeof(float)))
        probabilities.push_back(double(qFromLittleEndian<float>(packed.constData() + at)));
    return probabilities;
}

} // namespace tandem
