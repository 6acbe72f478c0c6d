// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/operation_description.h"

#include <QString>

namespace tandem {

/// One stored version of the schema.
struct SchemaVersion
{
    SchemaVersionId id;
    int number = 0;           ///< 1, 2, …
    QString name;             ///< what people call it; may be empty
    Milliseconds at = 0;      ///< when it was saved
    QString person;           ///< who saved it; may be empty
    OperationDescription act; ///< what made it
    qint64 jobs = 0;          ///< that ran under it
    bool isInForce = false;
};

} // namespace tandem
