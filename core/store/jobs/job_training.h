// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/schema.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace tandem {

class Connection;

/// A value that people decided.
struct DecidedLabel
{
    RecordId record;
    QString content;
    LabelDefinitionId definition;
    LabelValue value;
};

/// What a model may learn from, by definition and in the order of import: one value a record and definition, which is
/// the settled one, else what people said last (own labels, and confirmed or corrected labels of any job) where they
/// agree. Never gold, never an undone or replaced decision, never a rejection.
Result<std::vector<DecidedLabel>> decidedLabels(Connection &connection,
                                                const std::vector<LabelDefinitionId> &definitions);
/// How many `decidedLabels` gives.
Result<qint64> countDecidedLabels(Connection &connection, const std::vector<LabelDefinitionId> &definitions);

/// The fitted built-in model of a job; null where none was stored.
Result<QByteArray> loadJobModel(Connection &connection, JobId job);
Result<void> saveJobModel(Connection &connection, JobId job, const QByteArray &fitted);
/// The records that the job's model was trained on; call it for each slice. Duplicates are no error.
Result<void> addTrainingRecords(Connection &connection, JobId job, std::span<const RecordId> records);

} // namespace tandem
