// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schemas.h"

#include "core/project/project_access.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/schema/schema_store.h"
#include "core/store/schema/schema_versions.h"

#include <QCoreApplication>

namespace tandem {

Pending<Result<Schema>> Schemas::current()
{
    return m_access.pages().read(currentSchema);
}

Pending<Result<SchemaSaved>> Schemas::save(const Schema &schema, AnnotatorId person)
{
    SchemaEdit edit;
    edit.schema = schema;
    return save(std::move(edit), person).andThen([](SchemaEdited edited) -> Result<SchemaSaved> {
        return SchemaSaved{std::move(edited.schema), edited.isNew};
    });
}

Pending<Result<SchemaEdited>> Schemas::save(SchemaEdit edit, AnnotatorId person, CancelToken cancel)
{
    return m_access.write(
        Priority::Human,
        [edit = std::move(edit), person, cancel = std::move(cancel)](Connection &connection) -> Result<SchemaEdited> {
            if (cancel.isCancelled()) // a small edit would be over before anybody looks
                return failure(ErrorCode::Cancelled, QCoreApplication::translate("Store", "The work was cancelled."));
            connection.setCancelToken(cancel);
            Result<SchemaEdited> edited = saveSchemaEdit(connection, edit, person);
            connection.setCancelToken(std::nullopt);
            return edited;
        },
        [](const Result<SchemaEdited> &saved) {
            ProjectChange change;
            change.schema = saved->isNew;
            change.labels = saved->isNew;
            change.jobs = saved->isNew && !saved->counts.isNothing(); // they count the options that they gave
            return change;
        });
}

Pending<Result<SchemaEditCounts>> Schemas::preview(SchemaEdit edit)
{
    return m_access.counts().read(
        [edit = std::move(edit)](Connection &connection) { return previewSchemaEdit(connection, edit); });
}

Pending<Result<std::vector<SchemaVersion>>> Schemas::versions()
{
    return m_access.pages().read(schemaVersions);
}

Pending<Result<Schema>> Schemas::ofVersion(SchemaVersionId version)
{
    return m_access.pages().read([version](Connection &connection) { return schemaOfVersion(connection, version); });
}

Pending<Result<void>> Schemas::name(SchemaVersionId version, const QString &name)
{
    return m_access.write(Priority::Human, [version, name](Connection &connection) {
        return nameSchemaVersion(connection, version, name);
    });
}

} // namespace tandem
