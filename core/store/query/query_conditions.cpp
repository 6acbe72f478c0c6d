// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/query_conditions.h"

#include "core/store/query/span_conditions.h"

#include "core/base/nearest.h"
#include "core/base/search_form.h"
#include "core/store/labels/label_comparison.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {
/// Lends tr() to the free functions below.
struct QueryConditionsText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

QString operatorOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::LessOrEqual:
        return QStringLiteral("<=");
    case Comparison::Equal:
        return QStringLiteral("=");
    case Comparison::GreaterOrEqual:
        return QStringLiteral(">=");
    case Comparison::Greater:
        break;
    }
    return QStringLiteral(">");
}

/// The one of exactly this name, else the first whose name is the same to who searches.
template <typename List, typename Text>
auto findNamed(const List &list, const QString &name, Text textOf) -> decltype(list.data())
{
    auto found = std::find_if(list.begin(), list.end(), [&](const auto &each) { return textOf(each) == name; });
    if (found == list.end())
        found =
            std::find_if(list.begin(), list.end(), [&](const auto &each) { return sameInSearch(textOf(each), name); });
    return found == list.end() ? nullptr : &*found;
}

template <typename List, typename Text>
QStringList namesOf(const List &list, Text textOf)
{
    QStringList names;
    for (const auto &each : list)
        names += textOf(each);
    return names;
}

tl::unexpected<Error> unknownLabel(const QString &label, const QStringList &known)
{
    if (known.isEmpty())
        return failure(ErrorCode::InvalidInput, QueryConditionsText::tr("The project has no schema yet."));
    if (const QString nearest = nearestName(label, known); !nearest.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QueryConditionsText::tr("The schema has no label “%1”. Did you mean “%2”?").arg(label, nearest));
    return failure(ErrorCode::InvalidInput, QueryConditionsText::tr("The schema has no label “%1”. It has: %2.")
                                                .arg(label, known.join(QStringLiteral(", "))));
}

tl::unexpected<Error> unknownOption(const QString &label, const QString &option, const QStringList &known)
{
    if (const QString nearest = nearestName(option, known); !nearest.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            QueryConditionsText::tr("“%1” has no option “%2”. Did you mean “%3”?").arg(label, option, nearest));
    return failure(ErrorCode::InvalidInput, QueryConditionsText::tr("“%1” has no option “%2”. It has: %3.")
                                                .arg(label, option, known.join(QStringLiteral(", "))));
}

/// Turns one condition after the other into SQL.
class Compiler
{
public:
    using Compiled = Result<CompiledCondition>;

    Compiler(const Schema &schema, LabelDefinitionId definition)
        : m_schema(schema)
        , m_definition(definition)
    {
    }

    Compiled operator()(const ContainsWord &condition) const
    {
        return onRecord({containsFolded(QStringLiteral("r.content")), {condition.word}});
    }

    Compiled operator()(const MetadataIs &condition) const
    {
        SqlText sql{sameTextFunction() + u'(', {}};
        sql += metadataValue(QStringLiteral("r.metadata"), condition.name);
        sql += SqlText{QStringLiteral(", ?)"), {condition.value}};
        return onRecord(std::move(sql));
    }

    Compiled operator()(const ExternalIdIs &condition) const
    {
        return CompiledCondition{
            {},
            {QStringLiteral("r.external_id = ?"), {condition.externalId}},
            {QStringLiteral("SELECT id AS record_id FROM record WHERE external_id = ?"), {condition.externalId}},
            false};
    }

    Compiled operator()(const NumbersAre &condition) const
    {
        const QString numbers = idsAsJson(condition.records);
        return CompiledCondition{
            {},
            {QStringLiteral("r.id IN (%1)").arg(idsFromJson()), {numbers}},
            {QStringLiteral("SELECT id AS record_id FROM record WHERE id IN (%1)").arg(idsFromJson()), {numbers}},
            false};
    }

    Compiled operator()(const StatusIs &condition) const
    {
        if (condition.status == Status::Unlabelled)
            return unlabelled();
        return onLabel(QStringLiteral("status = ?"), qint64(condition.status));
    }

