// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

enum class SourceFormat { Csv, Tsv, Json, JsonLines };

/// How a source is to be read. What is empty or 0 is guessed from the first 64 KiB.
struct SourceOptions
{
    std::optional<SourceFormat> format;
    QChar delimiter;  ///< CSV only: , ; tab |
    QString encoding; ///< a name that QStringConverter or ICU knows ("UTF-8", "UTF-16LE", "windows-1252", …)
    std::optional<bool> hasHeader; ///< CSV and TSV
};

/// One row of a source: a value for each column, in the reader's order. A missing JSON member is a null string; a JSON
/// value that is not a string is its JSON text.
struct SourceRow
{
    qint64 number = 0; ///< 1-based among the rows
    qint64 line = 0;   ///< 1-based line of the file on which it starts
    QStringList values;
};

/// A row, or a place, that could not be read.
struct SourceFault
{
    qint64 row = 0; ///< 0: none
    qint64 line = 0;
    qint64 column = 0; ///< 0: unknown
    QString reason;    ///< a sentence, without the place
};

/// Reads one file as a stream of rows; memory does not grow with the file. Thread: one at a time.
class SourceReader
{
public:
    /// Opens a file and guesses what the options leave open. `options()` then tells everything that is in force.
    static Result<std::unique_ptr<SourceReader>> open(const QString &path, const SourceOptions &options);
    virtual ~SourceReader() = default;

    const SourceOptions &options() const { return m_options; }
    /// CSV: the header's names, made unique, or "column 1"…; JSON: the members seen in the first 200 rows, in order;
    /// members that come later are added at the end while reading.
    const QStringList &columns() const { return m_columns; }

    /// The next good row; empty at the end. Faults on the way go to `onFault`, and the good rest goes on.
    virtual std::optional<SourceRow> next() = 0;

    void onFault(std::function<void(const SourceFault &)> handler) { m_onFault = std::move(handler); }
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 size() const { return m_size; }

protected:
    SourceOptions m_options;
    QStringList m_columns;
    std::function<void(const SourceFault &)> m_onFault;
    qint64 m_bytesRead = 0;
    qint64 m_size = 0;
};

} // namespace tandem
