// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/command/command.h"
#include "app/command_line/output/outcome.h"
#include "core/domain/query.h"
#include "core/project/records.h"

#include <QStringList>

namespace tandem {

class Console;
class Project;

/// A query argument; a wrong one is a wrong call. What was perhaps meant otherwise is said on the side of the messages.
Attempt<Query> readQuery(const QString &text, Console &console);
Attempt<ResultList> findRecords(Project &project, const ListRequest &request);
/// The records of these ids, in their order; every one must exist.
Attempt<ResultList> findRecordsById(Project &project, const QStringList &ids);

/// A wrong call unless the records are chosen by --id or by --query.
Attempt<void> checkChoice(const Arguments &arguments);
/// The records that --id or --query chooses; `definition` is what a query speaks of.
Attempt<ResultList> chosenRecords(Project &project, const Call &call, LabelDefinitionId definition);

} // namespace tandem
