// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/extract/ladder/answer_view.h"
#include "core/extract/spans/quote_order.h"

#include <optional>
#include <vector>

namespace tandem {

/// A quote as the model gave it; without a label or a quote it is malformed.
struct SaidSpan
{
    WantedQuote wanted;
    QString label;
    bool isMalformed = false;
    TextSpan labelPlace; ///< in the answer; empty where the label is said once for several quotes, or not at all
    bool isLabelQuoted = false;
    std::optional<double> statedConfidence; ///< the model's own word for this quote, 0–1
};

/// The list of quotes in an answer, in the model's order.
struct SaidSpanList
{
    std::optional<std::vector<SaidSpan>> spans; ///< none where the answer holds no such list
    bool isCut = false;                         ///< because the list has no end
};

SaidSpanList readSaidSpans(const AnswerView &answer, const LabelDefinition &definition);

} // namespace tandem
