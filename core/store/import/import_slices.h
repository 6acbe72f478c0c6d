// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <vector>

namespace tandem {

class Connection;

/// Removes the next rows, about so many, of imports that are not complete or are being taken back: what they have
/// staged, their records with everything that was said about them, the labels that they gave to other records, and the
/// jobs that they restored. What such a label had replaced is current again, where nothing newer stands; what a job
/// counted of a record is counted no more; no act can be undone for what is gone. False when all is gone, the imports
/// themselves as well. Inside a writer's command.
Result<bool> removeImportSlice(Connection &connection, const std::vector<ImportId> &imports, int rows);

} // namespace tandem
