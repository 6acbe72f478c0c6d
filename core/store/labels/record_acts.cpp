// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/record_acts.h"

#include "core/store/sql/steps.h"

namespace tandem {

RecordActId recordActOf(Steps &steps, OperationId operation)
{
    return RecordActId(steps.number(QStringLiteral("SELECT id FROM record_act WHERE operation_id = ?"), operation));
}

bool isUnderWay(Steps &steps, RecordActId act)
{
    return steps.number(QStringLiteral("SELECT count(*) FROM record_act WHERE id = ? AND is_over = 0"), act) > 0;
}

void beginReversal(Steps &steps, OperationId operation, RecordActId reversed)
{
    steps.change(QStringLiteral("INSERT INTO record_act (operation_id, source_id, deletes)"
                                " SELECT ?, id, 1 - deletes FROM record_act WHERE id = ?"),
                 operation, reversed);
}

} // namespace tandem
