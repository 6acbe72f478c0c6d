// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/query.h"

#include <vector>

namespace tandem {

class Connection;
class Reader;

/// The records of a request, in its order. Only records of completed imports are ever seen. InvalidInput, with a
/// sentence: a label name or value that the schema does not have. Where every record must be looked at, for a word in
/// its text for example, `helper` does half of it meanwhile; null: nobody does.
Result<std::vector<RecordId>> listRecords(Connection &connection, const ListRequest &request, Reader *helper = nullptr);

/// The first of them, at most `limit`, without reading the others where an index gives the order.
Result<std::vector<RecordId>> firstRecords(Connection &connection, const ListRequest &request, int limit,
                                           Reader *helper = nullptr);

/// How many of a list no longer match its request.
Result<qint64> staleCount(Connection &connection, const ListRequest &request, const std::vector<RecordId> &list);

} // namespace tandem
