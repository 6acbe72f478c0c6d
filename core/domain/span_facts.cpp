// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/span_facts.h"

#include <array>

namespace tandem {

namespace {

constexpr std::array<const char *, 4> faultWords = {"not_found", "ambiguous", "unknown_label", "malformed"};

} // namespace

QString toWord(SpanFault fault)
{
    return QString::fromLatin1(faultWords[size_t(fault)]);
}

std::optional<SpanFault> spanFaultFromWord(const QString &word)
{
    for (size_t i = 0; i < faultWords.size(); ++i) {
        if (word == QLatin1String(faultWords[i]))
            return SpanFault(i);
    }
    return std::nullopt;
}

} // namespace tandem
