// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/llm/wire/wire_json.h"

#include <vector>

namespace tandem::wire {

/// The tokens of [{token, logprob, bytes, top_logprobs: […]}], as OpenAI's chat, llama.cpp, vLLM and Ollama write them.
std::vector<Token> tokensOf(const Json &content);
/// The tokens of the four parallel arrays of legacy completions.
std::vector<Token> legacyTokensOf(const Json &logprobs);
/// The tokens of Gemini's logprobsResult.
std::vector<Token> candidateTokensOf(const Json &result);

} // namespace tandem::wire
