// SPDX-License-Identifier: GPL-3.0-or-later
// Short files in many encodings: tests/data/encoding_cases.json.
#include "core/io/formats/encoding_guess.h"
#include "core/io/formats/text_encoding.h"

#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;

namespace {

QString text(const nlohmann::json &json)
{
    return QString::fromStdString(json.get<std::string>());
}

EncodingGuess guessOf(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    file.close();
    const auto sample = takeSample(file.fileName(), SampleReach::WholeFile);
    return sample ? guessEncoding(*sample) : EncodingGuess();
}

} // namespace

class TestEncodingGuess : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("encoding");
        QFile file(QStringLiteral(TANDEM_TEST_DATA "/encoding_cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &each : nlohmann::json::parse(file.readAll().toStdString()))
            QTest::newRow(each["name"].get<std::string>().c_str())
                << QByteArray::fromBase64(QByteArray::fromStdString(each["bytes"].get<std::string>()))
                << text(each["text"]) << text(each["encoding"]);
    }

    void guesses()
    {
        QFETCH(QByteArray, bytes);
        const EncodingGuess guess = guessOf(bytes);
        QTEST(guess.name, "encoding");
        QFETCH(QString, content);
        QCOMPARE(QString::fromUtf8(decodedHead(bytes, guess.name)), content);
    }

    void takesMostlyValidUtf8AsSuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<EncodingBasis>("basis");
        const auto mostly = EncodingBasis::MostlyUtf8;
        QTest::newRow("a cut sequence at the end")
            << QByteArray("text\ncaf\xC3\xA9 \xE2\x82\xAC\nna\xC3") << "UTF-8" << mostly;
        QTest::newRow("a cut emoji alone") << QByteArray("text\nfine \xF0\x9F\x98\nbye\n") << "UTF-8" << mostly;
        QTest::newRow("cut euro signs alone") << QByteArray("text\n5 \xE2\x82 each\n6 \xE2\x82\n") << "UTF-8" << mostly;
        QTest::newRow("one Latin-1 byte among Chinese")
            << QByteArray("text\n\xE8\xBF\x99\xE9\x83\xA8\n\xE9t\xE9\n") << "UTF-8" << mostly;
        QTest::newRow("one Latin-1 letter")
            << QByteArray("text\ncaf\xE9\n") << "windows-1252" << EncodingBasis::Fallback;
        QTest::newRow("far behind the head") << QByteArray("text\n") + QByteArray("plain\n").repeated(50000) +
                                                    "gr\xF6\xDF"
                                                    "er als erwartet f\xFCr uns\n"
                                             << "windows-1252" << EncodingBasis::Detected;
        QTest::newRow("far behind the head, UTF-8") << QByteArray("text\n") + QByteArray("plain\n").repeated(50000) +
                                                           "gr\xC3\xB6\xC3\x9F"
                                                           "er\n"
                                                    << "UTF-8" << EncodingBasis::ValidUtf8;
        QTest::newRow("nothing") << QByteArray() << "UTF-8" << EncodingBasis::ValidUtf8;
    }

    void takesMostlyValidUtf8AsSuch()
    {
        QFETCH(QByteArray, bytes);
        const EncodingGuess guess = guessOf(bytes);
        QTEST(guess.name, "encoding");
        QTEST(guess.basis, "basis");
    }

    void countsBadBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("bad");
        QTest::addColumn<QString>("after");
        QTest::newRow("good") << QByteArray("a\xC3\xA9\xF0\x9F\x98\x80") << 0
                              << QString::fromUtf8("a\xC3\xA9\xF0\x9F\x98\x80");
        QTest::newRow("a lone lead") << QByteArray("a\xC3") << 1 << QStringLiteral("a\uFFFD");
        QTest::newRow("a cut one") << QByteArray("a\xE2\x82z") << 2 << QStringLiteral("a\uFFFD\uFFFDz");
        QTest::newRow("a lone tail") << QByteArray("\x82z") << 1 << QStringLiteral("\uFFFDz");
        QTest::newRow("Latin-1") << QByteArray("\xE9t\xE9") << 2 << QStringLiteral("\uFFFDt\uFFFD");
    }

    void countsBadBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, bad);
        QCOMPARE(replaceBadUtf8(bytes), qint64(bad));
        QTEST(QString::fromUtf8(bytes), "after");
    }
};

QTEST_GUILESS_MAIN(TestEncodingGuess)
#include "tst_encoding_guess.moc"
