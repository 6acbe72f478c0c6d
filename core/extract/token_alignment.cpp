// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/token_alignment.h"

namespace tandem {

namespace {

using Spans = std::vector<TokenSpan>;

const QByteArray &replacement()
{
    static const QByteArray bytes("\xEF\xBF\xBD");
    return bytes;
}

bool isLossy(const Token &token)
{
    return token.bytes.isEmpty() || token.bytes.contains(replacement());
}

QByteArray joined(const std::vector<Token> &tokens, size_t first)
{
    QByteArray bytes;
    for (size_t i = first; i < tokens.size(); ++i)
        bytes += tokens[i].bytes;
    return bytes;
}

void append(Spans &spans, const std::vector<Token> &tokens, size_t first, qsizetype at)
{
    for (size_t i = first; i < tokens.size(); ++i) {
        spans.push_back({at, at + tokens[i].bytes.size()});
        at += tokens[i].bytes.size();
    }
}

/// What stands before the replaced bytes of a lossy token; empty optional where it does not fit the content.
std::optional<qsizetype> cleanHead(const QByteArray &content, qsizetype at, const QByteArray &token)
{
    QByteArray head = token;
    while (head.endsWith(replacement()))
        head.chop(replacement().size());
    return content.mid(at).startsWith(head) ? std::optional(at + head.size()) : std::nullopt;
}

/// One lossy run, from token `first`, at `at` in the content: all of its tokens share the bytes up to the clean rest.
std::optional<Spans> alignRun(const QByteArray &content, const std::vector<Token> &tokens, size_t first, qsizetype at,
                              Spans spans)
{
    size_t rest = first + 1;
    while (rest < tokens.size() && isLossy(tokens[rest]))
        ++rest;
    const QByteArray tail = joined(tokens, rest);
    if (tail.contains(replacement()) || !content.endsWith(tail))
        return std::nullopt;
    const qsizetype end = content.size() - tail.size();
    if (end < at)
        return std::nullopt;
    for (size_t i = first; i < rest; ++i)
        spans.push_back({at, end});
    append(spans, tokens, rest, end);
    return spans;
}

std::optional<Spans> alignLossy(const QByteArray &content, const std::vector<Token> &tokens)
{
    Spans spans;
    qsizetype at = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QByteArray &bytes = tokens[i].bytes;
        if (!bytes.isEmpty() && content.mid(at, bytes.size()) == bytes) {
            spans.push_back({at, at + bytes.size()});
            at += bytes.size();
            continue;
        }
        const bool endsLossy = bytes.isEmpty() || bytes.endsWith(replacement());
        if (!endsLossy || !cleanHead(content, at, bytes))
            return std::nullopt;
        return alignRun(content, tokens, i, at, std::move(spans));
    }
    return at == content.size() ? std::optional(spans) : std::nullopt;
}

} // namespace

std::optional<std::vector<TokenSpan>> alignTokens(const QByteArray &content, const std::vector<Token> &tokens)
{
    if (content.isEmpty() || tokens.empty())
        return std::nullopt;
    const qsizetype offset = joined(tokens, 0).indexOf(content);
    if (offset < 0)
        return alignLossy(content, tokens);
    Spans spans;
    append(spans, tokens, 0, -offset);
    return spans;
}

} // namespace tandem
