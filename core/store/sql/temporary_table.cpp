// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/temporary_table.h"

#include "core/store/sql/steps.h"

namespace tandem {

using namespace Qt::StringLiterals;

void emptyTemporaryTable(Steps &steps, QLatin1String name, QLatin1String columns)
{
    steps.change(u"CREATE TEMPORARY TABLE IF NOT EXISTS %1 (%2)"_s.arg(name, columns));
    steps.change(u"DELETE FROM %1"_s.arg(name));
}

} // namespace tandem
