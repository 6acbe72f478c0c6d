// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_check.h"

#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Lends tr() to the free functions below.
struct DecisionCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

bool hasValue(DecisionKind kind)
{
    return kind == DecisionKind::Set || kind == DecisionKind::Settle;
}

struct DefinitionFacts
{
    QString name;
    bool isCurrent = false;
    ValueKind kind = ValueKind::Option;
};

DefinitionFacts factsOf(Steps &steps, LabelDefinitionId definition)
{
    DefinitionFacts facts;
    steps.each(
        u"SELECT name, is_current, level, choice FROM label_definition WHERE id = ?"_s,
        [&](const Statement &row) {
            facts = {row.text(0), row.integer(1) == 1, valueKindOf(row.text(2), row.text(3))};
        },
        definition);
    return facts;
}

bool isPerson(Steps &steps, AnnotatorId annotator)
{
    return steps.number(u"SELECT count(*) FROM annotator WHERE id = ? AND kind = 'person'"_s, annotator) == 1;
}

bool knowsOptions(Steps &steps, const Decision &decision)
{
    const std::vector<OptionId> wanted = decision.value.optionsNamed();
    const qint64 known = steps.number(u"SELECT count(*) FROM option WHERE label_definition_id = ? AND is_current = 1"
                                      " AND id IN (%1)"_s.arg(idsFromJson()),
                                      decision.definition, idsAsJson(wanted));
    return known == qint64(wanted.size());
}

QStringList optionTexts(Steps &steps, const LabelValue &value)
{
    QStringList texts;
    steps.each(
        u"SELECT CASE text WHEN '' THEN value ELSE text END FROM option"
        " WHERE id IN (%1) ORDER BY position"_s.arg(idsFromJson()),
        [&](const Statement &row) { texts.append(row.text(0)); }, idsAsJson(value.optionsNamed()));
    return texts;
}

OperationCode codeOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Confirm:
        return OperationCode::Confirm;
    case DecisionKind::Set:
        return OperationCode::Set;
    case DecisionKind::Reject:
        return OperationCode::Reject;
    case DecisionKind::Settle:
        break;
    }
    return OperationCode::Settle;
}

} // namespace

Result<void> checkDecision(Connection &connection, const Decision &decision)
{
    Steps steps(connection);
    const DefinitionFacts facts = factsOf(steps, decision.definition);
    const bool byPerson = isPerson(steps, decision.person);
    const bool known = !hasValue(decision.kind) || knowsOptions(steps, decision);
    if (steps.hasFailed())
        return steps.result();
    if (!byPerson)
        return failure(ErrorCode::InvalidInput,
                       DecisionCheckText::tr("Nobody is named who decides. Choose an annotator first."));
    if (!facts.isCurrent)
        return failure(
            ErrorCode::InvalidInput,
            DecisionCheckText::tr("This label definition is not in the current schema. Choose another one."));
    if (!known)
        return failure(
            ErrorCode::InvalidInput,
            DecisionCheckText::tr("The value is no option of “%1”. Choose one of its options.").arg(facts.name));
    const bool isOfKind =
        facts.kind == ValueKind::Spans ? decision.value.options().empty() : decision.value.spans().empty();
    if (hasValue(decision.kind) && !isOfKind)
        return failure(ErrorCode::InvalidInput,
                       facts.kind == ValueKind::Spans
                           ? DecisionCheckText::tr("“%1” labels spans: say where they begin and end.").arg(facts.name)
                           : DecisionCheckText::tr("“%1” labels whole records, and no spans.").arg(facts.name));
    if (hasValue(decision.kind) && facts.kind == ValueKind::Option && decision.value.options().size() != 1)
        return failure(ErrorCode::InvalidInput,
                       DecisionCheckText::tr("“%1” takes exactly one option. Choose one.").arg(facts.name));
    return {};
}

Result<OperationDescription> describeDecision(Connection &connection, const Decision &decision, qint64 count)
{
    Steps steps(connection);
    OperationDescription description;
    description.code = codeOf(decision.kind);
    description.count = count;
    description.definition = factsOf(steps, decision.definition).name;
    if (hasValue(decision.kind))
        description.options = optionTexts(steps, decision.value);
    return steps.result(std::move(description));
}

} // namespace tandem
