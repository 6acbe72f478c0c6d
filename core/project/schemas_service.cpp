// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schemas_service.h"

#include "core/store/schema/schema_store.h"

namespace tandem {

Pending<Result<Schema>> SchemasService::current()
{
    return m_access.pages().read(currentSchema);
}

Pending<Result<SchemaSaved>> SchemasService::save(const Schema &schema, AnnotatorId person)
{
    return m_access.write(
        Priority::Human, [schema, person](Connection &connection) { return saveSchema(connection, schema, person); },
        [](const Result<SchemaSaved> &saved) {
            ProjectChange change;
            change.schema = saved->isNew;
            change.labels = saved->isNew;
            return change;
        });
}

} // namespace tandem
