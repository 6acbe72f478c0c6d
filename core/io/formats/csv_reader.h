// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/buffered_reader.h"
#include "core/io/formats/line_source.h"

#include <csv.h>

#include <deque>
#include <memory>
#include <vector>

namespace tandem {

class LaxCsvRow;

/// Reads CSV and TSV as RFC 4180 has them, with libcsv in strict mode, fed one physical line at a time. What libcsv
/// refuses is read once more as some writers mean it; what is wrong then costs its first line only, and reading starts
/// anew at the next one. Without quotes, and for lists of lines, a line is a row.
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
    bool finish(SourceRow &row) override;
    QString readError() const override { return m_lines.bytes().readError(); }

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
    void guessTheHeader(const QStringList &first, const std::vector<QStringList> &others);
    void nameColumns(const QStringList &first, const std::vector<QStringList> &others, qint64 line);
    void startRow();
    bool nextLine();
    void countBadBytes();
    bool feed();
    bool feedParser(QByteArray &line);
    bool isSeparatorLine() const;
    std::optional<SourceRow> endRow();
    bool readLaxly();
    void takeLax(const LaxCsvRow &row, size_t usedLines);
    bool looksLikeRows() const;
    void giveUpRow(const QString &reason);
    void keepLine();
    void readAgain(size_t fromLine);
    void rowFault(const QString &reason);
    void reportOnceAtEnd();

    static void onField(void *bytes, size_t size, void *reader);
    static void onRowEnd(int, void *reader);

    LineSource m_lines;
    csv_parser m_parser;
    char m_delimiter = ',';
    char m_quote = '"';
    Line m_line;                  ///< the one that is being read; its bytes may belong to m_lines
    std::deque<Line> m_again;     ///< lines that are to be read anew
    std::vector<Line> m_rowLines; ///< of a row that is not at its end
    QStringList m_fields;
    QStringList m_header; ///< as it stands; empty where there is none
    qint64 m_headersAgain = 0;
    qint64 m_rowNumber = 0;
    qint64 m_firstLine = 0; ///< of the row; 0: none yet
    qsizetype m_rowBytes = 0;
    qsizetype m_firstCount = -1;   ///< fields of the first row; −1: not known yet
    bool m_hasRow = false;         ///< the parser has seen the end of a row
    bool m_hasLoneReturns = false; ///< some line had one
    bool m_isAtEnd = false;
    bool m_hasReported = false;
};

} // namespace tandem
