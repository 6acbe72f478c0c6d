// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/text_encoding.h"

#include <QStringDecoder>

namespace tandem {

namespace {

/// Drops a character that is cut off at the end.
QByteArrayView withoutCutCharacter(QByteArrayView bytes)
{
    for (int i = 1; i <= 3 && i <= bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - i]);
        if ((byte & 0xC0) == 0xC0)
            return bytes.chopped(i);
        if ((byte & 0x80) == 0)
            break;
    }
    return bytes;
}

/// UTF-16 without a BOM: in text that is mostly Latin every other byte is 0.
QString utf16WithoutBom(const QByteArray &head)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++zeros[i % 2];
    }
    const qsizetype many = head.size() / 2 * 4 / 10;
    if (head.size() < 4 || many == 0)
        return {};
    if (zeros[1] > many && zeros[0] * 10 < zeros[1])
        return QStringLiteral("UTF-16LE");
    if (zeros[0] > many && zeros[1] * 10 < zeros[0])
        return QStringLiteral("UTF-16BE");
    return {};
}

} // namespace

QString guessedEncoding(const QByteArray &head, bool isWhole)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return QStringLiteral("UTF-8");
    if (head.startsWith("\xFF\xFE"))
        return QStringLiteral("UTF-16LE");
    if (head.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16BE");
    const QString utf16 = utf16WithoutBom(head); // first: NUL is valid UTF-8 too
    if (!utf16.isEmpty())
        return utf16;
    if ((isWhole ? QByteArrayView(head) : withoutCutCharacter(head)).isValidUtf8())
        return QStringLiteral("UTF-8");
    return QStringLiteral("windows-1252");
}

bool isKnownEncoding(const QString &encoding)
{
    return QStringDecoder(encoding.toLatin1().constData()).isValid();
}

bool isUtf8(const QString &encoding)
{
    return encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0 || encoding.compare(u"UTF8", Qt::CaseInsensitive) == 0;
}

} // namespace tandem
