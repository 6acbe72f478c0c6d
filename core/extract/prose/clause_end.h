// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/prose/clause.h"

namespace tandem {

/// What the words after the option do to the statement.
struct ClauseEnd
{
    bool isClosed = false;   ///< it is complete where the option ends, or goes on in a way that cannot change it
    bool isApproved = false; ///< it goes on to say that the option is right or better
};

ClauseEnd endOf(const Clause &clause);

} // namespace tandem
