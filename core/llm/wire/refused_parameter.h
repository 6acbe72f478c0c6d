// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wire/adaptation.h"
#include "core/llm/wire/error_body.h"

namespace tandem {

/// Whether the server refuses a part of the request that it can do without: the temperature, log-probabilities, a
/// schema, several answers at once, … A schema that is wrong in itself is not that.
bool refusesParameter(const ErrorBody &error);

/// What to change: exactly the parameter that the server names, else the one that its message names. Empty where none
/// is found.
Adaptation adaptationFor(const ErrorBody &error);

} // namespace tandem
