// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_check.h"

#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
    bool isUsable = false;
    bool isSingle = false;
};

DefinitionFacts factsOf(Steps &steps, LabelDefinitionId definition)
{
    DefinitionFacts facts;
    steps.each(
        u"SELECT name, is_current = 1 AND level = 'record', choice = 'single' FROM label_definition WHERE id = ?"_s,
        [&](const Statement &row) {
            facts = {row.text(0), row.integer(1) == 1, row.integer(2) == 1};
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
    LabelValue wanted = decision.value;
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    const qint64 known = steps.number(u"SELECT count(*) FROM option WHERE label_definition_id = ? AND is_current = 1"
                                      " AND id IN (%1)"_s.arg(idsFromJson()),
                                      decision.definition, idsAsJson(wanted));
    return known == qint64(wanted.size());
}

QString optionTexts(Steps &steps, const LabelValue &value)
{
    QStringList texts;
    steps.each(
        u"SELECT CASE text WHEN '' THEN value ELSE text END FROM option"
        " WHERE id IN (%1) ORDER BY position"_s.arg(idsFromJson()),
        [&](const Statement &row) { texts.append(row.text(0)); }, idsAsJson(value));
    return texts.isEmpty() ? DecisionCheckText::tr("none") : texts.join(u", "_s);
}

QString sentence(const Decision &decision, bool isOne)
{
    switch (decision.kind) {
    case DecisionKind::Confirm:
        return isOne ? DecisionCheckText::tr("confirm %1 label of %2")
                     : DecisionCheckText::tr("confirm %1 labels of %2");
    case DecisionKind::Set:
        return isOne ? DecisionCheckText::tr("set %1 label of %2 to %3")
                     : DecisionCheckText::tr("set %1 labels of %2 to %3");
    case DecisionKind::Reject:
        return isOne ? DecisionCheckText::tr("reject %1 label of %2") : DecisionCheckText::tr("reject %1 labels of %2");
    case DecisionKind::Settle:
        break;
    }
    return isOne ? DecisionCheckText::tr("settle %1 conflict of %2 as %3")
                 : DecisionCheckText::tr("settle %1 conflicts of %2 as %3");
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
    if (!facts.isUsable)
        return failure(ErrorCode::InvalidInput,
                       DecisionCheckText::tr("This label definition is not in the current schema, or cannot be "
                                             "used yet. Choose another one."));
    if (!known)
        return failure(
            ErrorCode::InvalidInput,
            DecisionCheckText::tr("The value is no option of “%1”. Choose one of its options.").arg(facts.name));
    if (hasValue(decision.kind) && facts.isSingle && decision.value.size() != 1)
        return failure(ErrorCode::InvalidInput,
                       DecisionCheckText::tr("“%1” takes exactly one option. Choose one.").arg(facts.name));
    return {};
}

Result<QString> describeDecision(Connection &connection, const Decision &decision, qint64 count)
{
    Steps steps(connection);
    const DefinitionFacts facts = factsOf(steps, decision.definition);
    const QString pattern = sentence(decision, count == 1);
    const QString number = QLocale().toString(count);
    if (!hasValue(decision.kind))
        return steps.result(pattern.arg(number, facts.name));
    return steps.result(pattern.arg(number, facts.name, optionTexts(steps, decision.value)));
}

} // namespace tandem
