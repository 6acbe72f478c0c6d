// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_boundaries.h"

#include <QString>

#include <vector>

namespace tandem {

/// Where a text holds a phrase letter for letter, in order, not overlapping each other. None of them cuts a character,
/// nor, where words are set apart by spaces, a word: "art" is not found in "part". `boundaries` are those of the text.
std::vector<Stretch> phrasePlaces(const QString &text, const TextBoundaries &boundaries, const QString &phrase);

} // namespace tandem
