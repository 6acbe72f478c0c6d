// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/text_window.h"

namespace tandem {

bool TextWindow::peek(char *byte)
{
    if (m_at == m_buffer.size() && !fill())
        return false;
    *byte = m_buffer.at(m_at);
    return true;
}

void TextWindow::advance()
{
    const char byte = m_buffer.at(m_at++);
    const bool isSecondOfPair = byte == '\n' && m_afterReturn;
    if ((byte == '\n' || byte == '\r') && !isSecondOfPair) {
        ++m_place.line;
        m_place.column = 1;
    } else if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80 && !isSecondOfPair) {
        ++m_place.column;
    }
    m_afterReturn = byte == '\r';
}

bool TextWindow::skipWhiteSpace(char *byte)
{
    while (peek(byte)) {
        if (*byte != ' ' && *byte != '\t' && *byte != '\n' && *byte != '\r')
            return true;
        advance();
    }
    return false;
}

void TextWindow::mark()
{
    m_mark = m_at;
    m_markedPlace = m_place;
    m_markedAfterReturn = m_afterReturn;
}

void TextWindow::goBackTo(qsizetype offset)
{
    m_at = m_mark;
    m_place = m_markedPlace;
    m_afterReturn = m_markedAfterReturn;
    while (m_at < m_mark + offset)
        advance();
}

/// Drops what lies before the mark and reads more behind the rest.
bool TextWindow::fill()
{
    const QByteArray more = m_bytes->read();
    if (more.isEmpty())
        return false;
    m_buffer.remove(0, m_mark);
    m_at -= m_mark;
    m_mark = 0;
    m_buffer += more;
    return true;
}

} // namespace tandem
