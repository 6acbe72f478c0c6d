// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schemas.h"

#include "core/project/project_access.h"
#include "core/store/schema/schema_store.h"

namespace tandem {

Pending<Result<Schema>> Schemas::current()
{
    return m_access.pages().read(currentSchema);
}

Pending<Result<SchemaSaved>> Schemas::save(const Schema &schema, AnnotatorId person)
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
