// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace tandem {

class Connection;

/// Whole records, in the order of `ids`; those that are gone are left out.
Result<std::vector<Record>> records(Connection &connection, const std::vector<RecordId> &ids);
/// NotFound where there is none.
Result<Record> record(Connection &connection, RecordId id);

/// 1-based position of a record in the order of import.
qint64 recordNumber(RecordId id);

/// The names of the metadata columns, in the order in which imports brought them.
Result<QStringList> metadataColumns(Connection &connection);

/// How many of these external ids the project has, for the check before an import.
Result<qint64> countKnown(Connection &connection, const QStringList &externalIds);

/// The texts of the visible records that have these external ids, by id.
Result<QHash<QString, QString>> textsOf(Connection &connection, const QStringList &externalIds);

/// The begin of a text, at most 300 code points, in one line: a mark stands between those that are not blank.
QString previewOf(const QString &content);

} // namespace tandem
