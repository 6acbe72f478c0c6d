// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/text_encoding.h"

#include <QStringDecoder>

#include <unicode/ucsdet.h>

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

/// The name of what ICU takes the bytes for; empty where that is hardly more than a guess.
QString detectedEncoding(const QByteArray &head)
{
    constexpr int32_t leastConfidence = 20;
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&status));
    ucsdet_setText(detector.getAlias(), head.constData(), static_cast<int32_t>(head.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.getAlias(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < leastConfidence)
        return {};
    return QString::fromLatin1(ucsdet_getName(match, &status));
}

/// Of two that differ in what one of them leaves open, the one that reads more.
QString widerEncoding(const QString &name)
{
    if (name == u"ISO-8859-1")
        return QStringLiteral("windows-1252");
    return name == u"EUC-KR" ? QStringLiteral("windows-949") : name;
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
    const QString detected = detectedEncoding(head);
    if (head.contains('\0') && detected.startsWith(u"UTF-")) // first: NUL is valid UTF-8 too
        return detected;
    if ((isWhole ? QByteArrayView(head) : withoutCutCharacter(head)).isValidUtf8())
        return QStringLiteral("UTF-8");
    const QString wider = widerEncoding(detected);
    return isKnownEncoding(wider) ? wider : QStringLiteral("windows-1252");
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
