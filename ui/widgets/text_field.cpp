// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_field.h"

#include <QPlainTextEdit>
#include <QTextDocument>

#include <cmath>

namespace tandem {

void setLines(QPlainTextEdit *field, int lines)
{
    field->ensurePolished();
    const QMargins margins = field->contentsMargins();
    const double around = 2 * field->document()->documentMargin() + margins.top() + margins.bottom();
    field->setFixedHeight(static_cast<int>(std::ceil(lines * field->fontMetrics().lineSpacing() + around)));
}

} // namespace tandem
