// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade/labels_to_compute.h"

#include "core/store/labels/current_labels.h"
#include "core/store/sql/steps.h"
#include "core/store/sql/touched_records.h"

#include <vector>

namespace tandem {

Result<void> noteLabelsToCompute(Connection &connection)
{
    return connection.execute(
        QStringLiteral("INSERT INTO label_refresh (job_id, label_definition_id, total)"
                       " SELECT 0, id, 0 FROM label_definition WHERE TRUE ON CONFLICT DO NOTHING"));
}

Result<void> computeNotedLabels(Connection &connection)
{
    Steps steps(connection);
    std::vector<LabelDefinitionId> definitions;
    steps.each(QStringLiteral("SELECT label_definition_id FROM label_refresh WHERE job_id = 0"),
               [&](const Statement &row) { definitions.push_back(row.id<LabelDefinitionId>(0)); });
    if (definitions.empty())
        return steps.result();
    // Not by what knows the tables of later versions.
    clearTouchedRecords(steps);
    steps.change(QStringLiteral("INSERT INTO touched_record SELECT id FROM record"));
    for (const LabelDefinitionId definition : definitions)
        refreshTouchedLabels(steps, definition);
    steps.change(QStringLiteral("DELETE FROM label_refresh WHERE job_id = 0"));
    return steps.result();
}

} // namespace tandem
