// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/detected_encoding.h"

#include "core/io/formats/text_encoding.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <vector>

namespace tandem {

namespace {

struct Candidate
{
    QString name;
    int confidence = 0;
};

bool isHigh(char byte)
{
    return static_cast<signed char>(byte) < 0;
}

/// Whether a byte belongs to a word. Behind a high byte, most of ASCII can be the second half of a character.
bool isInWord(char byte, bool followsHigh)
{
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return isHigh(byte) || isLetter || (followsHigh && byte >= '@') || (followsHigh && byte >= '0' && byte <= '9');
}

/// The words that have a high byte, with a space behind each.
QByteArray foreignWords(QByteArrayView text)
{
    QByteArray words;
    qsizetype start = 0;
    bool isForeign = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isInWord(text[i], i > start && isHigh(text[i - 1]))) {
            isForeign = isForeign || isHigh(text[i]);
            continue;
        }
        if (isForeign)
            words += text.sliced(start, i - start).toByteArray() + ' ';
        start = i + 1;
        isForeign = false;
    }
    return words;
}

bool holdsAny(const QByteArray &words, QByteArrayView bytes)
{
    return std::any_of(words.begin(), words.end(), [bytes](char each) { return bytes.contains(each); });
}

/// Whether the words are of ISO-8859-2 and not of windows-1250, which differ in few letters.
bool isLatin2(const QByteArray &words, const QString &language)
{
    const bool hasControls = std::any_of(words.begin(), words.end(), [](char each) {
        return static_cast<unsigned char>(each) >= 0x80 && static_cast<unsigned char>(each) < 0xA0;
    });
    if (hasControls) // letters there
        return false;
    // Polish ą, ś, ź; Czech š, ž, ť, which windows-1250 has among the controls.
    return holdsAny(words, "\xB1\xB6\xBC\xA1\xA6\xAC") || (language == u"cs" && holdsAny(words, "\xB9\xBE\xBB"));
}

/// windows-… for ISO-8859-…: it reads the same letters and more, and files of the latter have become rare.
QString usualName(const QString &name, const QString &language, const QByteArray &words)
{
    static const QHash<QString, QString> wider{{QStringLiteral("ISO-8859-1"), QStringLiteral("windows-1252")},
                                               {QStringLiteral("ISO-8859-6"), QStringLiteral("windows-1256")},
                                               {QStringLiteral("ISO-8859-7"), QStringLiteral("windows-1253")},
                                               {QStringLiteral("ISO-8859-8"), QStringLiteral("windows-1255")},
                                               {QStringLiteral("ISO-8859-8-I"), QStringLiteral("windows-1255")},
                                               {QStringLiteral("ISO-8859-9"), QStringLiteral("windows-1254")},
                                               {QStringLiteral("EUC-KR"), QStringLiteral("windows-949")}};
    if (name != u"ISO-8859-2")
        return wider.value(name, name);
    return isLatin2(words, language) ? name : QStringLiteral("windows-1250");
}

std::vector<Candidate> candidatesOf(const QByteArray &words)
{
    constexpr qsizetype enoughForDetector = 400;
    QByteArray text = words;
    while (text.size() < enoughForDetector)
        text += words;
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&status));
    ucsdet_setText(detector.getAlias(), text.constData(), static_cast<int32_t>(text.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.getAlias(), &count, &status);
    std::vector<Candidate> candidates;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QString name = usualName(QString::fromLatin1(ucsdet_getName(matches[i], &status)),
                                       QString::fromLatin1(ucsdet_getLanguage(matches[i], &status)), words);
        const bool isTold = std::any_of(candidates.begin(), candidates.end(),
                                        [&name](const Candidate &each) { return each.name == name; });
        if (!isTold && !name.startsWith(u"UTF-") && !name.startsWith(u"IBM") && isKnownEncoding(name))
            candidates.push_back({name, ucsdet_getConfidence(matches[i], &status)});
    }
    return candidates;
}

/// Of the characters that are not ASCII, the share in per cent that is a letter or stands as punctuation may.
int plausibleShare(const QByteArray &words, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    const QString text = decoder.decode(words);
    qsizetype all = 0;
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        if (each.unicode() < 0x80)
            continue;
        const bool isInside = i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
        const bool isMark = QStringView(u"’‘“”–—…«»„‚·€£°§¿¡。、！？・「」，：；（）").contains(each);
        ++all;
        plausible += each.isLetter() || each.isMark() || (isMark && (!isInside || each == u'’')) ? 1 : 0;
    }
    return all == 0 || decoder.hasError() ? 0 : static_cast<int>(100 * plausible / all);
}

/// Of the high bytes in the words, how many per cent of all their bytes.
int highShare(const QByteArray &words)
{
    const auto high = std::count_if(words.begin(), words.end(), isHigh);
    const auto letters = words.size() - words.count(' ');
    return letters == 0 ? 0 : static_cast<int>(100 * high / letters);
}

bool isLatin(const QString &name)
{
    return name == u"windows-1252" || name == u"windows-1250" || name == u"windows-1254" || name == u"ISO-8859-2";
}