    Compiled operator()(const ConfidenceIs &condition) const
    {
        return onLabel(QStringLiteral("confidence %1 ?").arg(operatorOf(condition.comparison)), condition.value);
    }

    Compiled operator()(const RungIs &condition) const
    {
        const QString isRung = QStringLiteral("l.rung %1 ?").arg(operatorOf(condition.comparison));
        const qint64 rung = condition.rung;
        return CompiledCondition{
            {QStringLiteral("EXISTS (SELECT 1 FROM label AS l WHERE l.job_id = c.job_id AND l.label_definition_id ="
                            " c.label_definition_id AND l.record_id = c.record_id AND ") +
                 isRung + u')',
             {rung}},
            {},
            {QStringLiteral("SELECT c.record_id FROM current_label AS c JOIN label AS l ON l.job_id = c.job_id"
                            " AND l.label_definition_id = c.label_definition_id AND l.record_id = c.record_id"
                            " WHERE c.label_definition_id = ? AND ") +
                 isRung,
             {m_definition.value, rung}},
            false};
    }

    Compiled operator()(const LabelIs &condition) const
    {
        const Result<Named> named = find(condition.label, condition.value);
        if (!named)
            return tl::unexpected(named.error());
        const auto &[definition, option] = *named;
        if (definition->valueKind() != ValueKind::Option)
            return member(definition->id, option->id);
        return definition->id == m_definition ? onLabel(QStringLiteral("option_id = ?"), option->id.value)
                                              : ofOther(definition->id, option->id);
    }

    Compiled operator()(const GoldIs &condition) const
    {
        const Result<Named> named = find(condition.label, condition.value);
        if (!named)
            return tl::unexpected(named.error());
        const auto &[definition, option] = *named;
        const QString holds = definition->valueKind() == ValueKind::Option
                                  ? QStringLiteral("g.option_id = ?")
                                  : QStringLiteral("EXISTS (SELECT 1 FROM label_option AS m "
                                                   "WHERE m.label_id = g.id AND m.option_id = ?)");
        const QString isGold = QStringLiteral("g.label_definition_id = ? AND g.job_id IS NULL AND g.is_current = 1 "
                                              "AND g.annotator_id IN (SELECT id FROM annotator "
                                              "WHERE kind = 'reference') AND ") +
                               holds;
        return onRecord(
            {QStringLiteral("EXISTS (SELECT 1 FROM label AS g WHERE g.record_id = r.id AND %1)").arg(isGold),
             {definition->id.value, option->id.value}});
    }

    Compiled operator()(const CommentContains &condition) const
    {
        const QString contains = containsFolded(QStringLiteral("remark.text"));
        return CompiledCondition{
            {},
            {QStringLiteral("EXISTS (SELECT 1 FROM comment AS remark WHERE remark.record_id = r.id AND ") + contains +
                 u')',
             {condition.word}},
            {QStringLiteral("SELECT DISTINCT remark.record_id FROM comment AS remark WHERE ") + contains,
             {condition.word}},
            false};
    }

    Compiled operator()(const SpanIs &condition) const
    {
        QStringList known;
        for (const LabelDefinition *definition : spanDefinitions()) {
            if (const Option *option = optionOf(*definition, condition.option))
                return spanIs(definition->id, option->id, condition.text);
            known += namesOf(definition->options, [](const auto &each) { return each.value; });
        }
        if (known.isEmpty())
            return noSpans();
        return unknownOption(spanDefinitions().front()->name, condition.option, known);
    }

    Compiled operator()(const SpansAre &condition) const
    {
        const auto definitions = spanDefinitions();
        return definitions.empty() ? Compiled(noSpans()) : spansAre(definitions.front()->id, condition.kind);
    }

