// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

class Steps;

/// The column label_definition.asked_since: when what is asked was changed last, so that labels given before deserve
/// another look: an option was added, or what an option or the label means was described otherwise. 0: never since it
/// is there. Renaming, merging and removing options asks nothing new. Worked out from the versions up to the one in
/// force, when it has changed.
void noteAskedSince(Steps &steps);

} // namespace tandem
