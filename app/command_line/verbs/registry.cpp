// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/registry.h"

#include "app/command_line/verbs/agent.h"
#include "app/command_line/verbs/agreement.h"
#include "app/command_line/verbs/demo.h"
#include "app/command_line/verbs/export.h"
#include "app/command_line/verbs/import.h"
#include "app/command_line/verbs/imports.h"
#include "app/command_line/verbs/job.h"
#include "app/command_line/verbs/job_labels.h"
#include "app/command_line/verbs/label_column.h"
#include "app/command_line/verbs/new.h"
#include "app/command_line/verbs/records.h"
#include "app/command_line/verbs/run.h"
#include "app/command_line/verbs/schema.h"
#include "app/command_line/verbs/schema_changes.h"
#include "app/command_line/verbs/schema_versions.h"
#include "app/command_line/verbs/search.h"
#include "app/command_line/verbs/status.h"
#include "app/command_line/verbs/undo.h"
#include "app/command_line/verbs/verify.h"

#include <iterator>

namespace tandem {

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (const auto make : {newCommands, importCommands, importsCommands, labelColumnCommands, schemaCommands,
                            schemaChangeCommands, schemaVersionCommands, agentCommands, runCommands, jobCommands,
                            jobLabelsCommands, statusCommands, searchCommands, agreementCommands, verifyCommands,
                            recordsCommands, undoCommands, exportCommands, demoCommands}) {
        std::vector<Command> some = make();
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

} // namespace tandem
