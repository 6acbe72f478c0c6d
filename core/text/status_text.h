// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/status.h"

#include <QString>

namespace tandem {

/// What a status means, in few words: "labelled by a person".
QString statusText(Status status);

/// One word for a column of a table: "own". In English they are the words of a query.
QString shortStatusText(Status status);

} // namespace tandem
