// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/confidence/token_alignment.h"

namespace tandem {

/// The place of every token in `content`, where the bytes of some tokens are replaced by U+FFFD or left out: a run of
/// such tokens owns the bytes between its clean neighbours. Empty where none is, or where it fits in no way or several.
std::optional<std::vector<TokenSpan>> alignLossyTokens(const QByteArray &content, const std::vector<Token> &tokens);

} // namespace tandem
