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

void LeftSets::lookAt()
{
    const LabelDefinition *definition = m_session.definition();
    m_place = {m_session.selection(), definition ? definition->id : LabelDefinitionId(), m_session.person().id};
}

void LeftSets::write(const LabelValue &value)
{
    if (m_place.records.empty() || !m_place.person.isValid() || !m_session.canWrite())
        return;
    Decision decision;
    decision.kind = DecisionKind::Set;
    decision.person = m_place.person;
    decision.definition = m_place.definition;
    decision.value = value;
    // Straight to the writer, which does one after the other: the keys that come next need not wait.
    m_session.project()
        ->decisions()
        .decide(decision, m_place.records)
        .then({this, m_session.whileOpen()}, [this, place = m_place, value, sentence = sentenceFor(value)](
                                                 const auto &result) { take(place, value, sentence, result); });
}

QString LeftSets::sentenceFor(const LabelValue &value) const
{
    const LabelDefinition *definition = m_session.schema().definition(m_place.definition);
    const QString set = definition ? shownText(*definition, value) : QString();
    if (m_place.records.size() == 1 && value.empty())
        return tr("The empty set was saved on moving on.");
    if (m_place.records.size() == 1)
        //: %1: the options of the set
        return tr("%1 was saved on moving on.").arg(set);
    return tr("The set was saved for %Ln record(s) on moving on.", nullptr,
              countOf(static_cast<qint64>(m_place.records.size())));
}

void LeftSets::take(const Place &place, const LabelValue &value, const QString &sentence,
                    const Result<DecisionResult> &result)
{
    if (!result) {
        m_unwritten.emplace_back(place, value);
        return m_session.report(result.error());
    }
    if (result->changed > 0)
        emit written(sentence);
}

std::optional<LabelValue> LeftSets::takeUnwritten()
{
    const auto found = std::find_if(m_unwritten.begin(), m_unwritten.end(),
                                    [this](const auto &entry) { return entry.first == m_place; });
    if (found == m_unwritten.end())
        return std::nullopt;
    const LabelValue value = found->second;
    m_unwritten.erase(found);
    return value;
}

} // namespace tandem
