// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"

namespace tandem {

class Connection;

/// The schema that is in force. A new project has an empty one, version 0.
Result<Schema> currentSchema(Connection &connection);

/// A schema as it was in one version, with the ids of its definitions and options.
Result<Schema> schemaOfVersion(Connection &connection, SchemaVersionId version);

/// Stores an edit as a new version and as an operation of `person`. Definitions and options are matched by id where
/// they have one, else by name and value; those that are left out stay in the file for old versions and labels.
/// An equal meaning makes neither version nor operation. Refused with a sentence: what `checkSchema` refuses, and
/// removing an option or definition, or changing the level or choice of one, that labels use.
Result<SchemaSaved> saveSchema(Connection &connection, const Schema &schema, AnnotatorId person);

/// Puts an earlier (or later) version in force again, for undo and redo; writes no operation. Refused as above.
Result<void> makeSchemaVersionCurrent(Connection &connection, SchemaVersionId version);

} // namespace tandem
