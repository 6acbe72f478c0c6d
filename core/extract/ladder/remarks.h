// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/answer_view.h"
#include "core/extract/ladder/prepared_definition.h"
#include "core/extract/ladder/rung_reading.h"

#include <QString>

#include <optional>

namespace tandem {

/// What a model says about its label besides the label.
struct Remarks
{
    QString rationale;                      ///< why, in its words; may be empty
    std::optional<double> statedConfidence; ///< 0–1
};

/// Reads members "reason", "rationale", "explanation", "justification" and "confidence", "probability", "certainty" of
/// the JSON object that holds the label; lines of such names, those right after the label first; and, where one
/// definition was asked for and nothing else says why, the prose after the label or before it.
Remarks remarksOf(const AnswerView &answer, const PreparedDefinition &asked, const RungReading &reading);

/// "0.85", "85", "85 %", "85/100", "8/10": a share of 1. A number up to 1 without a sign is taken as it is, one up to
/// 100, from 10 on, as a percentage. Empty where it is none of these.
std::optional<double> shareFrom(QStringView words);

} // namespace tandem
