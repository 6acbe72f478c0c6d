// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/options/option_matcher.h"

#include <QString>

#include <optional>

namespace tandem {

/// The one option whose name is this word up to a slip in spelling ("positve") or its ending ("contradicts" for
/// "contradiction", single words only); empty where none is, or another one is nearly as near. Compared word by word in
/// comparable form: words under six letters, digits and signs must be equal, six to nine letters may differ by one edit
/// (optimal string alignment), longer ones by two; the first letter never, since there prefixes turn a word around
/// (un-, in-, a-), nor where the beginnings are such a pair (hyper- and hypo-). A word that denies is never passed
/// over.
std::optional<OptionId> nearestOption(const QString &word, const OptionMatcher &matcher);

} // namespace tandem
