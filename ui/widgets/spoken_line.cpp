// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken_line.h"

#include <QAccessible>

namespace tandem {

SpokenLine::SpokenLine(QWidget *parent)
    : QWidget(parent)
{
    hide(); // until there is something to tell
}

void SpokenLine::tell(const QString &sentence)
{
    // Screen readers speak an alert when it comes, not when its text changes.
    hide();
    setAccessibleName(sentence);
    if (sentence.isEmpty())
        return;
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace tandem
