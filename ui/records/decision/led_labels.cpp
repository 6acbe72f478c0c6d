// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/led_labels.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

AnsweredLabel answeredOf(const LabelDetail &label)
{
    const Status status = label.current.status;
    const bool isDecided = status != Status::Unlabelled && status != Status::Invalid && status != Status::Unverified;
    const bool holds = isDecided && status != Status::Rejected && status != Status::Conflict;
    return {label.current.definition, isDecided, holds ? label.current.value : std::nullopt};
}

} // namespace

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

LabelDefinitionId LedLabels::after(const Schema &schema, const RecordDetail *detail, LabelDefinitionId decided)
{
    std::vector<AnsweredLabel> answers = m_said;
    for (size_t i = 0; detail && i < detail->labels.size(); ++i) {
        const AnsweredLabel known = answeredOf(detail->labels[i]);
        const bool isSaid = std::any_of(m_said.begin(), m_said.end(), [&known](const AnsweredLabel &each) {
            return each.definition == known.definition;
        });
        if (!isSaid)
            answers.push_back(known);
    }
    const LabelDefinitionId next = nextToAnswer(schema, decided, answers);
    if (next.isValid() && !m_first.isValid())
        m_first = decided;
    return next;
}

LabelDefinitionId LedLabels::takeFirst()
{
    return std::exchange(m_first, {});
}

} // namespace tandem
