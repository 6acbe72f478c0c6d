// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import.h"

namespace tandem {

/// The columns that look like an id and a text; empty where none does. Columns that are taken are neither, nor is a
/// column of labels a text: values that come again and again.
ImportMapping guessedMapping(const QStringList &columns, const std::vector<SourceRow> &rows,
                             const QStringList &taken = {});

/// Whether a column of this name can hardly be anything but the text.
bool isNameOfText(const QString &column);

/// The columns that a mapping has a part for already.
QStringList takenColumns(const ImportMapping &mapping);

} // namespace tandem
