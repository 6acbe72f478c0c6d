// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/record_lists.h"

#include "core/store/query/parted_scan.h"
#include "core/store/query/project_counts.h"
#include "core/store/query/query_compiler.h"
#include "core/store/query/query_names.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"

#include <algorithm>

namespace tandem {

namespace {
/// So many records are sorted in no noticeable time.
constexpr qint64 fewRecords = 20'000;
/// So many, found by looking at every record, are sorted in less time than it takes to look at them all again.
constexpr qint64 manyFound = 100'000;
/// So many records are looked at one by one, wherever they lie, in no noticeable time.
constexpr int shortWalk = 20'000;

/// The records that meet a condition, up to one more than `fewRecords`.
Result<std::vector<RecordId>> findMatches(Connection &connection, const SqlText &matches)
{
    std::vector<RecordId> ids;
    Statement query = connection.statement(QStringLiteral("SELECT record_id FROM (%1) AS matches LIMIT %2")
                                               .arg(matches.text, QString::number(fewRecords + 1)));
    return query.runWith(matches.values)
        .and_then([&] { return query.each([&](const Statement &row) { ids.push_back(row.id<RecordId>(0)); }); })
        .map([&] { return std::move(ids); });
}

/// What meets the most selective of the conditions, if it is few.
Result<std::optional<std::vector<RecordId>>> findFew(Connection &connection,
                                                     const std::vector<CompiledCondition> &conditions)
{
    std::optional<std::vector<RecordId>> few;
    for (const CompiledCondition &condition : conditions) {
        if (condition.matches.isEmpty())
            continue;
        Result<std::vector<RecordId>> found = findMatches(connection, condition.matches);
        if (!found)
            return tl::unexpected(found.error());
        if (qint64(found->size()) <= fewRecords && (!few || found->size() < few->size()))
            few = std::move(*found);
    }
    return few;
}

LabelDefinitionId definitionOf(const ListRequest &request, const Schema &schema)
{
    if (request.definition.isValid())
        return request.definition;
    const auto usable = schema.definitions;
    return usable.empty() ? LabelDefinitionId() : usable.front().id;
}

/// The plan points into `schema`, which outlives it.
Result<ListPlan> makePlan(Connection &connection, const ListRequest &request, const Schema &schema)
{
    const LabelDefinitionId definition = definitionOf(request, schema);
    Result<std::vector<CompiledCondition>> conditions = compileConditions(request.query, schema, definition);
    if (!conditions)
        return tl::unexpected(conditions.error());
    Result<std::optional<std::vector<RecordId>>> few = findFew(connection, *conditions);
    if (!few)
        return tl::unexpected(few.error());
    return connection.integer(QStringLiteral("SELECT ") + lastVisibleRecord()).map([&](qint64 visibleThrough) {
        return ListPlan{std::move(*conditions), request.sort, schema.definition(definition), visibleThrough,
                        std::move(*few)};
    });
}

/// Whether a whole list is known to be complete after its first part: then no record is left for the second, which
/// would look at every one of them.
Result<bool> holdsAll(Connection &connection, const ListPlan &plan, const std::vector<RecordId> &ids)
{
    if (!plan.conditions.empty())
        return false;
    return recordCount(connection).map([&](qint64 count) { return qint64(ids.size()) == count; });
}

Result<std::vector<RecordId>> readParts(Connection &connection, const ListPlan &plan, qint64 limit)
{
    std::vector<RecordId> ids;
    for (const SqlText &part : compileList(plan)) {
        if (!ids.empty()) {
            const Result<bool> isWhole = qint64(ids.size()) >= limit ? true : holdsAll(connection, plan, ids);
            if (!isWhole)
                return tl::unexpected(isWhole.error());
            if (*isWhole)
                break;
        }
        if (const Result<void> appended = appendRecords(connection, part, limit, ids); !appended)
            return tl::unexpected(appended.error());
    }
    return ids;
}

/// The beginning of the list, where a short walk leads to all that is wanted of it; else empty.
Result<std::vector<RecordId>> walk(Connection &connection, const ListPlan &plan, qint64 limit)
{
    const SqlText sql = limit == noLimit ? SqlText() : compileShortWalk(plan, shortWalk);
    std::vector<RecordId> ids;
    if (sql.isEmpty())
        return ids;
    if (const Result<void> walked = appendRecords(connection, sql, limit, ids); !walked)
        return tl::unexpected(walked.error());
    if (qint64(ids.size()) < limit)
        ids.clear();
    return ids;
}

/// A list for which each record is looked at, in the order of import.
Result<std::vector<RecordId>> scan(Connection &connection, Reader *helper, const ListPlan &plan, qint64 limit)
{
    ListPlan inOrder = plan;
    if (plan.sort.key != SortKey::ImportOrder)
        inOrder.sort = Sort();
    return scanRecords(connection, helper, inOrder, limit);
}

/// The plan with what meets its conditions, if that is not too many: then only these are read again and sorted.
Result<ListPlan> withFew(Connection &connection, Reader *helper, const ListPlan &plan)
{
    return scan(connection, helper, plan, manyFound + 1).map([&](std::vector<RecordId> found) {
        ListPlan sorted = plan;
        if (qint64(found.size()) <= manyFound)
            sorted.few = std::move(found);
        return sorted;
    });
}

Result<std::vector<RecordId>> readSorted(Connection &connection, Reader *helper, const ListPlan &plan, qint64 limit)
{
    Result<std::vector<RecordId>> ids = walk(connection, plan, limit);
    if (!ids || !ids->empty())
        return ids;
    const Result<ListPlan> sorted = looksAtEach(plan) ? withFew(connection, helper, plan) : plan;
    if (!sorted)
        return tl::unexpected(sorted.error());
    return appendRecords(connection, compileSorted(*sorted), limit, *ids).map([&] { return std::move(*ids); });
}

Result<std::vector<RecordId>> read(Connection &connection, Reader *helper, const ListPlan &plan, qint64 limit)
{
    if (looksAtEach(plan))
        return isInImportOrder(plan) ? scan(connection, helper, plan, limit)
                                     : readSorted(connection, helper, plan, limit);
    return compileShortWalk(plan, shortWalk).isEmpty() ? readParts(connection, plan, limit)
                                                       : readSorted(connection, helper, plan, limit);
}

Result<std::vector<RecordId>> list(Connection &connection, const ListRequest &request, qint64 limit, Reader *helper)
{
    const Result<Schema> schema = currentSchema(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    return withKnownNames(connection, request.query)
        .and_then([&](Query &&query) {
            return makePlan(connection, {std::move(query), request.sort, request.definition}, *schema);
        })
        .and_then([&](const ListPlan &plan) { return read(connection, helper, plan, limit); });
}
} // namespace

Result<std::vector<RecordId>> listRecords(Connection &connection, const ListRequest &request, Reader *helper)
{
    return list(connection, request, noLimit, helper);
}

Result<std::vector<RecordId>> firstRecords(Connection &connection, const ListRequest &request, int limit,
                                           Reader *helper)
{
    return list(connection, request, limit, helper);
}

Result<qint64> staleCount(Connection &connection, const ListRequest &request, const std::vector<RecordId> &ids)
{
    // In the order of import, which is ascending.
    return listRecords(connection, {request.query, Sort(), request.definition})
        .map([&](const std::vector<RecordId> &matching) {
            return qint64(std::count_if(ids.begin(), ids.end(), [&](RecordId id) {
                return !std::binary_search(matching.begin(), matching.end(), id);
            }));
        });
}

} // namespace tandem
