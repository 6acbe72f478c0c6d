// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/encoding_guess.h"

#include "core/io/formats/detected_encoding.h"
#include "core/io/formats/text_encoding.h"

#include <array>

namespace tandem {

namespace {

std::optional<EncodingGuess> byMark(const QByteArray &head)
{
    // The longer ones first: UTF-32LE begins as UTF-16LE does.
    const std::array<std::pair<QByteArray, const char *>, 5> marks = {{{QByteArray("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                                                       {QByteArray("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                                                       {QByteArray("\xEF\xBB\xBF"), "UTF-8"},
                                                                       {QByteArray("\xFF\xFE"), "UTF-16LE"},
                                                                       {QByteArray("\xFE\xFF"), "UTF-16BE"}}};
    for (const auto &[mark, name] : marks) {
        if (head.startsWith(mark))
            return EncodingGuess{QString::fromLatin1(name), EncodingBasis::ByteOrderMark, 100, {}};
    }
    return std::nullopt;
}

/// How many line ends UTF-16 of one order has more than of the other; no letter is taken for one.
qsizetype surplusOfLittleEndianLines(const QByteArray &head)
{
    qsizetype surplus = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        surplus += head[i] == '\n' && head[i + 1] == '\0' ? 1 : 0;
        surplus -= head[i] == '\0' && head[i + 1] == '\n' ? 1 : 0;
    }
    return surplus;
}

/// UTF-16 and UTF-32 without a mark. A few zero bytes in what is valid UTF-8 are only odd characters.
std::optional<EncodingGuess> byZeroBytes(const QByteArray &head, bool isUtf8)
{
    std::array<qsizetype, 4> zeros = {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<size_t>(i) % 4] += head[i] == '\0' ? 1 : 0;
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    const qsizetype quarter = head.size() / 4;
    const char *name = nullptr;
    if (quarter > 0 && zeros[3] == quarter && zeros[2] * 20 >= quarter * 19 && zeros[0] * 20 <= quarter)
        name = "UTF-32LE";
    else if (quarter > 0 && zeros[0] >= quarter && zeros[1] * 20 >= quarter * 19 && zeros[3] * 20 <= quarter)
        name = "UTF-32BE";
    else if ((even + odd) * 100 < head.size() * (isUtf8 ? 30 : 1))
        return std::nullopt;
    else if (even * 20 <= odd || surplusOfLittleEndianLines(head) > 0)
        name = "UTF-16LE";
    else if (odd * 20 <= even || surplusOfLittleEndianLines(head) < 0)
        name = "UTF-16BE";
    return name ? std::optional(EncodingGuess{QString::fromLatin1(name), EncodingBasis::ZeroBytes, 95, {}})
                : std::nullopt;
}

/// Without a character that is cut at the end of the head.
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

} // namespace

EncodingGuess guessEncoding(const SourceSample &sample)
{
    if (const auto marked = byMark(sample.head))
        return *marked;
    const QByteArrayView head = sample.isWhole ? QByteArrayView(sample.head) : withoutCutCharacter(sample.head);
    const QByteArrayView looked = sample.foreign.isEmpty() ? head : QByteArrayView(sample.foreign);
    const Utf8Tally tally = tallyUtf8(looked);
    if (sample.head.contains('\0')) {
        if (const auto found = byZeroBytes(sample.head, tally.isValid()))
            return *found;
    }
    // Japanese by mail is ASCII with escapes.
    if (tally.isAscii() && sample.head.contains("\x1B$"))
        return {QStringLiteral("ISO-2022-JP"), EncodingBasis::Detected, 95, {}};
    if (tally.isValid())
        return {QStringLiteral("UTF-8"), EncodingBasis::ValidUtf8, 100, {}};
    if (tally.isMostlyUtf8())
        return {QStringLiteral("UTF-8"), EncodingBasis::MostlyUtf8, 90, {}};
    return detectedEncoding(looked);
}

} // namespace tandem