    Compiled operator()(const LabelledBeforeSchema &) const
    {
        const QString isOlder = QStringLiteral(
            "(SELECT asked_since FROM label_definition WHERE id = c.label_definition_id) > 0 AND c.status > 1"
            " AND (SELECT asked_since FROM label_definition WHERE id = c.label_definition_id) > "
            " (SELECT max(at) FROM (SELECT max(l.created_at) AS at FROM label AS l WHERE l.record_id = c.record_id"
            "   AND l.label_definition_id = c.label_definition_id AND l.is_current = 1 AND l.annotator_id NOT IN"
            "   (SELECT id FROM annotator WHERE kind = 'reference')"
            "  UNION ALL SELECT max(v.created_at) FROM verification AS v WHERE v.record_id = c.record_id"
            "   AND v.label_definition_id = c.label_definition_id AND v.is_current = 1))");
        return CompiledCondition{{isOlder, {}}, {}, {}, false};
    }

    /// As isAsked() says, of what stands for everybody.
    Compiled operator()(const AskedBySchema &) const
    {
        SqlText sql{QStringLiteral("1"), {}};
        const LabelDefinition *asked = m_schema.definition(m_definition);
        for (size_t steps = 0; asked && steps <= m_schema.definitions.size(); ++steps) {
            const LabelDefinition *other =
                asked->askedWhere ? m_schema.definition(asked->askedWhere->definition) : nullptr;
            if (asked->isRetired || (asked->askedWhere && !other))
                return onRecord({QStringLiteral("0"), {}});
            if (other)
                sql += holdsOneOf(*other, asked->askedWhere->values);
            asked = other;
        }
        return onRecord(std::move(sql));
    }

    Compiled operator()(const JobSaid &condition) const
    {
        if (condition.value.isEmpty())
            return withoutLabelOf(condition);
        const Result<Named> named = find(condition.label, condition.value);
        if (!named)
            return tl::unexpected(named.error());
        const auto &[definition, option] = *named;
        const QString holds = definition->valueKind() == ValueKind::Option
                                  ? QStringLiteral("l.option_id = ?")
                                  : QStringLiteral("EXISTS (SELECT 1 FROM label_option AS m "
                                                   "WHERE m.label_id = l.id AND m.option_id = ?)");
        const QString says = QStringLiteral("l.job_id = ? AND l.label_definition_id = ? AND ") + holds;
        const std::vector<BoundValue> values{condition.job.value, definition->id.value, option->id.value};
        return CompiledCondition{
            {},
            {QStringLiteral("EXISTS (SELECT 1 FROM label AS l WHERE l.record_id = r.id AND %1)").arg(says), values},
            {QStringLiteral("SELECT l.record_id FROM label AS l WHERE ") + says, values},
            false};
    }

    Compiled operator()(const JobCompares &condition) const
    {
        if (!condition.job.isValid())
            return ofAnyJob(condition.comparison == JobComparison::DisagreesWithJobs ? QStringLiteral("disagrees = 1")
                                                                                     : QStringLiteral("differs = 1"));
        const QString stands = QStringLiteral("l.job_id = %1 AND l.label_definition_id = %2 AND NOT %3 AND %4")
                                   .arg(condition.job.value)
                                   .arg(m_definition.value)
                                   .arg(isTrainedOnSql(QStringLiteral("l")),
                                        comparisonSql(condition.comparison, QStringLiteral("l"), QStringLiteral("c")));
        const bool isOfPeople = condition.comparison == JobComparison::DiffersFromPeople ||
                                condition.comparison == JobComparison::AgreesWithPeople;
        if (isOfPeople)
            return byPeople(stands);
        return CompiledCondition{
            {},
            {QStringLiteral("EXISTS (SELECT 1 FROM label AS l WHERE l.record_id = r.id AND %1)").arg(stands), {}},
            {QStringLiteral("SELECT l.record_id FROM label AS l WHERE ") + stands, {}},
            false};
    }

private:
    struct Named
    {
        const LabelDefinition *definition = nullptr;
        const Option *option = nullptr;
    };

    static tl::unexpected<Error> noSpans()
    {
        return failure(ErrorCode::InvalidInput,
                       QueryConditionsText::tr("The schema has no label that marks stretches of the text."));
    }

