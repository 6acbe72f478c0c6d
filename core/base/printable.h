// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tandem {

/// The text with what a terminal would obey, escape sequences above all, in signs that it shows. Ends of lines stay.
QString printable(const QString &text);

/// The same for one cell of a line: ends of lines and tabs are shown too.
QString printableCell(const QString &text);

/// JSON of the same meaning with such characters in the form \u009b.
QByteArray printableJson(const QByteArray &json);

} // namespace tandem
