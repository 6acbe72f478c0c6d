// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_additions.h"

#include <algorithm>

namespace tandem {

Schema withAdditions(Schema schema, const std::vector<LabelDefinition> &additions)
{
    for (const LabelDefinition &addition : additions) {
        const auto known = std::find_if(schema.definitions.begin(), schema.definitions.end(),
                                        [&](const LabelDefinition &each) { return each.name == addition.name; });
        if (known == schema.definitions.end()) {
            schema.definitions.push_back(addition);
            continue;
        }
        for (const Option &option : addition.options) {
            if (!known->optionByValue(option.value))
                known->options.push_back(option);
        }
    }
    return schema;
}

} // namespace tandem
