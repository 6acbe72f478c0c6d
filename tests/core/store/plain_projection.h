// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_project.h"

#include <QStringList>

namespace tandem {

/// The projection as `recordStatus` has it, record by record: one line a row, in the order of records.
QStringList plainProjection(TestProject &project, LabelDefinitionId definition);

/// The projection as the table holds it, in the same form.
QStringList storedProjection(TestProject &project, LabelDefinitionId definition);

} // namespace tandem
