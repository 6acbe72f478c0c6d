// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/token_alignment.h"
#include "core/extract/confidence/lossy_alignment.h"

#include <algorithm>
#include <cctype>

namespace tandem {

namespace {

/// The tokens' bytes put together, with the place where each begins; one more place for the end.
struct JoinedTokens
{
    QByteArray bytes;
    std::vector<qsizetype> begins;
};

JoinedTokens joined(const std::vector<Token> &tokens)
{
    JoinedTokens all;
    all.begins.reserve(tokens.size() + 1);
    for (const Token &token : tokens) {
        all.begins.push_back(all.bytes.size());
        all.bytes += token.bytes;
    }
    all.begins.push_back(all.bytes.size());
    return all;
}

bool isBlank(const QByteArray &bytes, qsizetype begin, qsizetype end)
{
    return std::all_of(bytes.begin() + begin, bytes.begin() + end,
                       [](char each) { return std::isspace(static_cast<unsigned char>(each)) != 0; });
}

/// Whether the stretch begins and ends where tokens do, apart from white space that servers cut off.
bool isOfWholeTokens(const JoinedTokens &all, qsizetype begin, qsizetype end)
{
    const auto after = std::upper_bound(all.begins.begin(), all.begins.end(), begin);
    const auto next = std::lower_bound(all.begins.begin(), all.begins.end(), end);
    return isBlank(all.bytes, *(after - 1), begin) && isBlank(all.bytes, end, *next);
}

/// Where the content begins in the joined bytes.
std::optional<qsizetype> placeOf(const QByteArray &content, const JoinedTokens &all)
{
    std::optional<qsizetype> lastWhole;
    qsizetype first = -1;
    int count = 0;
    for (qsizetype at = all.bytes.indexOf(content); at >= 0; at = all.bytes.indexOf(content, at + 1)) {
        if (++count == 1)
            first = at;
        if (isOfWholeTokens(all, at, at + content.size()))
            lastWhole = at;
    }
    if (!lastWhole && count == 1)
        return first;
    return lastWhole;
}

} // namespace

std::optional<std::vector<TokenSpan>> alignTokens(const QByteArray &content, const std::vector<Token> &tokens)
{
    if (content.isEmpty() || tokens.empty())
        return std::nullopt;
    const JoinedTokens all = joined(tokens);
    const auto place = placeOf(content, all);
    if (!place)
        return all.bytes.contains(content) ? std::nullopt : alignLossyTokens(content, tokens);
    std::vector<TokenSpan> spans;
    spans.reserve(tokens.size());
    for (size_t i = 0; i < tokens.size(); ++i)
        spans.push_back({all.begins[i] - *place, all.begins[i + 1] - *place, false});
    return spans;
}

} // namespace tandem
