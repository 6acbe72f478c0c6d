// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyed_text.h"

namespace tandem {

QString keyedText(const QString &text, const QString &key)
{
    return key.isEmpty() ? text : text + u'\t' + key;
}

} // namespace tandem
