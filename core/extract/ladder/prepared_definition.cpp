// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/ladder/prepared_definition.h"

namespace tandem {

PreparedDefinition::PreparedDefinition(LabelDefinition given)
    : definition(std::move(given))
    , name(comparableForm(definition.name))
    , matcher(definition)
    , finder(definition.name, matcher)
{
}

} // namespace tandem
