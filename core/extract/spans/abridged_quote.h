// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/spans/letters.h"

#include <vector>

namespace tandem {

/// The parts of a quote whose middle was left out: "first … last", "first ... last", "first [...] last". Empty where it
/// is none, or where a part is too short to be looked for (under two letters or digits).
std::vector<Letters> partsOfAbridged(const Letters &quote);

/// More stretches than this are not looked for.
constexpr size_t mostStretches = 64;

/// The stretches from a place of the first part to one of the last, over one place of each part in between, in order;
/// at most 2,000 code points long. `places` has all places of each part.
std::vector<LetterRange> stretchesOver(const std::vector<std::vector<LetterRange>> &places);

} // namespace tandem
