// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/query.h"

#include <QString>

namespace tandem {

// How a job's label stands to what people said, to gold, or to other jobs' labels, as SQL; what a search asks for and
// what the summary of a job counts is the same.

/// Whether people's common decision is known (not: rejected, in conflict), for a row of current_label.
QString isDecidedSql(const QString &row);
/// Whether a label is what the record's row holds to be wrong: not people's value, or the one that they rejected.
QString differsFromPeopleSql(const QString &label, const QString &row);
/// Whether the record is one that the label's job was trained on.
QString isTrainedOnSql(const QString &label);
/// A condition on two labels `label` and `gold`: the second is the gold label of the first one's record.
QString isGoldOfSql(const QString &gold, const QString &label);

/// Whether a job's label `label` stands so; for what is compared with people, `row` is its record's row of
/// current_label.
QString comparisonSql(JobComparison comparison, const QString &label, const QString &row);

} // namespace tandem
