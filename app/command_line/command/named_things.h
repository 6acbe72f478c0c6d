// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/agent.h"
#include "core/domain/annotator.h"
#include "core/domain/schema.h"

#include <QString>

namespace tandem {

class Project;

// What a call names. Where there is no such thing, the error names the nearest one, or all there are.

/// The label definition of that name, or, for an empty name, the only one that can be used.
Attempt<LabelDefinition> findDefinition(const Schema &schema, const QString &name);
Attempt<Agent> findAgent(Project &project, const QString &name);
/// A person who is known already.
Attempt<Annotator> findPerson(Project &project, const QString &name);
/// The person of that name, made where there is none.
Attempt<Annotator> findOrMakePerson(Project &project, const QString &name);

/// Who makes changes that nobody is named for: the system's name for the user.
QString systemUserName();

} // namespace tandem
