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

/// Whether definitions and options stand in the same places, of schemas that mean the same.
bool hasSameIds(const Schema &left, const Schema &right);

/// Stores a schema whose rows are written (writeSchemaRows) as the newest version, which `operation` made, and puts it
/// in force. Gives it its id and version.
Result<void> putInForce(Connection &connection, Schema &schema, OperationId operation);

/// Puts an earlier (or later) version in force again, for undo and redo: with its rows, whatever labels there are.
Result<void> makeSchemaVersionCurrent(Connection &connection, SchemaVersionId version);

} // namespace tandem
