// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QString>

namespace tandem {

/// An import that completed.
struct ImportSummary
{
    ImportId id;
    QString source; ///< the file's name
    Milliseconds at = 0;
    qint64 records = 0; ///< that it added and that are still there
};

/// What goes with the records of an import, and what goes of other records.
struct ImportRemoval
{
    qint64 records = 0;
    qint64 deletedRecords = 0; ///< that were deleted before, and that no undo would bring back after
    qint64 modelLabels = 0;
    qint64 personLabels = 0; ///< given by people in the program or by any import
    qint64 verifications = 0;
    qint64 importedLabels = 0; ///< that it gave to records of earlier imports
    qint64 texts = 0;          ///< that it replaced in records of earlier imports, and that come back
};

} // namespace tandem
