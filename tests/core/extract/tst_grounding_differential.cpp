// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/exhaustive_aligner.h"

#include <QTest>

#include <random>

using namespace tandem;
using namespace tandem::test;

namespace {

struct Generated
{
    QString content;
    std::vector<WantedQuote> quotes;
};

/// Texts with repeats in several scripts, and quotes of them with the slips of models.
class Generator
{
public:
    Generated next()
    {
        const size_t script = below(m_scripts.size());
        const QStringList words = someWords(m_scripts[script].words);
        const QString joint = m_scripts[script].joint;
        Generated made;
        const size_t count = 3 + below(7);
        for (size_t i = 0; i < count; ++i)
            made.content += (i == 0 ? QString() : jointOf(joint)) + pick(words);
        const size_t quotes = 1 + below(5);
        for (size_t i = 0; i < quotes; ++i)
            made.quotes.push_back(quoteOf(made.content, words));
        if (below(2) == 0)
            std::stable_sort(made.quotes.begin(), made.quotes.end(), [&](const auto &left, const auto &right) {
                return made.content.indexOf(left.quote) < made.content.indexOf(right.quote);
            });
        return made;
    }

private:
    struct Script
    {
        QStringList words;
        QString joint;
    };

    /// Not from the standard library's distributions: these differ from one to the other.
    size_t below(size_t bound) { return m_random() % bound; }
    QString pick(const QStringList &list)
    {
        return list[static_cast<qsizetype>(below(static_cast<size_t>(list.size())))];
    }

    QStringList someWords(const QStringList &words)
    {
        QStringList few;
        for (int i = 0; i < 4; ++i)
            few.append(pick(words));
        return few;
    }

    QString jointOf(const QString &usual)
    {
        const QStringList others = {QStringLiteral("  "), QStringLiteral("\r\n"), QStringLiteral(", "),
                                    QStringLiteral(". "), QStringLiteral("-"),    QStringLiteral(" \"")};
        return below(5) == 0 ? pick(others) : usual;
    }

    WantedQuote quoteOf(const QString &content, const QStringList &words)
    {
        WantedQuote quote;
        quote.quote = below(12) == 0 ? pick(words) + u' ' + pick(words) : stretchOf(content);
        if (below(3) == 0)
            quote.quote = withSlip(quote.quote);
        if (below(8) == 0)
            quote.occurrence = static_cast<int>(1 + below(3));
        quote.kind = static_cast<qint64>(1 + below(4) / 3);
        return quote;
    }

    /// Some words that follow each other; sometimes cut.
    QString stretchOf(const QString &content)
    {
        const QStringList parts = content.split(u' ', Qt::SkipEmptyParts);
        const auto first = static_cast<qsizetype>(below(static_cast<size_t>(parts.size())));
        const auto size = static_cast<qsizetype>(1 + below(2));
        QString stretch = parts.mid(first, size).join(u' ').left(30);
        if (parts.size() < 3 || below(6) == 0) {
            const QList<uint> letters = stretch.toUcs4();
            const auto begin = static_cast<qsizetype>(below(static_cast<size_t>(letters.size())));
            const auto length = static_cast<qsizetype>(1 + below(8));
            const QList<uint> cut = letters.mid(begin, length);
            stretch = QString::fromUcs4(reinterpret_cast<const char32_t *>(cut.constData()), cut.size());
        }
        return stretch;
    }

    QString withSlip(const QString &quote)
    {
        const auto at = static_cast<qsizetype>(below(static_cast<size_t>(quote.size()) + 1));
        switch (below(9)) {
        case 0:
            return quote.toUpper();
        case 1:
            return quote.toLower();
        case 2:
            return QString(quote).replace(u' ', QStringLiteral(" \n"));
        case 3:
            return u'"' + quote + u'"';
        case 4:
            return QStringLiteral("**") + quote + QStringLiteral("**");
        case 5:
            return quote + u'.';
        case 6:
            return QString(quote).insert(at, u'x');
        case 7:
            return QString(quote).remove(at, 1);
        default:
            return quote.normalized(QString::NormalizationForm_D);
        }
    }

