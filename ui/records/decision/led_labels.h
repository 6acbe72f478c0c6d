// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asked_labels.h"
#include "core/domain/views.h"
#include "ui/records/decision/decision_place.h"

namespace tandem {

/// What is known of the labels of a record to whoever answers it: what they decided, and what stands there.
std::vector<AnsweredLabel> answersOf(const RecordDetail &detail, const QString &person);

/// Whether somebody's decision stands there.
bool hasSpoken(const LabelDetail &label, const QString &person);

/// Leads through the label definitions that are asked of one record, one after the other, before the next record's
/// turn. Remembers what was decided just now, which the record's details may not tell yet. Thread: UI.
class LedLabels
{
public:
    /// `value`: what the person holds to be right; empty: nothing, or spans.
    void note(RecordId record, LabelDefinitionId definition, const std::optional<LabelValue> &value);
    /// What to go on with on this record; invalid: the next record.
    LabelDefinitionId after(const Schema &schema, const RecordDetail *detail, const DecisionPlace &decided);
    /// Where it began, to begin there with the next record; invalid: nobody was led on.
    LabelDefinitionId takeFirst();
    /// Something was undone: only the details tell what stands.
    void forget() { m_said.clear(); }

private:
    RecordId m_record;
    std::vector<AnsweredLabel> m_said;
    LabelDefinitionId m_first;
};

} // namespace tandem
