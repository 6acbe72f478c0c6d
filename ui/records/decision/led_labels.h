// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asked_labels.h"
#include "core/domain/views.h"

namespace tandem {

/// Leads through the label definitions that are asked of one record, one after the other, before the next record's
/// turn. Remembers what was decided just now, which the record's details may not tell yet. Thread: UI.
class LedLabels
{
public:
    /// `value`: what the person holds to be right; empty: nothing, or spans.
    void note(RecordId record, LabelDefinitionId definition, const std::optional<LabelValue> &value);
    /// What to go on with on this record; invalid: the next record.
    LabelDefinitionId after(const Schema &schema, const RecordDetail *detail, LabelDefinitionId decided);
    /// Where it began, to begin there with the next record; invalid: nobody was led on.
    LabelDefinitionId takeFirst();
    bool isLeading() const { return m_first.isValid(); }
    /// Something was undone: only the details tell what stands.
    void forget() { m_said.clear(); }

private:
    RecordId m_record;
    std::vector<AnsweredLabel> m_said;
    LabelDefinitionId m_first;
};

} // namespace tandem
