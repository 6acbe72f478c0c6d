// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"
#include "core/io/formats/byte_source.h"

#include <memory>

namespace tandem {

/// A text that is read byte by byte, with the place in it. What was read since a mark stays at hand, so that reading
/// can go back.
class TextWindow
{
public:
    explicit TextWindow(std::unique_ptr<ByteSource> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    /// The byte that comes next; false at the end.
    bool peek(char *byte);
    void advance();
    /// Goes over white space; the byte behind it, false at the end.
    bool skipWhiteSpace(char *byte);

    /// What was read before is no longer needed.
    void mark();
    /// The bytes since the mark.
    QByteArrayView sinceMark() const { return QByteArrayView(m_buffer).sliced(m_mark, m_at - m_mark); }
    TextPlace markedPlace() const { return m_markedPlace; }
    /// Goes to a byte behind the mark.
    void goBackTo(qsizetype offset);

    TextPlace place() const { return m_place; }
    const ByteSource &bytes() const { return *m_bytes; }

private:
    bool fill();

    std::unique_ptr<ByteSource> m_bytes;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_mark = 0;
    TextPlace m_place;
    TextPlace m_markedPlace;
    bool m_afterReturn = false;
    bool m_markedAfterReturn = false;
};

} // namespace tandem
