// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/query.h"

#include <QString>

#include <optional>

namespace tandem {

/// "<=": how a comparison is written in a query.
QString comparisonWord(Comparison comparison);
std::optional<Comparison> comparisonFromWord(const QString &word);

/// "≤": how it is shown.
QString comparisonSign(Comparison comparison);

/// Whether comparisons are written with this character.
bool isComparisonCharacter(QChar character);

} // namespace tandem
