// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"

#include <QByteArray>

namespace tandem {

/// The column schema_version.document: everything of a schema, with ids. Unlike the JSON that people exchange, it is
/// read back as it was written, even if a later Tandem would refuse such a schema.
QByteArray schemaToDocument(const Schema &schema);

/// DamagedFile where it is not what was written. Version and id of the schema are left to the caller.
Result<Schema> schemaFromDocument(const QByteArray &document);

} // namespace tandem