    /// The request's first.
    static SqlText holdsOneOf(const LabelDefinition &definition, const QStringList &values)
    {
        std::vector<OptionId> options;
        for (const QString &value : values) {
            if (const Option *option = definition.optionByValue(value))
                options.push_back(option->id);
        }
        const QString isOne = definition.valueKind() == ValueKind::Option
                                  ? QStringLiteral("o.option_id IN (%1)")
                                  : QStringLiteral("EXISTS (SELECT 1 FROM current_label_option AS m WHERE"
                                                   " m.label_definition_id = o.label_definition_id AND"
                                                   " m.record_id = o.record_id AND m.option_id IN (%1))");
        // 3, 4, 5: own, confirmed, corrected
        return {QStringLiteral(" AND EXISTS (SELECT 1 FROM current_label AS o WHERE o.record_id = r.id AND"
                               " o.label_definition_id = ? AND o.status IN (3, 4, 5) AND ") +
                    isOne.arg(idsFromJson()) + u')',
                {definition.id.value, idsAsJson(options)}};
    }

    std::vector<const LabelDefinition *> spanDefinitions() const
    {
        std::vector<const LabelDefinition *> found;
        for (const LabelDefinition &definition : m_schema.definitions) {
            if (definition.valueKind() == ValueKind::Spans)
                found.insert(definition.id == m_definition ? found.begin() : found.end(), &definition);
        }
        return found;
    }

    tl::unexpected<Error> noSuchLabel(const QString &label) const
    {
        return unknownLabel(label, namesOf(m_schema.definitions, [](const auto &each) { return each.name; }));
    }

    Result<Named> find(const QString &label, const QString &value) const
    {
        const LabelDefinition *definition = definitionOf(label);
        if (!definition)
            return noSuchLabel(label);
        const Option *option = optionOf(*definition, value);
        if (!option)
            return unknownOption(definition->name, value,
                                 namesOf(definition->options, [](const auto &each) { return each.value; }));
        return Named{definition, option};
    }

    /// What the job is done with, and got no label for.
    Compiled withoutLabelOf(const JobSaid &condition) const
    {
        const LabelDefinition *definition = definitionOf(condition.label);
        if (!definition)
            return noSuchLabel(condition.label);
        const QString isWithout =
            QStringLiteral("i.job_id = ? AND i.state = 'done' AND EXISTS (SELECT 1 FROM job_label_definition AS d "
                           "WHERE d.job_id = i.job_id AND d.label_definition_id = ?) "
                           "AND NOT EXISTS (SELECT 1 FROM label AS l WHERE l.job_id = i.job_id "
                           "AND l.label_definition_id = ? AND l.record_id = i.record_id AND %1 IS NOT NULL)")
                .arg(valueSql(QStringLiteral("l")));
        const std::vector<BoundValue> values{condition.job.value, definition->id.value, definition->id.value};
        return CompiledCondition{
            {},
            {QStringLiteral("EXISTS (SELECT 1 FROM item AS i WHERE i.record_id = r.id AND %1)").arg(isWithout), values},
            {QStringLiteral("SELECT i.record_id FROM item AS i WHERE ") + isWithout, values},
            false};
    }

    /// By a flag that has an index of its own.
    CompiledCondition ofAnyJob(const QString &flag) const
    {
        return {{QStringLiteral("c.") + flag, {}},
                {},
                {QStringLiteral("SELECT record_id FROM current_label WHERE label_definition_id = ? AND ") + flag,
                 {m_definition.value}},
                false};
    }

    /// What people decided is little beside all labels.
    CompiledCondition byPeople(const QString &stands) const
    {
        const QString ofRow =
            QStringLiteral("EXISTS (SELECT 1 FROM label AS l WHERE l.record_id = c.record_id AND %1)").arg(stands);
        return {{ofRow, {}},
                {},
                {QStringLiteral("SELECT c.record_id FROM current_label AS c WHERE c.label_definition_id = ? "
                                "AND c.status IN (3, 4, 5, 6) AND ") +
                     ofRow,
                 {m_definition.value}},
                false};
    }

