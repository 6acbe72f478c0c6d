// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tandem {

class ProjectSession;

/// Makes `menu` list the jobs of the current label definition whenever it opens, newest first: each can be shown,
/// hidden, or shown alone.
void makeShownJobsMenu(QMenu &menu, ProjectSession &session);

} // namespace tandem
