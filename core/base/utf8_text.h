// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tandem {

/// The text of UTF-8. A U+FEFF at its beginning is a character of it and stays: only a file has a byte order mark.
QString textOfUtf8(QByteArrayView utf8);

} // namespace tandem
