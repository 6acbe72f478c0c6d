// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema_version.h"

#include <vector>

namespace tandem {

class Connection;

/// All stored versions of the schema, newest first.
Result<std::vector<SchemaVersion>> schemaVersions(Connection &connection);

/// NotFound: there is no such version.
Result<void> nameSchemaVersion(Connection &connection, SchemaVersionId version, const QString &name);

} // namespace tandem
