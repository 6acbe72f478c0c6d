// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/schema_versions.h"

#include "core/store/sql/steps.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

Result<std::vector<SchemaVersion>> schemaVersions(Connection &connection)
{
    Steps steps(connection);
    std::vector<SchemaVersion> versions;
    steps.each(u"SELECT v.id, v.number, v.name, v.created_at, COALESCE(a.name, ''), COALESCE(o.description, ''),"
               " (SELECT count(*) FROM job j WHERE j.schema_version_id = v.id AND j.is_whole = 1),"
               " v.id = (SELECT schema_version_id FROM current_schema)"
               " FROM schema_version v LEFT JOIN operation o ON o.id = v.operation_id"
               " LEFT JOIN annotator a ON a.id = o.annotator_id ORDER BY v.number DESC"_s,
               [&versions](const Statement &row) {
                   versions.push_back({row.id<SchemaVersionId>(0), int(row.integer(1)), row.text(2), row.integer(3),
                                       row.text(4), operationFromJson(row.text(5).toUtf8()), row.integer(6),
                                       row.integer(7) == 1});
               });
    return steps.result(std::move(versions));
}

Result<void> nameSchemaVersion(Connection &connection, SchemaVersionId version, const QString &name)
{
    Steps steps(connection);
    const qint64 changed =
        steps.change(u"UPDATE schema_version SET name = ? WHERE id = ?"_s, name.simplified(), version);
    if (!steps.hasFailed() && changed == 0)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Schema", "This version of the schema is not in the project."));
    return steps.result();
}

} // namespace tandem
