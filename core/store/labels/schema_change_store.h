// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/domain/schema_edit.h"

namespace tandem {

class Connection;

/// Stores an edit as a new version and as one operation of `person`, with what it does to the labels and verdicts of
/// everybody and of all jobs. Definitions and options are matched by id where they have one, else by name and value;
/// those that are left out stay in the file for old versions and labels. An equal meaning makes neither version nor
/// operation.
///
/// Refused with a sentence: what `checkSchema` refuses; removing an option or definition that labels use, or changing
/// the level or choice of one that has labels, where the edit does not say what becomes of them; and any of these while
/// an import is under way.
Result<SchemaEdited> saveSchemaEdit(Connection &connection, const SchemaEdit &edit, AnnotatorId person);

/// The same of a schema that leaves all labels as they are.
Result<SchemaSaved> saveSchema(Connection &connection, const Schema &schema, AnnotatorId person);

/// What an edit would do. Writes nothing, so it runs on a reader. Refused as above.
Result<SchemaEditCounts> previewSchemaEdit(Connection &connection, const SchemaEdit &edit);

} // namespace tandem
