// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// Reads short answers on one core for a second each: the requested form, JSON, the bare option, a sentence, and one
/// with a reason; for three options and for 77. Prints answers a second (the budget is 50,000 for the first three).
void benchmarkExtraction();

} // namespace tandem
