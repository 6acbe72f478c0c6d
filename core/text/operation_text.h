// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_description.h"

#include <QString>

namespace tandem {

/// What a person did, as a part of a sentence: "confirm 20 labels of sentiment".
QString operationText(const OperationDescription &description);

} // namespace tandem
