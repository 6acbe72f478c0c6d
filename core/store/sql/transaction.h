// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tandem {

class Connection;

/// BEGIN IMMEDIATE; rolled back at the end of the scope unless committed. Commands that run in the Writer are inside
/// one already and need none.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection; // null: over
};

/// A part of a transaction that can be rolled back alone, which happens at the end of the scope unless released.
class Savepoint
{
public:
    static Result<Savepoint> begin(Connection &connection);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();

    Result<void> release();
    /// Fails where the whole transaction is gone, as after a full disk.
    Result<void> rollBack();

private:
    explicit Savepoint(Connection &connection);
    Connection *m_connection; // null: over
};

} // namespace tandem
