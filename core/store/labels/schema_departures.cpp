// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/schema_departures.h"

#include "core/store/sql/steps.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

void noteDepartures(Steps &steps, const Schema &before, const Schema &after, OperationId operation, Fate fate)
{
    for (const LabelDefinition &definition : before.definitions) {
        const LabelDefinition *now = after.definition(definition.id);
        if (!now)
            continue;
        for (const Option &option : definition.options) {
            if (now->option(option.id))
                continue;
            steps.change(u"UPDATE option SET left_by_id = ? WHERE id = ?"_s, operation, option.id);
            if (fate == Fate::None)
                steps.change(u"UPDATE option SET becomes_id = NULL WHERE id = ?"_s, option.id);
        }
    }
}

Result<void> refuseDuringImport(Connection &connection)
{
    const Result<qint64> running = connection.integer(u"SELECT count(*) FROM import WHERE completed_at IS NULL"_s);
    if (!running)
        return tl::unexpected(running.error());
    if (*running == 0)
        return {};
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("Schema", "A file is being imported, which may bring labels that this "
                                                         "would change. Wait until it is done, then try again."));
}

} // namespace tandem
