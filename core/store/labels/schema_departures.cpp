// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/schema_departures.h"

#include "core/store/sql/steps.h"
#include "core/store/sql/temporary_table.h"

#include <QCoreApplication>

namespace tandem {

using namespace Qt::StringLiterals;

QString hasLeft(const QString &option)
{
    return u"(%1.is_current = 0 AND (%1.left_by_id IS NOT NULL OR EXISTS (SELECT 1 FROM label_definition there"
           " WHERE there.id = %1.label_definition_id AND there.is_current = 1)))"_s.arg(option);
}

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
    steps.change(u"UPDATE option SET left_by_id = NULL WHERE is_current = 1 AND left_by_id IS NOT NULL"_s);
}

void findGoneOptions(Steps &steps)
{
    emptyTemporaryTable(steps, "gone_option"_L1, "id INTEGER PRIMARY KEY, left_by_id INTEGER"_L1);
    steps.change(u"INSERT INTO gone_option SELECT o.id, o.left_by_id FROM option o WHERE "_s + hasLeft(u"o"_s));
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
