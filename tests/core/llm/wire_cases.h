// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/schema.h"
#include "core/llm/call.h"
#include "core/llm/http_message.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <optional>
#include <vector>

namespace tandem::wire_cases {

using nlohmann::json;

/// A string's text; empty for anything else.
QString textOf(const json &value);

/// The exchanges of tests/data/wire.json, without those of batch interfaces, which are not spoken.
std::vector<json> all();

/// Whose format an exchange is in; empty where it is of any.
std::optional<Provider> providerOf(const json &entry);
bool isAnswer(const json &entry); ///< a whole reply with a good status

HttpReply replyFrom(const json &entry);

/// The table's words for what a reply means.
QString wordOf(CallDecision decision);

/// A definition "label" with these options.
LabelDefinition definitionFrom(const json &labels);

} // namespace tandem::wire_cases
