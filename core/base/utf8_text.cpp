// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8_text.h"

namespace tandem {

QString textOfUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    qsizetype marks = 0;
    while (utf8.sliced(marks * mark.size()).startsWith(mark))
        ++marks;
    const QString rest = QString::fromUtf8(utf8.sliced(marks * mark.size()));
    return marks == 0 ? rest : QString(marks, QChar::ByteOrderMark) + rest;
}

} // namespace tandem
