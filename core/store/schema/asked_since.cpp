// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/asked_since.h"

#include "core/base/clock.h"
#include "core/domain/operation_description.h"
#include "core/domain/schema_check.h"
#include "core/store/schema/schema_document.h"
#include "core/store/sql/steps.h"

#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

bool asksNothingNew(const OperationDescription &act)
{
    return act.code >= OperationCode::MergeOptions && act.code != OperationCode::SplitOption;
}

struct StoredVersion
{
    Schema schema;
    Milliseconds at = 0;
    OperationDescription act;
};

/// The version in force and those that it came from, oldest first: not those that were undone.
std::vector<StoredVersion> versionsInForce(Steps &steps)
{
    std::vector<StoredVersion> versions;
    steps.each(
        u"WITH RECURSIVE chain (id, depth) AS (SELECT schema_version_id, 0 FROM current_schema"
        " UNION SELECT o.schema_version_before_id, chain.depth + 1 FROM chain"
        "  CROSS JOIN schema_version v CROSS JOIN operation o"
        "  WHERE v.id = chain.id AND o.id = v.operation_id AND o.schema_version_before_id < v.id)"
        " SELECT v.document, v.created_at, COALESCE(o.description, '') FROM chain CROSS JOIN schema_version v"
        " LEFT JOIN operation o ON o.id = v.operation_id WHERE v.id = chain.id ORDER BY chain.depth DESC"_s,
        [&](const Statement &row) {
            if (auto schema = schemaFromDocument(row.text(0).toUtf8()))
                versions.push_back({std::move(*schema), row.integer(1), operationFromJson(row.text(2).toUtf8())});
        });
    return versions;
}

} // namespace

void noteAskedSince(Steps &steps)
{
    std::map<LabelDefinitionId, Milliseconds> since;
    const Schema *before = nullptr;
    const std::vector<StoredVersion> versions = versionsInForce(steps);
    for (const StoredVersion &version : versions) {
        for (const LabelDefinition &definition : version.schema.definitions) {
            const LabelDefinition *was = before ? before->definition(definition.id) : nullptr;
            if (!was)
                since.try_emplace(definition.id, 0);
            else if (!asksNothingNew(version.act) && asksOtherwise(*was, definition))
                since[definition.id] = version.at;
        }
        before = &version.schema;
    }
    for (const auto &[definition, at] : since)
        steps.change(u"UPDATE label_definition SET asked_since = ? WHERE id = ? AND asked_since <> ?"_s, at, definition,
                     at);
}

} // namespace tandem
