// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tandem {

class ProjectSession;

/// Makes `menu` list the jobs of the current label definition whenever it opens; choosing one makes it the active job,
/// whose labels the views show and verdicts concern.
void makeActiveJobMenu(QMenu &menu, ProjectSession &session);

} // namespace tandem
