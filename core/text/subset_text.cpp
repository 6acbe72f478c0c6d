// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/subset_text.h"

#include "core/text/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SubsetText
{
    Q_DECLARE_TR_FUNCTIONS(SubsetText)
};

QString restText(const SubsetDescription &subset)
{
    if (subset.agent.isEmpty())
        return SubsetText::tr("left by job %1").arg(subset.restOf.value);
    if (!subset.restOf.isValid())
        return SubsetText::tr("left by %1 v%2", "an agent and the number of its version")
            .arg(subset.agent, QString::number(subset.agentVersion));
    //: The number of a job, its agent and the number of the agent's version
    return SubsetText::tr("left by job %1, %2 v%3")
        .arg(QString::number(subset.restOf.value), subset.agent, QString::number(subset.agentVersion));
}

QString wholeText(const SubsetDescription &subset)
{
    switch (subset.code) {
    case SubsetCode::All:
        return SubsetText::tr("all records");
    case SubsetCode::Query:
        return subset.query;
    case SubsetCode::Selection:
        return SubsetText::tr("%1 selected").arg(countText(subset.selected));
    case SubsetCode::Rest:
        return restText(subset);
    case SubsetCode::Said:
        break;
    }
    return subset.said;
}

} // namespace

QString subsetText(const SubsetDescription &subset)
{
    const QString whole = wholeText(subset);
    if (subset.first == 0)
        return whole;
    return SubsetText::tr("%1, first %2", "a subset, and how many of its records").arg(whole, countText(subset.first));
}

} // namespace tandem
