// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/sql/bulk_statement.h"
#include "core/store/sql/steps.h"

#include <QByteArray>

#include <optional>

namespace tandem {

/// Bytes that are no text, among the values of a row.
struct Bytes
{
    const QByteArray &value;
};

/// A statement for many rows of one batch, by SQLite's C interface: half the time that it takes through Qt Sql. Text is
/// given as UTF-8. It is one of the `Steps`: after the first error it does nothing.
class RowWriter
{
public:
    RowWriter(Steps &steps, const char *sql)
        : m_steps(steps)
    {
        if (steps.hasFailed())
            return;
        if (auto statement = BulkStatement::prepare(steps.connection(), sql))
            m_statement.emplace(std::move(*statement));
        else
            steps.fail(statement.error());
    }

    /// The number of rows that changed; 0 after an error.
    template <typename... Values>
    qint64 write(const Values &...values)
    {
        if (m_steps.hasFailed())
            return 0;
        int place = 1;
        (bind(place++, values), ...);
        m_steps.take(m_statement->run());
        return m_steps.hasFailed() ? 0 : m_statement->changedRows();
    }

    /// Of the latest row, asked before another one is written anywhere.
    qint64 insertedId() const { return m_statement ? m_statement->insertedId() : 0; }

private:
    void bind(int place, qint64 value) { m_statement->bindInteger(place, value); }
    void bind(int place, int value) { m_statement->bindInteger(place, value); }
    void bind(int place, bool value) { m_statement->bindInteger(place, value); }
    void bind(int place, double value) { m_statement->bindReal(place, value); }
    void bind(int place, const QByteArray &utf8) { m_statement->bindText(place, utf8); }
    void bind(int place, const Bytes &bytes) { m_statement->bindBlob(place, bytes.value); }
    template <typename Tag>
    void bind(int place, Id<Tag> id)
    {
        if (id.isValid())
            m_statement->bindInteger(place, id.value);
        else
            m_statement->bindNull(place);
    }
    template <typename T>
    void bind(int place, const std::optional<T> &value)
    {
        if (value)
            bind(place, *value);
        else
            m_statement->bindNull(place);
    }

    Steps &m_steps;
    std::optional<BulkStatement> m_statement;
};

} // namespace tandem
