// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QString>

#include <optional>

namespace tandem {

class Statement;

// How the value of a label stands in its row: one option in the column option_id, which is its own key; a set or spans
// as their key in the column value_key.

/// What can be compared for equality, and is read by `storedValue`: of a row of label, verification, import_label or
/// current_label that has this alias. NULL: no value.
QString valueSql(const QString &alias);

/// The option that a member of a key names: `member` is a row of the key's members (jsonMembers).
QString memberOption(const QString &member);

/// Reads such a column; options of a set in ascending order (see OptionOrder).
std::optional<LabelValue> storedValue(const Statement &row, int column);

/// The two columns of a value.
struct ValueColumns
{
    OptionId option; ///< invalid: NULL
    std::optional<QString> key;
};

/// By the columns level and choice of a label definition.
ValueKind valueKindOf(const QString &level, const QString &choice);

ValueColumns columnsOf(ValueKind kind, const LabelValue &value);

/// A value as it stands beside a column of `valueSql`: an option's id, else the key.
QString comparableText(ValueKind kind, const LabelValue &value);

} // namespace tandem
