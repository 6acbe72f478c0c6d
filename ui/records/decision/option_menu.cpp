// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/option_menu.h"

#include "ui/look/label_look.h"
#include "ui/records/decision/current_record.h"
#include "ui/widgets/keyed_text.h"

#include <QMenu>

namespace tandem {

void fillOptionMenu(QMenu &menu, CurrentRecord &record, std::function<void(int)> choose)
{
    const LabelDefinition *definition = record.session.definition();
    if (!definition)
        return;
    for (int i = 0; i < static_cast<int>(definition->options.size()); ++i) {
        const Option &option = definition->options[static_cast<size_t>(i)];
        if (option.isRetired)
            continue;
        // Of many options a digit is that of a place in the list of those shown.
        const QString key = KeyMap::hasManyOptions(definition) ? option.key : definition->keyOf(i);
        menu.addAction(labelIcon(labelMark(*definition, i)), keyedText(option.shownText(), key.toUpper()), &record,
                       [choose, i] { choose(i); });
    }
}

} // namespace tandem
