// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/views.h"

namespace tandem {

/// Why an answer could not be read, as a clause: "it was cut off".
QString unreadableText(InvalidReason reason);
/// How an answer was read ("read as: requested form (rung 3)") or why it was not.
QString readingText(const SampleDetail &sample);
/// Of each answer, a line each.
QString readingText(const AnswerDetail &answer);

} // namespace tandem
