// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/io/formats/buffered_reader.h"

#include <QByteArray>
#include <QHash>

namespace tandem {

/// What the readers of JSON arrays and JSON Lines share: an object becomes a row, and its members columns.
class JsonRows : public BufferedReader
{
protected:
    enum class Outcome { Row, BadRow, BrokenSyntax };

    /// Reads one JSON value that starts at a place of the file. A value that is no object, or holds what cannot be kept
    /// (a number that is too large, half a character), is a bad row.
    Outcome readObject(const QByteArray &json, TextPlace start, SourceRow &row);

    /// Reports a fault at a byte of a text that starts at a place of the file.
    void faultAt(qint64 row, const QByteArray &json, qint64 offset, TextPlace start, const QString &reason);

    /// Finds the columns: the members of the first rows, in order.
    void readColumns();
    void finish(SourceRow &row) override;

    qint64 m_rowNumber = 0;

private:
    qsizetype columnOf(const QString &name);

    QHash<QString, qsizetype> m_columnByName;
};

} // namespace tandem
