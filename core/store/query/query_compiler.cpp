// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/query_compiler.h"

#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"

#include <algorithm>

namespace tandem {

namespace {
qint64 definitionId(const ListPlan &plan)
{
    return plan.definition ? plan.definition->id.value : 0;
}

bool asksForLabel(const ListPlan &plan)
{
    return std::any_of(plan.conditions.begin(), plan.conditions.end(),
                       [](const CompiledCondition &condition) { return !condition.onLabel.isEmpty(); });
}

bool asksForRecord(const ListPlan &plan)
{
    return std::any_of(plan.conditions.begin(), plan.conditions.end(),
                       [](const CompiledCondition &condition) { return !condition.onRecord.isEmpty(); });
}

/// " AND …" for each condition; those over `c` without their indexes where another order is wanted.
SqlText conditionsOf(const ListPlan &plan, bool useLabelIndexes)
{
    SqlText sql;
    for (const CompiledCondition &condition : plan.conditions) {
        if (!condition.onRecord.isEmpty()) {
            sql += QStringLiteral(" AND ");
            sql += condition.onRecord;
        } else {
            sql += QStringLiteral(" AND ") + (useLabelIndexes ? QString() : withoutIndex());
            sql += condition.onLabel;
        }
    }
    return sql;
}

QString direction(const Sort &sort)
{
    return sort.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
}

/// The position of the label in the schema; of a set, its first member's.
QString labelPosition(const ListPlan &plan)
{
    if (plan.definition && plan.definition->valueKind() != ValueKind::Option)
        return QStringLiteral("(SELECT min(option.position) FROM current_label_option AS row "
                              "JOIN option ON option.id = row.option_id "
                              "WHERE row.label_definition_id = c.label_definition_id AND row.record_id = c.record_id)");
    return QStringLiteral("(SELECT option.position FROM option WHERE option.id = c.option_id)");
}

/// ORDER BY for one expression: without a value last, ties in the order of import.
SqlText orderBy(const SqlText &value, const Sort &sort)
{
    SqlText sql{QStringLiteral(" ORDER BY "), {}};
    sql += value;
    sql += QStringLiteral(" IS NULL, ");
    sql += value;
    sql += QStringLiteral(" %1, r.id").arg(direction(sort));
    return sql;
}

/// Numbers by their size and before other texts.
SqlText orderByNumberOrText(const SqlText &value, const Sort &sort)
{
    SqlText sql{QStringLiteral(" ORDER BY "), {}};
    sql += value;
    sql += QStringLiteral(" IS NULL, ") + numberFunction() + QStringLiteral("(");
    sql += value;
    sql += QStringLiteral(") IS NULL %1, ").arg(direction(sort)) + numberFunction() + QStringLiteral("(");
    sql += value;
    sql += QStringLiteral(") %1, ").arg(direction(sort));
    sql += value;
    sql += QStringLiteral(" %1 %2, r.id").arg(inTextOrder(), direction(sort));
    return sql;
}

SqlText orderOf(const ListPlan &plan)
{
    switch (plan.sort.key) {
    case SortKey::ImportOrder:
        break;
    case SortKey::ExternalId:
        return orderByNumberOrText({QStringLiteral("r.external_id"), {}}, plan.sort);
    case SortKey::Text:
        return orderBy({QStringLiteral("substr(r.content, 1, 300) ") + inTextOrder(), {}}, plan.sort);
    case SortKey::Label:
        return orderBy({labelPosition(plan), {}}, plan.sort);
    case SortKey::Status:
        return orderBy({QStringLiteral("c.status"), {}}, plan.sort);
    case SortKey::Confidence:
        return orderBy({QStringLiteral("c.confidence"), {}}, plan.sort);
    case SortKey::Annotator:
        return orderBy({QStringLiteral("(SELECT annotator.name FROM annotator WHERE annotator.id = c.annotator_id) ") +
                            inTextOrder(),
                        {}},
                       plan.sort);
    case SortKey::Metadata: {
        SqlText value{QStringLiteral("nullif("), {}};
        value += metadataValue(QStringLiteral("r.metadata"), plan.sort.metadataName);
        value += QStringLiteral(", '')");
        return orderByNumberOrText(value, plan.sort);
    }
    }
    return {QStringLiteral(" ORDER BY r.id %1").arg(direction(plan.sort)), {}};
}

/// The records that have a row of current_label, in an order that the caller adds. The order of the list itself needs
/// the confidence along, which costs nothing: the indexes hold it.
SqlText labelled(const ListPlan &plan, const QString &further, bool useLabelIndexes)
{
    SqlText sql{QStringLiteral("SELECT c.record_id, c.confidence FROM current_label AS c"), {}};
    if (asksForRecord(plan))
        sql += QStringLiteral(" CROSS JOIN record AS r");
    // In an order by label, the range of records must not lure the planner away from the index that has the order.
    const QString freeOfIndex = useLabelIndexes ? withoutIndex() : QString();
    sql += SqlText{QStringLiteral(" WHERE c.label_definition_id = ? AND %1c.record_id <= ?").arg(freeOfIndex),
                   {definitionId(plan), plan.visibleThrough}};
    if (asksForRecord(plan))
        sql += QStringLiteral(" AND r.id = c.record_id");
    sql += further;
    sql += conditionsOf(plan, useLabelIndexes);
    return sql;
}

SqlText inImportOrder(const ListPlan &plan)
{
    SqlText sql;
    if (asksForLabel(plan)) {
        sql = labelled(plan, QString(), false);
        sql += QStringLiteral(" ORDER BY c.record_id %1").arg(direction(plan.sort));
        return sql;
    }
    sql = SqlText{QStringLiteral("SELECT r.id FROM record AS r WHERE r.id <= ? AND ") +
                      isNotDeleted(QStringLiteral("r.id")),
                  {plan.visibleThrough}};
    sql += conditionsOf(plan, true);
    sql += QStringLiteral(" ORDER BY r.id %1").arg(direction(plan.sort));
    return sql;
}

/// What has no confidence comes after all that has, in the order of import.
SqlText withoutConfidence(const ListPlan &plan)
{
    SqlText sql;
    if (asksForLabel(plan)) {
        sql = labelled(plan, QStringLiteral(" AND c.confidence IS NULL"), true);
        sql += QStringLiteral(" ORDER BY c.record_id");
        return sql;
    }
    sql = SqlText{QStringLiteral("SELECT r.id FROM record AS r WHERE r.id <= ? AND NOT EXISTS ("
                                 "SELECT 1 FROM current_label AS c WHERE c.label_definition_id = ? "
                                 "AND c.record_id = r.id AND c.confidence IS NOT NULL) AND ") +
                      isNotDeleted(QStringLiteral("r.id")),
                  {plan.visibleThrough, definitionId(plan)}};
    sql += conditionsOf(plan, true);
    sql += QStringLiteral(" ORDER BY r.id");
    return sql;
}

std::vector<SqlText> byConfidence(const ListPlan &plan)
{
    SqlText with = labelled(plan, QStringLiteral(" AND c.confidence IS NOT NULL"), true);
    with += QStringLiteral(" ORDER BY c.confidence %1, c.record_id").arg(direction(plan.sort));
    return {with, withoutConfidence(plan)};
}
/// Where no record has a label, an order by something of it is the order of import.
bool isMeaningless(const ListPlan &plan)
{
    const std::initializer_list<SortKey> ofLabel{SortKey::Label, SortKey::Status, SortKey::Confidence,
                                                 SortKey::Annotator};
    return std::find(ofLabel.begin(), ofLabel.end(), plan.sort.key) != ofLabel.end() &&
           std::any_of(plan.conditions.begin(), plan.conditions.end(),
                       [](const CompiledCondition &condition) { return condition.excludesLabel; });
}
} // namespace

bool looksAtEach(const ListPlan &plan)
{
    return !plan.few && std::any_of(plan.conditions.begin(), plan.conditions.end(), [](const auto &condition) {
        return !condition.onRecord.isEmpty() && condition.matches.isEmpty();
    });
}

bool isInImportOrder(const ListPlan &plan)
{
    return plan.sort.key == SortKey::ImportOrder || isMeaningless(plan);
}

SqlText compilePart(const ListPlan &plan, qint64 after, qint64 through)
{
    ListPlan part = plan;
    part.visibleThrough = through;
    const QString id = asksForLabel(plan) ? QStringLiteral("c.record_id") : QStringLiteral("r.id");
    part.conditions.insert(part.conditions.begin(), {{}, {id + QStringLiteral(" > ?"), {after}}, {}, false});
    return inImportOrder(part);
}

std::vector<SqlText> compileList(const ListPlan &plan)
{
    if (isMeaningless(plan)) {
        ListPlan simpler = plan;
        simpler.sort = Sort();
        return compileList(simpler);
    }
    if (!plan.few && plan.sort.key == SortKey::ImportOrder)
        return {inImportOrder(plan)};
    if (!plan.few && plan.sort.key == SortKey::Confidence)
        return byConfidence(plan);
    return {compileSorted(plan)};
}

SqlText compileSorted(const ListPlan &plan)
{
    SqlText sql{QStringLiteral("SELECT r.id FROM "), {}};
    if (plan.few)
        sql += SqlText{idRowsFromJson() + QStringLiteral(" AS few CROSS JOIN "), {idsAsJson(*plan.few)}};
    sql += SqlText{QStringLiteral("record AS r LEFT JOIN current_label AS c "
                                  "ON c.label_definition_id = ? AND c.record_id = r.id WHERE r.id <= ? AND ") +
                       isNotDeleted(QStringLiteral("r.id")),
                   {definitionId(plan), plan.visibleThrough}};
    if (plan.few)
        sql += QStringLiteral(" AND r.id = few.value");
    sql += conditionsOf(plan, true);
    sql += orderOf(plan);
    return sql;
}

SqlText compileShortWalk(const ListPlan &plan, int labels)
{
    if (plan.few || isMeaningless(plan) || plan.sort.key != SortKey::Confidence || !asksForRecord(plan))
        return {};
    ListPlan ofLabels = plan;
    ofLabels.conditions.erase(std::remove_if(ofLabels.conditions.begin(), ofLabels.conditions.end(),
                                             [](const auto &condition) { return condition.onLabel.isEmpty(); }),
                              ofLabels.conditions.end());
    ListPlan ofRecords = plan;
    ofRecords.conditions.erase(std::remove_if(ofRecords.conditions.begin(), ofRecords.conditions.end(),
                                              [](const auto &condition) { return condition.onRecord.isEmpty(); }),
                               ofRecords.conditions.end());
    SqlText sql{QStringLiteral("SELECT c.record_id FROM ("), {}};
    sql += byConfidence(ofLabels).front();
    sql += QStringLiteral(" LIMIT %1) AS c CROSS JOIN record AS r WHERE r.id = c.record_id").arg(labels);
    sql += conditionsOf(ofRecords, true);
    sql += QStringLiteral(" ORDER BY c.confidence %1, c.record_id").arg(direction(plan.sort));
    return sql;
}

} // namespace tandem
