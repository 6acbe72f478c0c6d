// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/outcome.h"
#include "core/domain/agent.h"
#include "core/domain/query.h"
#include "core/project/project.h"
#include "core/project/records.h"

#include <QStringList>

#include <memory>

namespace tandem {

/// Opens a project that a verb only reads; another process may write to it meanwhile.
Attempt<std::shared_ptr<Project>> openForReading(const QString &path);
/// Opens a project for a verb that writes; refused with the owner's name while another process has it.
Attempt<std::shared_ptr<Project>> openForWriting(const QString &path);

Attempt<Schema> currentSchema(Project &project);

/// The label definition of that name, or, for an empty name, the only one that can be used. The error names the
/// nearest one.
Attempt<LabelDefinition> findDefinition(const Schema &schema, const QString &name);
Attempt<Agent> findAgent(Project &project, const QString &name);
/// A person who is known already; the error names the nearest one.
Attempt<Annotator> findPerson(Project &project, const QString &name);
/// The person of that name, made where there is none.
Attempt<Annotator> findOrMakePerson(Project &project, const QString &name);

/// A query argument; a wrong one is a wrong call.
Attempt<Query> readQuery(const QString &text);
Attempt<ResultList> findRecords(Project &project, const ListRequest &request);
/// The records of these ids, in their order; every one must exist.
Attempt<ResultList> findRecordsById(Project &project, const QStringList &ids);

/// The value that a person typed: an option's value or text, case ignored as a last resort; for a multiple choice any
/// number of these, or a JSON array of them. The error names the nearest option.
Attempt<LabelValue> readValue(const LabelDefinition &definition, const QStringList &given);

} // namespace tandem
