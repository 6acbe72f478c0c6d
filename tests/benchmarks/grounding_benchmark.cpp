// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/grounding_benchmark.h"
#include "core/extract/spans/quote_order.h"

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>
#include <functional>
#include <random>

namespace tandem {

namespace {

constexpr qsizetype textSize = 100'000;
constexpr int quoteCount = 2000;

std::mt19937 &random()
{
    static std::mt19937 numbers(7);
    return numbers;
}

qsizetype below(qsizetype bound)
{
    return static_cast<qsizetype>(random()() % static_cast<quint64>(bound));
}

QString inventedWord()
{
    static const QStringList syllables = {QStringLiteral("ba"), QStringLiteral("re"),  QStringLiteral("sto"),
                                          QStringLiteral("ni"), QStringLiteral("lu"),  QStringLiteral("ter"),
                                          QStringLiteral("mo"), QStringLiteral("che"), QStringLiteral("da")};
    QString word;
    for (qsizetype i = 0; i < 2 + below(3); ++i)
        word += syllables[below(syllables.size())];
    return word;
}

QString prose()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(inventedWord());
    QString text;
    while (text.size() < textSize)
        text += words[below(words.size())] + u' ';
    return text;
}

QString japanese()
{
    QString text;
    while (text.size() < textSize)
        text += QChar(static_cast<char16_t>(0x4E00 + below(800)));
    return text;
}

/// Stretches that begin and end with words.
QString stretchOf(const QString &text)
{
    const qsizetype begin = text.indexOf(u' ', below(text.size() - 200)) + 1;
    return text.mid(begin, text.indexOf(u' ', begin + 10 + below(20)) - begin);
}

QString withSlip(QString quote)
{
    quote[below(quote.size())] = u'q';
    return quote;
}

void measure(const char *name, const QString &text, const std::function<QString(int)> &quoteAt)
{
    std::vector<WantedQuote> quotes(quoteCount);
    for (int i = 0; i < quoteCount; ++i)
        quotes[static_cast<size_t>(i)].quote = quoteAt(i);
    QElapsedTimer timer;
    timer.start();
    int landed = 0;
    for (const QuotePlace &place : groundQuotes(quotes, text))
        landed += place.place ? 1 : 0;
    std::printf("  %-44s %8.0f ms, %4d of %d landed\n", name, static_cast<double>(timer.nsecsElapsed()) / 1e6, landed,
                quoteCount);
}

void measureSlowOnes(const QString &text)
{
    const QString letters(textSize, u'a');
    const QString kana(textSize, QChar(0x3042));
    const QString words = QStringLiteral("ab ").repeated(textSize / 3);
    measure("one word, 33,000 times", words, [](int) { return QStringLiteral("ab"); });
    measure("one letter, nearly the same quotes", letters, [](int i) { return QString(20 + i, u'a') + u'b'; });
    measure("one sign without spaces, all lengths", kana, [](int i) { return QString(1 + i, QChar(0x3042)); });
    measure("one sign without spaces, with a slip", kana, [](int i) { return QString(20 + i, QChar(0x3042)) + u'b'; });
    measure("words that repeat, with a slip", words,
            [](int i) { return QStringLiteral("ab ").repeated(3 + i % 40) + QStringLiteral("ax"); });
    measure("long quotes with a slip", text, [&](int) { return withSlip(text.mid(below(textSize - 5000), 3000)); });
    measure("quotes of 50,000 characters", text, [&](int i) { return text.mid(i, textSize / 2) + u'q'; });
    measure("first … last of frequent words", words, [](int) { return QStringLiteral("ab … ab"); });
}

} // namespace

void benchmarkGrounding()
{
    const QString text = prose();
    const QString unspaced = japanese();
    const QString word = text.left(text.indexOf(u' '));
    std::printf("%d quotes in a text of %lld characters\n", quoteCount, static_cast<long long>(textSize));
    measure("as they stand", text, [&](int) { return stretchOf(text); });
    measure("in capitals", text, [&](int) { return stretchOf(text).toUpper(); });
    measure("with a slip", text, [&](int) { return withSlip(stretchOf(text)); });
    measure("invented", text, [&](int) { return inventedWord() + u' ' + inventedWord() + u' ' + inventedWord(); });
    measure("one frequent word", text, [&](int) { return word; });
    measure("without spaces, as they stand", unspaced, [&](int) { return unspaced.mid(below(textSize - 20), 12); });
    measure("without spaces, with a slip", unspaced,
            [&](int) { return withSlip(unspaced.mid(below(textSize - 20), 12)); });
    measureSlowOnes(text);
}

} // namespace tandem
