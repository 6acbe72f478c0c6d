// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/text_encoding.h"

#include "core/base/utf8_text.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace tandem {

namespace {

unsigned char byteAt(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text[at]);
}

int announcedLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Whether a byte may follow a lead byte: what is too long, a surrogate or beyond Unicode is refused here.
bool mayFollow(unsigned char lead, unsigned char second)
{
    if ((second & 0xC0) != 0x80)
        return false;
    if (lead == 0xE0)
        return second >= 0xA0;
    if (lead == 0xED)
        return second < 0xA0;
    if (lead == 0xF0)
        return second >= 0x90;
    return lead != 0xF4 || second < 0x90;
}

/// How many bytes of the sequence at a place are there and fit; 0 where none may begin so.
int fittingBytes(QByteArrayView text, qsizetype at, int length)
{
    int count = length > 0 ? 1 : 0;
    while (count > 0 && count < length && at + count < text.size()) {
        const unsigned char next = byteAt(text, at + count);
        if (count == 1 ? !mayFollow(byteAt(text, at), next) : (next & 0xC0) != 0x80)
            break;
        ++count;
    }
    return count;
}

} // namespace

bool isKnownEncoding(const QString &encoding)
{
    return QStringDecoder(encoding.toLatin1().constData()).isValid();
}

bool isUtf8(const QString &encoding)
{
    return encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0 || encoding.compare(u"UTF8", Qt::CaseInsensitive) == 0;
}

QString unknownEncodingFault(const QString &encoding)
{
    return QCoreApplication::translate("Source", "The encoding “%1” is not known. Try UTF-8, UTF-16LE, windows-1252, "
                                                 "Shift_JIS or another standard name.")
        .arg(encoding);
}

QByteArray decodedHead(const QByteArray &head, const QString &encoding)
{
    QByteArray text =
        isUtf8(encoding) ? head : QString(QStringDecoder(encoding.toLatin1().constData()).decode(head)).toUtf8();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text;
}

qint64 replaceBadUtf8(QByteArray &text)
{
    if (QByteArrayView(text).isValidUtf8())
        return 0;
    const qint64 bad = tallyUtf8(text).bad();
    text = textOfUtf8(text).toUtf8();
    return bad;
}

qint64 replaceNoncharacters(QByteArray &utf8)
{
    if (!utf8.contains('\xEF')) // hardly a line has one
        return 0;
    qint64 count = 0;
    for (const char *noncharacter : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
        if (const qsizetype found = utf8.count(noncharacter); found > 0) {
            utf8.replace(noncharacter, "\xEF\xBF\xBD");
            count += found;
        }
    }
    return count;
}

qint64 replaceNoncharacters(QString &text)
{
    qint64 count = 0;
    for (const QChar noncharacter : {QChar(0xFFFE), QChar(0xFFFF)}) {
        if (!text.contains(noncharacter))
            continue;
        count += text.count(noncharacter);
        text.replace(noncharacter, QChar::ReplacementCharacter);
    }
    return count;
}

bool replaceLoneSurrogates(QString &text)
{
    bool hasReplaced = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        text[i] = QChar::ReplacementCharacter;
        hasReplaced = true;
    }
    return hasReplaced;
}

Utf8Tally tallyUtf8(QByteArrayView text)
{
    Utf8Tally tally;
    for (qsizetype at = 0; at < text.size();) {
        const int length = announcedLength(byteAt(text, at));
        const int count = fittingBytes(text, at, length);
        if (count == length && length > 0)
            ++tally.good[length];
        else if (count > 1)
            ++tally.cut[count];
        else
            ++tally.lone;
        at += count > 0 ? count : 1;
    }
    return tally;
}

} // namespace tandem
