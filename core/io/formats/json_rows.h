// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/io/formats/buffered_reader.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace tandem {

class JsonMembers;

/// What the readers of JSON arrays and JSON Lines share: an object becomes a row, and its members columns, those of a
/// nested object too ("data.text"). In the files that Tandem writes, the members of "meta" have their own names.
class JsonRows : public BufferedReader
{
protected:
    enum class Outcome { Row, BadRow, BrokenSyntax };

    /// Reads one JSON value that starts at a place of the file. A value that is no object, or holds what cannot be kept
    /// (a number that is too large, half a character), is a bad row.
    Outcome readObject(const QByteArray &json, TextPlace start, SourceRow &row);

    /// Whether an object's first member is one that rows began with before, or the only one that could be read.
    bool beginsAsRow(QByteArrayView object) const;

    /// Reports a fault at a byte of a text that starts at a place of the file.
    void faultAt(qint64 row, const QByteArray &json, qint64 offset, TextPlace start, const QString &reason);

    /// Finds the columns: the members of the first rows, in order.
    void readColumns();
    bool finish(SourceRow &row) override;

    qint64 m_rowNumber = 0;

private:
    void rememberBeginning(QByteArrayView object);
    /// Where a member stands.
    struct Place
    {
        QString prefix; ///< of the names of columns ("data.")
        QString path;   ///< the same with a sign between the names that hardly a name has
        int depth = 1;
    };

    void takeMembers(QByteArrayView object, const Place &place, SourceRow &row);
    void takeMember(const JsonMembers &member, const Place &place, SourceRow &row);
    bool isEmptyPartOfExport(const JsonMembers &members) const;
    bool isFlattened(QByteArrayView value, const Place &place) const;
    QString columnName(const QString &prefix, const QString &name) const;
    qsizetype columnOf(const QString &path, const QString &name);

    QHash<QString, qsizetype> m_columnByPath;
    QSet<QString> m_names;               ///< of the columns
    std::vector<bool> m_isClashing = {}; ///< of a column: it got a number behind its name
    QSet<QByteArray> m_beginnings;       ///< the names of first members, as they stand in the text
    std::optional<bool> m_isOwnExport;
};

} // namespace tandem
