// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tandem {

class Steps;

/// An answer under the schema that is in force.
struct FittedAnswer
{
    std::optional<LabelValue> value; ///< none: what was said means nothing any more
    /// What it was before each edit that changed it, as the edit's undo is to give it back.
    std::vector<std::pair<OperationId, LabelValue>> before;
};

/// Brings the answers of a job that was asked under an older version of the schema under the one in force: options that
/// were merged, split or removed since, a choice that became single or multiple. A split gives what it gave those
/// records that it did not single out. A label that has left the schema as a whole is read as it was when it left.
class ChangedAnswers
{
public:
    ChangedAnswers(Steps &steps, const std::vector<LabelDefinitionId> &definitions);

    FittedAnswer fitted(LabelDefinitionId definition, const LabelValue &value) const;

private:
    struct Departure
    {
        OptionId becomes;     ///< invalid: its labels went
        OperationId leftById; ///< invalid: not known
    };

    const Departure *firstDeparture(const LabelValue &value) const;
    OptionId after(OptionId option, OperationId edit) const;
    LabelValue after(const LabelValue &value, OperationId edit) const;

    std::unordered_map<OptionId, Departure> m_departures;     ///< of options that left
    std::unordered_map<LabelDefinitionId, ValueKind> m_kinds; ///< of the definitions whose answers may have changed
};

} // namespace tandem
