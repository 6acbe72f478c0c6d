// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompter.h"

#include <optional>

namespace tandem {

/// What is asked before a window closes in which an agent or the schema was edited and not saved; empty: nothing was.
std::optional<Question> unsavedDraftsQuestion(const QWidget &window);

} // namespace tandem
