// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/token_alignment.h"
#include "tests/core/extract/token_samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::test;
using nlohmann::json;

namespace {

const char *const mark = "\xEF\xBF\xBD";

/// The spans as text: "0-3 3-9*", a star for what is lossy; "none".
QString spansText(const QByteArray &content, const std::vector<Token> &tokens)
{
    const auto spans = alignTokens(content, tokens);
    if (!spans)
        return QStringLiteral("none");
    QStringList texts;
    for (const TokenSpan &span : *spans)
        texts += QStringLiteral("%1:%2%3").arg(span.begin).arg(span.end).arg(span.isLossy ? u"*" : u"");
    return texts.join(u' ');
}

std::vector<Token> tokensOfWords(const QByteArrayList &words)
{
    std::vector<Token> tokens;
    for (const QByteArray &word : words)
        tokens.push_back({word, -0.1, {}});
    return tokens;
}

} // namespace

class TestTokenAlignment : public QObject
{
    Q_OBJECT

private slots:
    void aligns_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArrayList>("tokens");
        QTest::addColumn<QString>("spans");
        const auto row = [](const char *name, const char *content, const QByteArrayList &tokens, const char *spans) {
            QTest::newRow(name) << QByteArray(content) << tokens << QString::fromLatin1(spans);
        };
        row("equal", "ab c", {"ab", " c"}, "0:2 2:4");
        row("thinking before, a mark behind", "yes", {"<think>", "no", "</think>", "yes", "<|im_end|>"},
            "-17:-10 -10:-8 -8:0 0:3 3:13");
        row("an end token without bytes", "yes", {"yes", ""}, "0:3 3:3");
        row("white space that was cut off", "yes", {"\n\n", " yes", " ", "\n"}, "-3:-1 -1:3 3:4 4:5");
        row("twice: the last one is the answer", "yes", {"yes", "?", "yes"}, "-4:-1 -1:0 0:3");
        row("inside a stop mark is no answer", "end", {"end", "<|im_end|>"}, "0:3 3:13");
        row("once, across tokens", "ab", {"xa", "by"}, "-1:1 1:3");
        row("twice, across tokens each time", "ab", {"xa", "by", "xa", "by"}, "none");
        row("another text", "yes", {"no"}, "none");
        row("a character split over two tokens", "誕生", {"\xE8\xAA", "\x95", "生"}, "0:2 2:3 3:6");
        row("its bytes replaced", "誕生", {mark, mark, "生"}, "0:3* 0:3* 3:6");
        row("its bytes left out", "誕生", {mark, "", "生"}, "0:3* 0:3* 3:6");
        row("two runs", "誕生日誕", {mark, mark, "生日", mark, mark}, "0:3* 0:3* 3:9 9:12* 9:12*");
        row("a run with clean ends", "a誕b", {QByteArray("a") + mark, QByteArray(mark) + "b"}, "0:5* 0:5*");
        row("replaced, thinking before it", "誕生", {"so", "\n\n", mark, mark, "生"}, "-1:0 -1:0 0:3* 0:3* 3:6");
        row("replaced, a mark behind it", "誕生", {mark, mark, "生", "<end>"}, "0:3* 0:3* 3:6 6:11");
        row("replaced, white space before it", "a誕", {" a", mark}, "-1:1 1:4*");
        row("replaced, and does not fit", "誕生", {mark, "日"}, "none");
        row("two ways to cut it", "生生生", {mark, mark, "生", mark, mark}, "0:3* 0:3* 3:6 6:9* 6:9*");
        row("too many ways", "éééé", {mark, mark, "é", mark, mark}, "none");
        row("the mark itself, written by the model", mark, {mark}, "0:3");
        row("nothing", "", {"a"}, "none");
        row("no tokens", "a", {}, "none");
    }

    void aligns()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArrayList, tokens);
        QFETCH(QString, spans);
        QCOMPARE(spansText(content, tokensOfWords(tokens)), spans);
    }

    /// Answers of a model with random weights whose labels a grammar forced: the label's tokens are found, and their
    /// product is that of the reference (natural logarithm, six decimals).
    void recordedAnswers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("choice");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<double>("logJoint");
        QTest::newRow("grammar") << "chat_grammar" << 0 << QByteArray("positive") << 0 << 3 << -53.785498;
        QTest::newRow("schema, first of two")
            << "chat_schema_n2_logprobs" << 0 << QByteArray("negative") << 17 << 17 << -11.568624;
        QTest::newRow("schema, second of two")
            << "chat_schema_n2_logprobs" << 1 << QByteArray("positive") << 13 << 17 << -70.763587;
        QTest::newRow("schema with white space")
            << "chat_schema_object_logprobs" << 0 << QByteArray("positive") << 30 << 34 << -71.419663;
    }

    void recordedAnswers()
    {
        QFETCH(QString, file);
        QFETCH(int, choice);
        QFETCH(QByteArray, label);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(double, logJoint);
        QFile recording(QStringLiteral(TANDEM_TEST_DATA "/llama/%1.json").arg(file));
        QVERIFY(recording.open(QIODevice::ReadOnly));
        const json given = json::parse(recording.readAll().toStdString());
        const json &entry = given["response"]["body_json"]["choices"][static_cast<size_t>(choice)];
        const QByteArray content = text(entry["message"]["content"]).toUtf8();
        const std::vector<Token> tokens = tokensFrom(entry["logprobs"]["content"]);
        const auto spans = alignTokens(content, tokens);
        QVERIFY(spans);
        const qsizetype begin = content.indexOf(label);
        double sum = 0;
        for (int i = first; i <= last; ++i)
            sum += tokens[static_cast<size_t>(i)].logProbability;
        QVERIFY(isNear(sum, logJoint));
        QCOMPARE((*spans)[static_cast<size_t>(first)].begin, begin);
        QCOMPARE((*spans)[static_cast<size_t>(last)].end, begin + label.size());
    }

    void longAnswersTakeNoTime()
    {
        QByteArray content;
        std::vector<Token> tokens;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray word = i % 3 == 0 ? QByteArray(mark) : QByteArray("x");
            content += i % 3 == 0 ? QByteArray("é") : word;
            tokens.push_back({word, -0.1, {}});
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(alignTokens(content, tokens));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestTokenAlignment)
#include "tst_token_alignment.moc"
