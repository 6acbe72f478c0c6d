// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/byte_source.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace tandem {

/// Whether the lines of a text that begins so end in LF or CRLF rather than in CR alone. Line ends in quotes do not
/// count.
bool endsInFeeds(QByteArrayView head);

/// Puts a mark, U+FFFF, for each CR in a line that is not part of its end, so that a parser of rows takes it for text;
/// returns how many. No text has that character: see replaceNoncharacters.
qint64 markLoneReturns(QByteArray &line);
void putBackLoneReturns(QStringList &fields);

/// The physical lines of a text, with what ends them: LF, CRLF or (where wanted) a lone CR.
class LineSource
{
public:
    /// Longer lines are cut, so that a file without line breaks does not fill the memory.
    static constexpr qsizetype longestLine = 64LL * 1024 * 1024;

    /// Guessed: it ends a line where the lines of the file do not end in LF or CRLF.
    enum class LoneReturn { EndsLine, IsText, Guessed };

    LineSource(std::unique_ptr<ByteSource> bytes, LoneReturn loneReturn);

    /// Goes to the next line; false at the end.
    bool next();
    /// The line, valid until `next`.
    QByteArrayView line() const { return QByteArrayView(m_buffer).sliced(m_start, m_end - m_start); }
    qint64 number() const { return m_number; } ///< of the line, from 1
    bool isCut() const { return m_isCut; }     ///< it was longer than `longestLine`; its rest is dropped

    /// Whether a lone CR is part of a line; guessed once there is a line.
    bool isLoneReturnText() const { return m_loneReturn == LoneReturn::IsText; }

    const ByteSource &bytes() const { return *m_bytes; }

private:
    qsizetype endOfLine(qsizetype from) const;
    bool fill();
    void dropRestOfLine();

    std::unique_ptr<ByteSource> m_bytes;
    LoneReturn m_loneReturn;
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qint64 m_number = 0;
    bool m_isAtEnd = false;
    bool m_isCut = false;
};

} // namespace tandem
