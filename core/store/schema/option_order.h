// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <unordered_map>

namespace tandem {

class Steps;

/// Brings values into the order of their definition, as LabelValue has it. Options that have left the schema count too.
class OptionOrder
{
public:
    OptionOrder() = default;
    explicit OptionOrder(Steps &steps); ///< of all definitions

    LabelValue ordered(LabelValue value) const;

private:
    int placeOf(OptionId option) const;

    std::unordered_map<OptionId, int> m_places;
};

} // namespace tandem
