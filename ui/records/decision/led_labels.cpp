// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/led_labels.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

/// What they decided last; null: nothing that stands.
const HistoryEntry *wordOf(const LabelDetail &label, const QString &person)
{
    const auto own = std::find_if(label.history.rbegin(), label.history.rend(), [&person](const HistoryEntry &entry) {
        return entry.isCurrent && !entry.isRemark && entry.kind != AnnotatorKind::Agent && entry.who == person;
    });
    return own == label.history.rend() ? nullptr : &*own;
}

/// Their own word first; else what others decided stands, but they are still asked.
AnsweredLabel answeredBy(const LabelDetail &label, const QString &person)
{
    if (const HistoryEntry *own = wordOf(label, person))
        return {label.current.definition, true, own->value};
    const Status status = label.current.status;
    const bool stands = status != Status::Unlabelled && status != Status::Invalid && status != Status::Unverified &&
                        status != Status::Rejected && status != Status::Conflict;
    return {label.current.definition, false, stands ? label.current.value : std::nullopt};
}

} // namespace

std::vector<AnsweredLabel> answersOf(const RecordDetail &detail, const QString &person)
{
    std::vector<AnsweredLabel> answers;
    for (const LabelDetail &label : detail.labels)
        answers.push_back(answeredBy(label, person));
    return answers;
}

bool hasSpoken(const LabelDetail &label, const QString &person)
{
    return wordOf(label, person) != nullptr;
}

void LedLabels::note(RecordId record, LabelDefinitionId definition, const std::optional<LabelValue> &value)
{
    if (record != m_record) {
        m_said.clear();
        m_first = {};
    }
    m_record = record;
    std::erase_if(m_said, [definition](const AnsweredLabel &each) { return each.definition == definition; });
    m_said.push_back({definition, true, value});
}

LabelDefinitionId LedLabels::after(const Schema &schema, const RecordDetail *detail, const DecisionPlace &decided)
{
    std::vector<AnsweredLabel> answers = m_said;
    for (const AnsweredLabel &known : detail ? answersOf(*detail, decided.personName) : std::vector<AnsweredLabel>()) {
        const bool isSaid = std::any_of(m_said.begin(), m_said.end(), [&known](const AnsweredLabel &each) {
            return each.definition == known.definition;
        });
        if (!isSaid)
            answers.push_back(known);
    }
    const LabelDefinitionId next = nextToAnswer(schema, decided.definition, answers);
    if (next.isValid() && !m_first.isValid())
        m_first = decided.definition;
    return next;
}

LabelDefinitionId LedLabels::takeFirst()
{
    return std::exchange(m_first, {});
}

} // namespace tandem
