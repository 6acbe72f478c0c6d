// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace tandem {

/// Where a token lies in the bytes of the answer's text; outside of [0, size) for what is not part of it.
struct TokenSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    /// The server replaced bytes of the token by U+FFFD or left them out: it and its lossy neighbours share one span,
    /// and its bytes can be compared with nothing.
    bool isLossy = false;
};

/// The place of every token in `content`. The tokens' bytes are put together and the content is found in them: before
/// it stands thinking, after it stop marks; where it occurs several times, the last one that begins and ends with a
/// token (white space aside) is meant. Where a server replaced bytes by U+FFFD, a run of such tokens owns the bytes
/// between its clean neighbours. Empty where the two do not fit, or fit in several ways: never a guess.
std::optional<std::vector<TokenSpan>> alignTokens(const QByteArray &content, const std::vector<Token> &tokens);

} // namespace tandem
