// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_document.h"

#include <QString>

#include <utility>
#include <vector>

namespace tandem {

/// The tokens of a text as [start, end) in code points: its words by Unicode Standard Annex 29, and each mark between
/// them; no white space. A word in which a span begins or ends is parted there, so that every span is whole tokens.
std::vector<std::pair<qint64, qint64>> wordTokens(const QString &text, const std::vector<FileSpan> &spans);

} // namespace tandem
