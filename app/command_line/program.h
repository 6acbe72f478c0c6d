// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

#include <QStringList>

namespace tandem {

class Console;

/// Runs one call of the program: chooses the language, finds the verb, reads its arguments, does it and prints what it
/// returned. `words` are the arguments without the program's name. Returns the exit code.
int runProgram(const QStringList &words, Console &console, const CancelToken &cancel);

} // namespace tandem
