// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/formats/source_findings.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

enum class SourceFormat {
    Csv,
    Tsv,
    Json,
    JsonLines,
    Lines ///< one text a line, with nothing that separates columns
};

/// How a source is to be read. What is empty or 0 is guessed: the encoding from lines all over the file, the rest from
/// its first 64 KiB.
struct SourceOptions
{
    std::optional<SourceFormat> format;
    QChar delimiter;               ///< CSV only: , ; tab |
    std::optional<QChar> quote;    ///< CSV and TSV: what encloses a field; a null character: nothing does
    bool isQuoteGuessed = false;   ///< set where `quote` was not given
    QString encoding;              ///< a name that QStringConverter or ICU knows ("UTF-8", "windows-1252", …)
    std::optional<bool> hasHeader; ///< CSV, TSV and lines
};

/// One row of a source: a value for each column, in the reader's order. A missing JSON member is a null string; a JSON
/// value that is not a string is its JSON text.
struct SourceRow
{
    qint64 number = 0; ///< 1-based among the rows
    qint64 line = 0;   ///< 1-based line of the file on which it starts
    QStringList values;
    std::vector<bool> isJson = {}; ///< of a column: its value is JSON and no text; a null string is null then

    bool holdsJson(qsizetype column) const
    {
        return static_cast<size_t>(column) < isJson.size() && isJson[static_cast<size_t>(column)];
    }
};

/// A row, or a place, that could not be read.
struct SourceFault
{
    qint64 row = 0; ///< 0: none
    qint64 line = 0;
    qint64 column = 0; ///< 0: unknown
    QString reason;    ///< a sentence, without the place
};

/// Reads one file as a stream of rows; memory does not grow with the file. A pipe or a device, which can be read only
/// once, is refused. Thread: one at a time.
class SourceReader
{
public:
    /// Opens a file and guesses what the options leave open. `options()` then tells everything that is in force.
    static Result<std::unique_ptr<SourceReader>> open(const QString &path, const SourceOptions &options);
    virtual ~SourceReader() = default;

    const SourceOptions &options() const { return m_options; }
    /// CSV: the header's names, made unique, or "column 1"…; JSON: the members seen in the first 200 rows, in order,
    /// those of a nested object as "data.text"; members that come later are added at the end while reading.
    const QStringList &columns() const { return m_columns; }
    const SourceFindings &findings() const { return m_findings; }

    /// The next good row; empty at the end. Faults on the way go to `onFault`, and the good rest goes on.
    virtual std::optional<SourceRow> next() = 0;

    /// What the system said when reading stopped before the end of the file; empty where it did not.
    virtual QString readError() const = 0;

    void onFault(std::function<void(const SourceFault &)> handler) { m_onFault = std::move(handler); }
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 size() const { return m_size; }

protected:
    SourceOptions m_options;
    SourceFindings m_findings;
    QStringList m_columns;
    std::function<void(const SourceFault &)> m_onFault;
    qint64 m_bytesRead = 0;
    qint64 m_size = 0;
};

} // namespace tandem
