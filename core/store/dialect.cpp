// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

namespace tandem {

QString idsFromJson()
{
    return QStringLiteral("SELECT value FROM json_each(?)");
}

QString jsonOf(const std::vector<qint64> &numbers)
{
    QString json = QStringLiteral("[");
    for (const qint64 number : numbers) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QString::number(number);
    }
    return json + QLatin1Char(']');
}

} // namespace tandem