/// Whether each byte is a character.
bool isOneByte(const QString &name)
{
    return name.startsWith(u"windows-12") || name.startsWith(u"ISO-8859") || name.startsWith(u"KOI8");
}

/// Cyrillic, where ICU sees too little of it to say so: its small letters lie in one half of the table.
std::optional<Candidate> cyrillic(const QByteArray &words)
{
    qsizetype lower = 0;
    qsizetype upper = 0;
    for (const char each : words) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte >= 0x80 && byte < 0xC0 && byte != 0xA8 && byte != 0xB8)
            return std::nullopt;
        lower += byte >= 0xE0 ? 1 : 0;
        upper += byte >= 0xC0 && byte < 0xE0 ? 1 : 0;
    }
    if (lower > 3 * upper && upper > 0)
        return Candidate{QStringLiteral("windows-1251"), 30};
    if (upper > 3 * lower && lower > 0)
        return Candidate{QStringLiteral("KOI8-R"), 30};
    return std::nullopt;
}

/// Korean syllables and Chinese characters share their lead bytes; Korean stays in the first half of them.
bool isHangulOnly(const QByteArray &words)
{
    constexpr qsizetype enoughToTell = 8;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const auto lead = static_cast<unsigned char>(words[i]);
        if (lead < 0x80)
            continue;
        if (lead < 0xA1 || lead > 0xC8 || (lead > 0xA3 && lead < 0xB0))
            return false;
        ++i;
    }
    return words.size() >= enoughToTell;
}

/// The confidence that stands for "too few characters to tell".
constexpr int noEvidence = 10;

/// ICU's confidence, less where the letters would not be letters, or the script does not fit the words.
std::vector<Candidate> weighed(std::vector<Candidate> candidates, const QByteArray &words)
{
    constexpr int mostlyForeign = 70;
    const bool isForeignScript = highShare(words) >= mostlyForeign;
    const bool isTurkish = holdsAny(words, "\xFE\xF0\xDE\xD0\xDD");
    for (Candidate &each : candidates) {
        const int share = plausibleShare(words, each.name);
        if (each.confidence == noEvidence && !isOneByte(each.name))
            each.confidence = 0;
        each.confidence = each.confidence * share / 100;
        const bool isOfOtherScript =
            isForeignScript ? isLatin(each.name) : !isLatin(each.name) && each.name.startsWith(u"windows-125");
        if (share < 80 || isOfOtherScript)
            each.confidence /= 4;
        if (each.name == u"windows-949" && isHangulOnly(words))
            each.confidence += 5;
        if (each.name == u"windows-1254" && isTurkish && !isForeignScript)
            each.confidence += 20;
    }
    if (isForeignScript) {
        if (const auto found = cyrillic(words))
            candidates.push_back(*found);
    }
    // The most frequent one is not given up for a hair's breadth.
    constexpr int breadth = 2;
    const auto weight = [](const Candidate &each) {
        return each.confidence + (each.name == u"windows-1252" ? breadth : 0);
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [weight](const Candidate &a, const Candidate &b) { return weight(a) > weight(b); });
    return candidates;
}

/// Whether little speaks for windows-1250, and it reads otherwise than windows-1252 only what in the latter is à, å or
/// ï: letters of many languages, for which it has some of the rarest.
bool isRelativeOfUsual(const Candidate &best, const QByteArray &words)
{
    constexpr int uncertain = 40;
    if (best.name != u"windows-1250" || best.confidence >= uncertain)
        return false;
    const QString eastern = QStringDecoder("windows-1250").decode(words);
    const QString western = QStringDecoder("windows-1252").decode(words);
    bool differs = false;
    for (qsizetype i = 0; i < eastern.size() && i < western.size(); ++i) {
        if (eastern[i] == western[i])
            continue;
        if (!QStringView(u"àåïÀÅÏ").contains(western[i]))
            return false;
        differs = true;
    }
    return differs;
}

} // namespace

EncodingGuess detectedEncoding(QByteArrayView text)
{
    constexpr int leastConfidence = 8;
    constexpr qsizetype singleWord = 8; // bytes; of one Latin word nothing can be told
    const QByteArray words = foreignWords(text);
    const auto candidates = weighed(candidatesOf(words), words);
    const bool isTold = !candidates.empty() && candidates.front().confidence >= leastConfidence;
    if (!isTold || (words.size() <= singleWord && isLatin(candidates.front().name)))
        return {QStringLiteral("windows-1252"), EncodingBasis::Fallback, 0, {}};
    const Candidate &best = candidates.front();
    if (isRelativeOfUsual(best, words))
        return {QStringLiteral("windows-1252"), EncodingBasis::Detected, best.confidence, best.name};
    EncodingGuess guess{best.name, EncodingBasis::Detected, std::min(best.confidence, 99), {}};
    if (candidates.size() > 1 && candidates[1].confidence * 2 >= best.confidence)
        guess.alternative = candidates[1].name;
    return guess;
}

} // namespace tandem
