// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/llm/wire/adaptation.h"
#include "core/llm/wire/reply_body.h"

#include <nlohmann/json_fwd.hpp>

namespace tandem::openai {

/// What chat completions and legacy completions have in common.

FinishReason finishOf(const nlohmann::ordered_json &choice);

/// 128, or 1 where "n" is known to be refused.
int mostSamples(const Adaptation &known);

/// Binds the answer to be one of these texts, as vLLM does it. Servers that do not know it say nothing.
void bindToChoice(nlohmann::ordered_json &body, const QStringList &options);

/// Reads {"choices": […], "usage": …, "model": …}; each choice by `sampleOf`.
ReadAnswer readChoices(const nlohmann::ordered_json &body, Sample (*sampleOf)(const nlohmann::ordered_json &));

} // namespace tandem::openai
