// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/prose/clause.h"

namespace tandem {

/// Nothing but articles and adverbs stand before the option.
bool isLeading(const Clause &clause);

/// A word right before the option says more than "is" or "a".
bool isModified(const Clause &clause);

/// "[ ] positive": a box that is not ticked.
bool hasEmptyBox(const Clause &clause);

/// The clause that holds the option says "the answer is", whatever stands around it.
bool isMeant(const Clause &clause);

/// The words before the option tie it to a subject, and nothing in them leaves it in doubt.
bool isTiedPlainly(const Clause &clause);

/// The sentence says that it speaks of what was asked for.
bool namesTheAnswer(const Clause &clause);

} // namespace tandem
