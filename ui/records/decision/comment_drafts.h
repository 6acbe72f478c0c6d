// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/project_session.h"

namespace tandem {

// What somebody remarked on a record that they have not decided on yet. It is stored with their decision; until then the
// settings keep it, by project, record, label definition and person, so that going elsewhere or quitting loses nothing.

/// Of the record, definition and person of the session; empty where there is none.
QString commentDraft(const ProjectSession &session);
/// Empty: none is kept any more.
void keepCommentDraft(const ProjectSession &session, const QString &comment);

} // namespace tandem
