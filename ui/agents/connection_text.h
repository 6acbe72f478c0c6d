// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/http/connection_test.h"
#include "core/project/endpoints.h"

#include <QString>

namespace tandem {

// What is known of a model and its address, in sentences: pure functions.

/// What a test found out; the model answered.
QString reportText(const ConnectionReport &report);
/// Context and price, as the list of models has them.
QString listedText(const ListedFacts &listed);
/// What the model was found to refuse; empty where that is nothing.
QString learnedText(const Capability &learned);

} // namespace tandem
