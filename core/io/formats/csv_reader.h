// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/buffered_reader.h"
#include "core/io/formats/line_source.h"

#include <csv.h>

#include <deque>
#include <memory>
#include <vector>

namespace tandem {

/// Reads CSV and TSV as RFC 4180 has them, with libcsv in strict mode. It is fed one physical line at a time, so that
/// after a fault reading starts anew at the next line. A quote that is never closed costs its own line only.
class CsvReader : public BufferedReader
{
public:
    /// A row longer than this is taken for an unclosed quote. Bytes.
    static constexpr qsizetype longestRow = 16LL * 1024 * 1024;

    /// `options` are complete but for the header.
    static Result<std::unique_ptr<SourceReader>> open(const QString &path, const SourceOptions &options);
    ~CsvReader() override;

protected:
    std::optional<SourceRow> read() override;
    void finish(SourceRow &) override {}

private:
    CsvReader(std::unique_ptr<ByteSource> bytes, const SourceOptions &options);

    struct Line
    {
        QByteArray bytes;
        qint64 number = 0;
        bool isCut = false;
    };

    enum class Parser { New, Used };

    void resetParser(Parser parser);
    void readColumns();
    void startRow();
    bool nextLine();
    bool feed();
    bool isInsideQuotes() const;
    std::optional<SourceRow> endRow();
    void giveUpRow(const QString &reason);
    void giveUpOpenQuote();
    void rowFault(const QString &reason);
    void reportOnceAtEnd();

    static void onField(void *bytes, size_t size, void *reader);
    static void onRowEnd(int, void *reader);

    LineSource m_lines;
    csv_parser m_parser;
    Line m_line;                  ///< the one that is being read; its bytes may belong to m_lines
    std::deque<Line> m_again;     ///< lines that are to be read anew
    std::vector<Line> m_rowLines; ///< of a row that is not at its end
    QStringList m_fields;
    qint64 m_rowNumber = 0;
    qint64 m_firstLine = 0; ///< of the row; 0: none yet
    qsizetype m_rowBytes = 0;
    qsizetype m_columnCount = -1; ///< −1: not known yet
    bool m_hasRow = false;        ///< the parser has seen the end of a row
    bool m_isValidText = true;
    bool m_isAtEnd = false;
    bool m_hasReported = false;
};

} // namespace tandem
