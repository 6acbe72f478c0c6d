// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace tandem {

/// The column label.distribution: probabilities as little-endian 32-bit floats, by option in the order of the job's
/// schema; nothing (NULL) where there are none.
std::optional<QByteArray> packDistribution(const std::vector<double> &probabilities);

/// Reads it back; bytes after the last whole number are ignored.
std::vector<double> unpackDistribution(const QByteArray &packed);

} // namespace tandem
