// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/left_sets.h"

#include "core/project/decisions.h"
#include "core/text/wording.h"

#include <algorithm>

namespace tandem {

LeftSets::LeftSets(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::projectChanged, this, [this] { m_unwritten.clear(); });
}

void LeftSets::write(const DecisionPlace &place, const Decision &decision)
{
    if (place.records.empty() || !place.person.isValid())
        return;
    if (!m_session.canWrite())
        return keep(place, decision.value);
    // Straight to the writer, which does one after the other: the keys that come next need not wait.
    m_session.project()
        ->decisions()
        .decide(decision, place.records)
        .then({this, m_session.whileOpen()},
              [this, place, decision](const auto &result) { take(place, decision, result); });
}

QString LeftSets::sentenceFor(const DecisionPlace &place, const LabelValue &value) const
{
    const LabelDefinition *definition = m_session.schema().definition(place.definition);
    const QString set = definition ? shownText(*definition, value) : QString();
    if (place.records.size() == 1 && value.isEmpty())
        return tr("The empty set was saved on moving on.");
    if (place.records.size() == 1)
        //: %1: the options of the set
        return tr("%1 was saved on moving on.").arg(set);
    return tr("The set was saved for %Ln record(s) on moving on.", nullptr,
              countOf(static_cast<qint64>(place.records.size())));
}

void LeftSets::take(const DecisionPlace &place, const Decision &decision, const Result<DecisionResult> &result)
{
    if (!result) {
        keep(place, decision.value);
        return m_session.report(result.error());
    }
    if (result->changed > 0)
        emit written(sentenceFor(place, decision.value));
}

std::optional<LabelValue> LeftSets::takeUnwritten(const DecisionPlace &place)
{
    const auto found = std::find_if(m_unwritten.begin(), m_unwritten.end(),
                                    [&place](const auto &entry) { return entry.first == place; });
    if (found == m_unwritten.end())
        return std::nullopt;
    const LabelValue value = found->second;
    m_unwritten.erase(found);
    return value;
}

} // namespace tandem
