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
        const QString text = definition->options[static_cast<size_t>(i)].shownText();
        menu.addAction(labelIcon(labelMark(*definition, i)), keyedText(text, definition->keyOf(i).toUpper()), &record,
                       [choose, i] { choose(i); });
    }
}

} // namespace tandem
