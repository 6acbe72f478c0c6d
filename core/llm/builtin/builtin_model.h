// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/llm/call.h"

#include <QByteArray>

#include <memory>

namespace tandem {

/// The fitted model as a language model: it answers with a chat completion's body, with text and token
/// log-probabilities, so that its answers take the same path as anyone's. An error where `fitted` is damaged.
Result<std::unique_ptr<LanguageModel>> makeBuiltInModel(const QByteArray &fitted);

} // namespace tandem
