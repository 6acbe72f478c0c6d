// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/import.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// The different values of a column, in order of appearance.
struct ColumnValues
{
    QString column;
    QStringList values; ///< at most `limitOfValues` + 1: one more than a label can sensibly have options
};

inline constexpr int limitOfValues = 200;

/// Reads a whole file and collects the different values of some columns. For a worker thread.
Result<std::vector<ColumnValues>> distinctValues(const QString &path, const SourceOptions &options,
                                                 const QStringList &columns, const CancelToken &cancel,
                                                 const Progress &progress);

/// The separator of a list in a cell that splits these values into clearly fewer members; empty where there is none.
QString guessedSetSeparator(const QStringList &values);

/// A label definition whose options are these values. Values without a letter or a digit ("-") stand for "no label" and
/// are left out. It is a multiple choice where all values are JSON arrays, or lists with `setSeparator` (if that is not
/// empty). Refused where there are no values, or more than `limitOfValues`.
Result<LabelDefinition> proposedDefinition(const QString &name, const QStringList &values, const QString &setSeparator);

} // namespace tandem
