// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/call.h"

#include "core/text/failure_sentence.h"

namespace tandem {

QString CallFailure::sentence() const
{
    return failureSentence(reason, details);
}

} // namespace tandem
