// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/query.h"

namespace tandem {

class Connection;

/// The query with columns of metadata named as the project has them, up to spelling that is the same in search form.
/// InvalidInput for a column or a job that is not there: a mistake, and not a search that finds nothing.
Result<Query> withKnownNames(Connection &connection, Query query);

} // namespace tandem
