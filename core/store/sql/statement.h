// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tandem {

class Connection;

/// A value for a place in a statement whose number of places is known only when the program runs.
using BoundValue = std::variant<qint64, double, QString>;

/// A prepared statement, borrowed from its connection's cache and given back when this goes out of scope; by then it
/// is finished, so that no forgotten SELECT keeps the write-ahead log from shrinking. Must not outlive the connection.
/// Thread: the connection's.
///
///     Statement find = connection.statement(u"SELECT id FROM record WHERE external_id = ?"_s);
///     if (auto run = find.run(externalId); !run)
///         return tl::unexpected(run.error());
class Statement
{
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds by position and executes; rows, if any, are then read by `next` or `each`. May be called again.
    /// Bound can be int, qint64, double, bool, QString, QByteArray, nullptr, an Id and an optional of these. An invalid
    /// Id and an empty optional are NULL; a null QString is the empty text, a null QByteArray the empty blob.
    template <typename... Values>
    Result<void> run(const Values &...values)
    {
        int place = 0;
        (bind(place++, values), ...);
        return execute(place);
    }
    Result<void> runWith(const std::vector<BoundValue> &values);

    /// Moves to the next row; false after the last.
    Result<bool> next();

    /// Calls `row(*this)` for each row.
    template <typename Row>
    Result<void> each(Row row)
    {
        while (true) {
            const Result<bool> more = next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
            row(*this);
        }
    }

    // Columns of the row, from 0.
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    std::optional<double> optionalReal(int column) const;
    template <typename IdT>
    IdT id(int column) const
    {
        return IdT(integer(column));
    }

    qint64 insertedId() const;  ///< of the latest INSERT of this statement
    qint64 changedRows() const; ///< by the latest `run`

private:
    friend class Connection;
    Statement(Connection &connection, const QString &sql, std::unique_ptr<QSqlQuery> query,
              std::optional<Error> failedToPrepare);

    void bind(int place, bool value);
    void bind(int place, int value);
    void bind(int place, qint64 value);
    void bind(int place, double value);
    void bind(int place, const QString &value);
    void bind(int place, const QByteArray &value);
    void bind(int place, std::nullptr_t);
    template <typename Tag>
    void bind(int place, Id<Tag> value)
    {
        if (value.isValid())
            bind(place, value.value);
        else
            bind(place, nullptr);
    }
    template <typename T>
    void bind(int place, const std::optional<T> &value)
    {
        if (value)
            bind(place, *value);
        else
            bind(place, nullptr);
    }
    // Everything else would arrive as text (unsigned and short numbers, float) or not at all (enums).
    template <typename T>
    void bind(int, const T &) = delete;

    Result<void> execute(int bound);

    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_failedToPrepare;
};

} // namespace tandem