    std::mt19937 m_random{20240607};
    const std::vector<Script> m_scripts = {
        {{QStringLiteral("Obama"), QStringLiteral("obama"), QStringLiteral("Obamas"), QStringLiteral("met"),
          QStringLiteral("the"), QStringLiteral("restaurant"), QStringLiteral("restaurent"), QStringLiteral("art"),
          QStringLiteral("party")},
         QStringLiteral(" ")},
        {{QStringLiteral("New York"), QStringLiteral("York"), QStringLiteral("new york city"),
          QStringLiteral("caf\u00e9"), QStringLiteral("cafe\u0301"), QStringLiteral("cafe"), QStringLiteral("don’t"),
          QStringLiteral("don't"), QStringLiteral("12.5"), QStringLiteral("12"), QStringLiteral("1998"),
          QStringLiteral("well–known")},
         QStringLiteral(" ")},
        {{QStringLiteral("東京"), QStringLiteral("東京都"), QStringLiteral("大阪"), QStringLiteral("京都"),
          QStringLiteral("ああ"), QStringLiteral("トウキョウ"), QStringLiteral("特許許可局"), QStringLiteral("「」")},
         QString()},
        {{QStringLiteral("서울"), QStringLiteral("서울에서"), QStringLiteral("김민수"), QStringLiteral("부산으로"),
          QStringLiteral("설")},
         QStringLiteral(" ")},
        {{QStringLiteral("ኢትዮጵያ"), QStringLiteral("በኢትዮጵያ"), QStringLiteral("አዲስ አበባ"), QStringLiteral("القاهرة"),
          QStringLiteral("بالقاهرة"), QStringLiteral("ירושלים"), QStringLiteral("בירושלים"), QStringLiteral("בית")},
         QStringLiteral(" ")},
        {{QStringLiteral("😀"), QStringLiteral("👍🏽"), QStringLiteral("👍"), QStringLiteral("👩‍👩‍👧"),
          QStringLiteral("👩"), QStringLiteral("❤️"), QStringLiteral("🇧🇷🇺🇸"), QStringLiteral("🇺🇸"),
          QStringLiteral("Zoë")},
         QString()},
    };
};

QString shown(const Generated &made, size_t at)
{
    QString words = QStringLiteral("[%1] <-").arg(made.content);
    for (size_t i = 0; i < made.quotes.size(); ++i)
        words += QStringLiteral(" %1[%2]/%3#%4")
                     .arg(i == at ? QStringLiteral("*") : QString(), made.quotes[i].quote,
                          QString::number(made.quotes[i].kind), QString::number(made.quotes[i].occurrence));
    return words;
}

} // namespace

/// Ten thousand generated cases against an aligner that tries everything.
class TestGroundingDifferential : public QObject
{
    Q_OBJECT

private slots:
    void nothingLandsWrong();
};

void TestGroundingDifferential::nothingLandsWrong()
{
    Generator generator;
    int landed = 0;
    int ambiguous = 0;
    int missing = 0;
    for (int round = 0; round < 10'000; ++round) {
        const Generated made = generator.next();
        const ExhaustiveAligner aligner(made.content);
        const auto sure = aligner.sureLandings(made.quotes);
        const std::vector<QuotePlace> found = groundQuotes(made.quotes, made.content);
        QCOMPARE(found.size(), made.quotes.size());
        std::set<ExhaustiveAligner::Landing> landings;
        for (size_t i = 0; i < found.size(); ++i) {
            const auto right = aligner.find(made.quotes[i].quote);
            const QByteArray words = shown(made, i).toUtf8();
            if (!found[i].place) {
                const bool isNowhere = found[i].candidates == 0;
                QVERIFY2(isNowhere || found[i].candidates == right.places.size(), words.constData());
                const bool isOnly = right.places.size() == 1 && made.quotes[i].occurrence <= 1;
                QVERIFY2(!isOnly || landings.count({right.places.front(), made.quotes[i].kind}) > 0, words.constData());
                QVERIFY2(!right.places.empty() || isNowhere, words.constData());
                (isNowhere ? missing : ambiguous) += 1;
                continue;
            }
            const ExhaustiveAligner::Place place{found[i].place->start, found[i].place->end};
            const bool isPlace = std::find(right.places.begin(), right.places.end(), place) != right.places.end();
            QVERIFY2(isPlace && found[i].place->by == right.by, words.constData());
            QVERIFY2(sure.count({place, made.quotes[i].kind}) > 0, words.constData());
            QVERIFY2(landings.emplace(place, made.quotes[i].kind).second, words.constData());
            ++landed;
        }
    }
    // So that the cases stay worth their time: all three ends are met often.
    QVERIFY2(landed > 10'000 && ambiguous > 1'000 && missing > 1'000,
             qPrintable(QStringLiteral("%1 landed, %2 ambiguous, %3 missing")
                            .arg(QString::number(landed), QString::number(ambiguous), QString::number(missing))));
    qInfo("%d landed, %d ambiguous, %d missing", landed, ambiguous, missing);
}

QTEST_APPLESS_MAIN(TestGroundingDifferential)
#include "tst_grounding_differential.moc"
