// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/line_source.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace tandem {

namespace {

/// Whether lone CRs part rows of as many fields as the first one has, each of them: then they end lines beside others.
bool returnsPartRows(QByteArrayView head, char delimiter)
{
    qsizetype wanted = -1;
    qsizetype delimiters = 0;
    bool isQuoted = false;
    bool isAfterReturn = false;
    for (qsizetype i = 0; i < head.size(); ++i) {
        isQuoted = isQuoted != (head[i] == '"');
        delimiters += !isQuoted && head[i] == delimiter ? 1 : 0;
        const bool isReturn = head[i] == '\r' && i + 1 < head.size() && head[i + 1] != '\n';
        if (isQuoted || (head[i] != '\n' && !isReturn))
            continue;
        if (wanted < 0)
            wanted = delimiters;
        if (wanted == 0 || ((isReturn || isAfterReturn) && delimiters != wanted))
            return false;
        delimiters = 0;
        isAfterReturn = isReturn;
    }
    return wanted > 0;
}

} // namespace

bool endsInFeeds(QByteArrayView head)
{
    qint64 feeds = 0;
    qint64 returns = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < head.size(); ++i) {
        isQuoted = isQuoted != (head[i] == '"');
        if (isQuoted)
            continue;
        feeds += head[i] == '\n' ? 1 : 0;
        returns += head[i] == '\r' && i + 1 < head.size() && head[i + 1] != '\n' ? 1 : 0;
    }
    constexpr std::string_view delimiters = ",;\t|";
    const bool areBoth = std::any_of(delimiters.begin(), delimiters.end(),
                                     [&](char delimiter) { return returnsPartRows(head, delimiter); });
    return feeds > 0 && feeds >= returns && (returns == 0 || !areBoth);
}

qint64 markLoneReturns(QByteArray &line)
{
    qint64 count = 0;
    for (qsizetype at = line.indexOf('\r'); at >= 0; at = line.indexOf('\r', at + 1)) {
        if (at + 1 == line.size() || line[at + 1] == '\n')
            continue;
        line.replace(at, 1, "\xEF\xBF\xBF");
        ++count;
    }
    return count;
}

void putBackLoneReturns(QStringList &fields)
{
    for (QString &field : fields)
        field.replace(QChar(0xFFFF), u'\r');
}

LineSource::LineSource(std::unique_ptr<ByteSource> bytes, LoneReturn loneReturn)
    : m_bytes(std::move(bytes))
    , m_loneReturn(loneReturn)
{
}

bool LineSource::next()
{
    m_isCut = false;
    m_start = m_end;
    qsizetype searched = m_start;
    while (true) {
        const qsizetype end = endOfLine(searched);
        if (end >= 0) {
            m_end = end;
            ++m_number;
            return true;
        }
        // The last byte may be the CR of a CRLF that is cut in two: it is looked at again.
        const qsizetype pending = m_buffer.size() - m_start;
        if (pending > longestLine) {
            ++m_number;
            dropRestOfLine();
            return true;
        }
        const bool isFilled = fill();
        searched = std::max<qsizetype>(0, pending - 1);
        if (isFilled)
            continue;
        m_end = m_buffer.size();
        if (m_end == m_start)
            return false;
        ++m_number;
        return true;
    }
}

/// The place behind the line end that is found from `from` on, or −1.
qsizetype LineSource::endOfLine(qsizetype from) const
{
    const char *data = m_buffer.constData();
    const auto find = [&](char byte, qsizetype until) {
        const void *found = std::memchr(data + from, byte, static_cast<size_t>(until - from));
        return found ? static_cast<const char *>(found) - data : qptrdiff(-1);
    };
    if (from >= m_buffer.size())
        return -1;
    const qsizetype feed = find('\n', m_buffer.size());
    if (m_loneReturn == LoneReturn::IsText)
        return feed < 0 ? -1 : feed + 1;
    const qsizetype carriageReturn = find('\r', feed < 0 ? m_buffer.size() : feed);
    if (carriageReturn < 0)
        return feed < 0 ? -1 : feed + 1;
    if (carriageReturn + 1 == m_buffer.size())
        return m_isAtEnd ? carriageReturn + 1 : -1;
    return data[carriageReturn + 1] == '\n' ? carriageReturn + 2 : carriageReturn + 1;
}

/// Moves the line that is under way to the front and reads more behind it.
bool LineSource::fill()
{
    m_buffer.remove(0, m_start);
    m_start = 0;
    if (m_isAtEnd)
        return false;
    const QByteArray more = m_bytes->read();
    m_isAtEnd = more.isEmpty();
    m_buffer += more;
    if (m_loneReturn == LoneReturn::Guessed)
        m_loneReturn = endsInFeeds(m_buffer) ? LoneReturn::IsText : LoneReturn::EndsLine;
    return true; // also at the end: a last CR is an end of line only now
}

void LineSource::dropRestOfLine()
{
    m_isCut = true;
    const QByteArray kept = m_buffer.mid(m_start, longestLine);
    m_buffer.remove(0, m_start);
    m_start = 0;
    qsizetype end = -1;
    while (end < 0) {
        m_buffer.clear();
        if (!fill() || m_buffer.isEmpty())
            break;
        end = endOfLine(0);
    }
    const QByteArray rest = end < 0 ? QByteArray() : m_buffer.mid(end);
    m_buffer = kept + rest;
    m_end = kept.size();
}

} // namespace tandem
