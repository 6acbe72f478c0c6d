// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/statement.h"

#include <QString>

#include <optional>
#include <utility>

namespace tandem {

/// Statements that belong together, one after the other: after the first error the rest do nothing, and `result` gives
/// that error. So a function reads as its steps. Values are bound by position.
class Steps
{
public:
    explicit Steps(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The number of rows that changed; 0 after an error.
    template <typename... Values>
    qint64 change(const QString &sql, const Values &...values)
    {
        qint64 changed = 0;
        attempt([&] {
            auto statement = m_connection.statement(sql);
            return statement.run(values...).map([&] { changed = statement.changedRows(); });
        });
        return changed;
    }

    /// The id of the row that was inserted; an invalid one after an error.
    template <typename IdType, typename... Values>
    IdType insert(const QString &sql, const Values &...values)
    {
        IdType id;
        attempt([&] {
            auto statement = m_connection.statement(sql);
            return statement.run(values...).map([&] { id = IdType(statement.insertedId()); });
        });
        return id;
    }

    /// Calls `row(statement)` for every row.
    template <typename Row, typename... Values>
    void each(const QString &sql, Row row, const Values &...values)
    {
        attempt([&] {
            auto statement = m_connection.statement(sql);
            return statement.run(values...).and_then([&] { return statement.each(row); });
        });
    }

    /// The first cell of the first row; 0 where there is no row, or NULL in it.
    template <typename... Values>
    qint64 number(const QString &sql, const Values &...values)
    {
        qint64 number = 0;
        attempt([&]() -> Result<void> {
            auto statement = m_connection.statement(sql);
            return statement.run(values...).and_then([&] { return statement.next(); }).map([&](bool found) {
                number = found ? statement.integer(0) : 0;
            });
        });
        return number;
    }

    /// Another function's result as a step: its value, or a default one after an error.
    template <typename T>
    T take(Result<T> result)
    {
        if (!result)
            fail(std::move(result.error()));
        return result ? std::move(*result) : T();
    }
    void take(Result<void> result)
    {
        if (!result)
            fail(std::move(result.error()));
    }

    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    bool hasFailed() const { return m_error.has_value(); }
    Connection &connection() { return m_connection; }

    Result<void> result() const
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return {};
    }
    template <typename T>
    Result<T> result(T value) const
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return value;
    }

private:
    template <typename F>
    void attempt(F step)
    {
        if (!m_error)
            take(Result<void>(step()));
    }

    Connection &m_connection;
    std::optional<Error> m_error;
};

} // namespace tandem
