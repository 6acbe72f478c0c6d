// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/query.h"
#include "core/project/records.h"

#include <QStringList>

namespace tandem {

class Project;

/// A query argument; a wrong one is a wrong call.
Attempt<Query> readQuery(const QString &text);
Attempt<ResultList> findRecords(Project &project, const ListRequest &request);
/// The records of these ids, in their order; every one must exist.
Attempt<ResultList> findRecordsById(Project &project, const QStringList &ids);

} // namespace tandem
