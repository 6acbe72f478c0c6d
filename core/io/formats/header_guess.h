// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_findings.h"

#include <QStringList>

#include <vector>

namespace tandem {

struct HeaderGuess
{
    bool isHeader = false;
    HeaderBasis basis = HeaderBasis::Unsure;
};

/// Whether the first row holds the names of the columns, by what it says itself (names that tables usually have, an
/// index as pandas writes it, a sentence) and by how it differs from the rows below it.
HeaderGuess guessHeader(const QStringList &first, const std::vector<QStringList> &others);

} // namespace tandem
