// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

namespace tandem {

QString idsFromJson()
{
    return QStringLiteral("SELECT value FROM json_each(?)");
}

QString idRowsFromJson()
{
    return QStringLiteral("json_each(?)");
}

QString jsonMembers(const QString &column)
{
    return QStringLiteral("json_each(%1)").arg(column);
}

} // namespace tandem
