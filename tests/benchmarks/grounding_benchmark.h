// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// Grounds 2,000 quotes in a text of 100,000 characters: quotes that stand there, that repeat, with slips, invented
/// ones, and texts and quotes that are made to be slow. Prints milliseconds for each (the budget is 500).
void benchmarkGrounding();

} // namespace tandem
