// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tandem {

class Steps;

/// Brings the answers of a job that was asked under an older version of the schema under the one in force: options that
/// were merged, split or removed since, a choice that became single or multiple. A split gives what it gave those
/// records that it did not single out.
class ChangedAnswers
{
public:
    ChangedAnswers(Steps &steps, const std::vector<LabelDefinitionId> &definitions);

    /// Empty: what was said means nothing any more.
    std::optional<LabelValue> fitted(LabelDefinitionId definition, const LabelValue &value) const;

private:
    std::optional<OptionId> followed(OptionId option) const;

    std::unordered_map<OptionId, OptionId> m_becomes;         ///< of options that left; invalid: their labels went
    std::unordered_map<LabelDefinitionId, ValueKind> m_kinds; ///< of the definitions whose answers may have changed
};

} // namespace tandem
