// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// What a column of a file becomes.
struct ColumnRole
{
    enum class Kind { LeaveOut, Id, Text, Metadata, Gold, Labels };

    Kind kind = Kind::LeaveOut;
    QString definition; ///< for Gold and Labels: the label definition's name

    bool operator==(const ColumnRole &) const = default;
    bool concernsLabels() const { return kind == Kind::Gold || kind == Kind::Labels; }
};

/// The role as it stands under the column's name: "Gold of sentiment".
QString roleText(const ColumnRole &role, const QString &person);

/// What the role does with the column, in a sentence.
QString roleHelp(const ColumnRole &role);

/// Every role that `column` may be given: the plain ones, gold and labels of each usable definition, and those of a new
/// definition that would take the column's name.
std::vector<ColumnRole> rolesFor(const QString &column, const Schema &schema);

} // namespace tandem
