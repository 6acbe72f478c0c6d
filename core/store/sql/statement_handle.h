// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct sqlite3_stmt;

namespace tandem {

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};

/// The owner of a statement of SQLite's C interface.
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

} // namespace tandem
