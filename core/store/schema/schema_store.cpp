// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema_store.h"

#include "core/base/clock.h"
#include "core/domain/operation_description.h"
#include "core/domain/schema_check.h"
#include "core/domain/schema_json.h"
#include "core/store/schema/schema_document.h"
#include "core/store/schema/schema_rows.h"
#include "core/store/schema/schema_usage.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/uuid.h"

#include <QCoreApplication>

namespace tandem {

namespace {
Result<Schema> readVersion(const Statement &row)
{
    return schemaFromDocument(row.text(2).toUtf8()).map([&](Schema schema) {
        schema.id = row.id<SchemaVersionId>(0);
        schema.version = int(row.integer(1));
        return schema;
    });
}

bool hasSameIds(const Schema &left, const Schema &right)
{
    for (size_t i = 0; i < left.definitions.size(); ++i) {
        const LabelDefinition &one = left.definitions[i];
        const LabelDefinition &other = right.definitions[i];
        if (one.id != other.id)
            return false;
        for (size_t j = 0; j < one.options.size(); ++j) {
            if (one.options[j].id != other.options[j].id)
                return false;
        }
    }
    return true;
}

Result<OperationId> addOperation(Connection &connection, AnnotatorId person, SchemaVersionId before)
{
    Statement insert = connection.statement(
        QStringLiteral("INSERT INTO operation (uuid, annotator_id, kind, description, schema_version_before_id, "
                       "changed, created_at) VALUES (?, ?, 'schema', ?, ?, 1, ?)"));
    OperationDescription description;
    description.code = OperationCode::EditSchema;
    return insert.run(newUuid(), person, QString::fromUtf8(operationToJson(description)), before, Clock::now())
        .map([&] { return OperationId(insert.insertedId()); });
}

Result<void> addVersion(Connection &connection, Schema &schema, OperationId operation)
{
    const Result<qint64> newest = connection.integer(QStringLiteral("SELECT max(number) FROM schema_version"));
    if (!newest)
        return tl::unexpected(newest.error());
    schema.version = int(*newest + 1);
    Statement insert = connection.statement(
        QStringLiteral("INSERT INTO schema_version (number, document, operation_id, created_at) VALUES (?, ?, ?, ?)"));
    return insert.run(schema.version, QString::fromUtf8(schemaToDocument(schema)), operation, Clock::now()).map([&] {
        schema.id = SchemaVersionId(insert.insertedId());
    });
}

Result<void> pointTo(Connection &connection, SchemaVersionId version)
{
    return connection
        .statement(QStringLiteral("INSERT INTO current_schema (id, schema_version_id) VALUES (1, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET schema_version_id = excluded.schema_version_id"))
        .run(version);
}

Result<SchemaSaved> saveVersion(Connection &connection, const Schema &before, Schema schema, AnnotatorId person)
{
    return writeSchemaRows(connection, schema)
        .and_then([&] { return addOperation(connection, person, before.id); })
        .and_then([&](OperationId operation) { return addVersion(connection, schema, operation); })
        .and_then([&] { return pointTo(connection, schema.id); })
        .map([&] {
            return SchemaSaved{schema, true};
        });
}
} // namespace

Result<Schema> currentSchema(Connection &connection)
{
    Statement query = connection.statement(
        QStringLiteral("SELECT schema_version.id, number, document FROM current_schema "
                       "JOIN schema_version ON schema_version.id = current_schema.schema_version_id"));
    const Result<bool> found = query.run().and_then([&] { return query.next(); });
    if (!found)
        return tl::unexpected(found.error());
    return *found ? readVersion(query) : Schema();
}

Result<Schema> schemaOfVersion(Connection &connection, SchemaVersionId version)
{
    if (!version.isValid())
        return Schema();
    Statement query =
        connection.statement(QStringLiteral("SELECT id, number, document FROM schema_version WHERE id = ?"));
    const Result<bool> found = query.run(version).and_then([&] { return query.next(); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Schema", "This version of the schema is not in the project."));
    return readVersion(query);
}

Result<SchemaSaved> saveSchema(Connection &connection, const Schema &schema, AnnotatorId person)
{
    if (const Result<void> checked = checkSchema(schema); !checked)
        return tl::unexpected(checked.error());
    if (!person.isValid())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Schema", "An edit of the schema is kept under the name of whoever "
                                                             "makes it, and nobody is named yet. Enter a name."));
    const Result<Schema> before = currentSchema(connection);
    if (!before)
        return tl::unexpected(before.error());
    Schema wanted = schema;
    takeIds(wanted, *before);
    if (sameMeaning(wanted, *before) && hasSameIds(wanted, *before))
        return SchemaSaved{*before, false};
    return refuseUsedRemovals(connection, *before, wanted).and_then([&] {
        return saveVersion(connection, *before, std::move(wanted), person);
    });
}

Result<void> makeSchemaVersionCurrent(Connection &connection, SchemaVersionId version)
{
    const Result<Schema> before = currentSchema(connection);
    if (!before)
        return tl::unexpected(before.error());
    Result<Schema> wanted = schemaOfVersion(connection, version);
    if (!wanted)
        return tl::unexpected(wanted.error());
    return refuseUsedRemovals(connection, *before, *wanted)
        .and_then([&] { return writeSchemaRows(connection, *wanted); })
        .and_then([&] {
            return version.isValid() ? pointTo(connection, version)
                                     : connection.statement(QStringLiteral("DELETE FROM current_schema")).run();
        });
}

} // namespace tandem
