// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema_store.h"

#include "core/base/clock.h"
#include "core/store/schema/asked_since.h"
#include "core/store/schema/schema_document.h"
#include "core/store/schema/schema_rows.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/steps.h"

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

Result<void> noteAsked(Connection &connection)
{
    Steps steps(connection);
    noteAskedSince(steps);
    return steps.result();
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

Result<void> putInForce(Connection &connection, Schema &schema, OperationId operation)
{
    return addVersion(connection, schema, operation)
        .and_then([&] { return pointTo(connection, schema.id); })
        .and_then([&] { return noteAsked(connection); });
}

Result<void> makeSchemaVersionCurrent(Connection &connection, SchemaVersionId version)
{
    Result<Schema> wanted = schemaOfVersion(connection, version);
    if (!wanted)
        return tl::unexpected(wanted.error());
    return writeSchemaRows(connection, *wanted)
        .and_then([&] {
            return version.isValid() ? pointTo(connection, version)
                                     : connection.statement(QStringLiteral("DELETE FROM current_schema")).run();
        })
        .and_then([&] { return noteAsked(connection); });
}

} // namespace tandem