    static CompiledCondition onRecord(SqlText sql) { return {{}, std::move(sql), {}, false}; }

    /// Where few records have no label, most blocks of a thousand are full, which counting shows ten times faster than
    /// looking for the label of each record.
    CompiledCondition unlabelled() const
    {
        const QString hasNoRow = QStringLiteral("NOT EXISTS (SELECT 1 FROM current_label AS row "
                                                "WHERE row.label_definition_id = ? AND row.record_id = r.id)");
        const QString blocks =
            QStringLiteral("WITH RECURSIVE block (start) AS (SELECT 0 UNION ALL SELECT start + 1000 FROM block "
                           "WHERE start + 1000 < %1) SELECT start FROM block")
                .arg(lastVisibleRecord());
        const QString matches =
            QStringLiteral(
                "SELECT r.id AS record_id FROM (%1) AS block CROSS JOIN record AS r "
                "WHERE r.id > block.start AND r.id <= block.start + 1000 "
                "AND (SELECT count(*) FROM current_label AS row WHERE row.label_definition_id = ? "
                "AND row.record_id > block.start AND row.record_id <= block.start + 1000) < 1000 AND %2 AND %3")
                .arg(blocks, hasNoRow, isNotDeleted(QStringLiteral("r.id")));
        return {{}, {hasNoRow, {m_definition.value}}, {matches, {m_definition.value, m_definition.value}}, true};
    }

    /// `comparison` is of one column of current_label.
    CompiledCondition onLabel(const QString &comparison, const BoundValue &value) const
    {
        return {{QStringLiteral("c.") + comparison, {value}},
                {},
                {QStringLiteral("SELECT record_id FROM current_label WHERE label_definition_id = ? AND ") + comparison,
                 {m_definition.value, value}},
                false};
    }

    /// A label of another definition than the request's.
    static CompiledCondition ofOther(LabelDefinitionId definition, OptionId option)
    {
        return {{},
                {QStringLiteral("EXISTS (SELECT 1 FROM current_label AS row WHERE row.label_definition_id = ? "
                                "AND row.record_id = r.id AND row.option_id = ?)"),
                 {definition.value, option.value}},
                {QStringLiteral("SELECT record_id FROM current_label WHERE label_definition_id = ? AND option_id = ?"),
                 {definition.value, option.value}},
                false};
    }

    static CompiledCondition member(LabelDefinitionId definition, OptionId option)
    {
        return {{},
                {QStringLiteral("EXISTS (SELECT 1 FROM current_label_option AS row WHERE row.label_definition_id = ? "
                                "AND row.record_id = r.id AND row.option_id = ?)"),
                 {definition.value, option.value}},
                {QStringLiteral("SELECT record_id FROM current_label_option "
                                "WHERE label_definition_id = ? AND option_id = ?"),
                 {definition.value, option.value}},
                false};
    }

    const LabelDefinition *definitionOf(const QString &label) const
    {
        if (label.isEmpty())
            return m_schema.definition(m_definition);
        return findNamed(m_schema.definitions, label, [](const auto &each) { return each.name; });
    }

    static const Option *optionOf(const LabelDefinition &definition, const QString &text)
    {
        const Option *byValue = findNamed(definition.options, text, [](const Option &each) { return each.value; });
        return byValue ? byValue
                       : findNamed(definition.options, text, [](const Option &each) { return each.shownText(); });
    }

    const Schema &m_schema;
    LabelDefinitionId m_definition;
};
} // namespace

Result<std::vector<CompiledCondition>> compileConditions(const Query &query, const Schema &schema,
                                                         LabelDefinitionId definition)
{
    std::vector<CompiledCondition> compiled;
    for (const Condition &condition : query.conditions) {
        Result<CompiledCondition> one = std::visit(Compiler(schema, definition), condition);
        if (!one)
            return tl::unexpected(one.error());
        compiled.push_back(std::move(*one));
    }
    return compiled;
}

} // namespace tandem
