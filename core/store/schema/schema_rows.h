// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

namespace tandem {

class Connection;

/// Writes the rows of label_definition and option as `schema` has them, and marks the others as not current. New
/// definitions and options get their ids in `schema`.
Result<void> writeSchemaRows(Connection &connection, Schema &schema);

/// Gives the definitions and options of `schema` the ids that they have in `before`: by id where that is one of
/// `before`, else by name (ignoring case) and value. What is new has no id afterwards. Conditions
/// that name what was renamed follow it.
void takeIds(Schema &schema, const Schema &before);

} // namespace tandem
