// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/span_confidence.h"
#include "core/extract/spans/span_answer.h"
#include "core/llm/builtin/murmur_hash.h"
#include "core/llm/wire/openai_chat.h"
#include "tests/fake_llm/noisy_spans.h"

#include <QTest>

using namespace tandem;

namespace {

const QStringList options = {QStringLiteral("LOC"), QStringLiteral("PER")};

GoldLabel names()
{
    return {QStringLiteral("names"), QStringLiteral("gold"), options, false, true};
}

LabelDefinition definition()
{
    LabelDefinition made;
    made.name = QStringLiteral("names");
    made.level = Level::Span;
    for (const QString &value : options) {
        Option option;
        option.id = OptionId(static_cast<qint64>(made.options.size()) + 1);
        option.value = value;
        made.options.push_back(option);
    }
    return made;
}

Draw drawOf(const QString &text, quint32 seed)
{
    return [text, seed](const QByteArray &purpose) {
        return murmurHash3(QByteArray(text.toUtf8() + '\0' + purpose), seed) / 4294967296.0;
    };
}

const QString someText = QStringLiteral("😀 Ann met Ann in 東京都 and Paris.");
const QString someGold =
    QStringLiteral(R"([{"start": 2, "end": 5, "label": "PER"}, {"start": 10, "end": 13, "label": "PER"},
    {"start": 17, "end": 19, "label": "LOC"}, {"start": 25, "end": 30, "label": "LOC"}])");

std::vector<SaidQuote> said(const SpanNoise &noise, int number = 0)
{
    const QString text = someText + QString::number(number);
    return noisySpans(names(), text, someGold, noise, drawOf(text, 1));
}

QString shown(const std::vector<SaidQuote> &quotes)
{
    QStringList parts;
    for (const SaidQuote &quote : quotes)
        parts += quote.text + u'=' + quote.label;
    return parts.join(u'|');
}

} // namespace

/// What the fake model says about spans.
class TestNoisySpans : public QObject
{
    Q_OBJECT

private slots:
    void eachKindOfNoise_data();
    void eachKindOfNoise();
    void ratesAreThoseThatWereTold();
    void rightAnswersAreReadAsGold_data();
    void rightAnswersAreReadAsGold();
};

void TestNoisySpans::eachKindOfNoise_data()
{
    QTest::addColumn<QList<double>>("noise"); // missing, shifted, relabelled, repeated, invented
    QTest::addColumn<QString>("quotes");
    QTest::newRow("none") << QList<double>{0, 0, 0, 0, 0} << "Ann=PER|Ann=PER|東京=LOC|Paris=LOC";
    QTest::newRow("missing") << QList<double>{1, 0, 0, 0, 0} << "";
    QTest::newRow("shifted") << QList<double>{0, 1, 0, 0, 0} << "Ann met=PER|Ann in=PER|東京都=LOC|Paris.=LOC";
    QTest::newRow("relabelled") << QList<double>{0, 0, 1, 0, 0} << "Ann=LOC|Ann=LOC|東京=PER|Paris=PER";
    QTest::newRow("repeated") << QList<double>{0, 0, 0, 1, 0}
                              << "Ann=PER|Ann=PER|Ann=PER|Ann=PER|東京=LOC|東京=LOC|Paris=LOC|Paris=LOC";
}

void TestNoisySpans::eachKindOfNoise()
{
    QFETCH(QList<double>, noise);
    QFETCH(QString, quotes);
    const SpanNoise all{noise[0], noise[1], noise[2], noise[3], noise[4]};
    QCOMPARE(shown(said(all)), quotes);
    QCOMPARE(shown(said(all)), shown(said(all)));
    SpanNoise invented = all;
    invented.invented = 1;
    const std::vector<SaidQuote> more = said(invented);
    QCOMPARE(shown({more.begin(), more.end() - 1}), quotes);
    QVERIFY(!someText.contains(more.back().text));
    QVERIFY(options.contains(more.back().label));
}

void TestNoisySpans::ratesAreThoseThatWereTold()
{
    constexpr int texts = 1'000;
    size_t left = 0;
    size_t repeated = 0;
    for (int i = 0; i < texts; ++i) {
        SpanNoise noise;
        noise.missing = 0.3;
        left += said(noise, i).size();
        noise = {};
        noise.repeated = 0.2;
        repeated += said(noise, i).size() - 4;
    }
    QVERIFY2(left > 0.66 * 4 * texts && left < 0.74 * 4 * texts, qPrintable(QString::number(left)));
    QVERIFY2(repeated > 0.17 * 4 * texts && repeated < 0.23 * 4 * texts, qPrintable(QString::number(repeated)));
}

void TestNoisySpans::rightAnswersAreReadAsGold_data()
{
    QTest::addColumn<bool>("asJson");
    QTest::newRow("lines") << false;
    QTest::newRow("an object") << true;
}

void TestNoisySpans::rightAnswersAreReadAsGold()
{
    QFETCH(bool, asJson);
    NoisyLabel label{QStringLiteral("names"), options, {}, {}, false, true, said({})};
    HttpReply reply;
    reply.status = 200;
    reply.body = completionBody({label}, asJson, true);
    const auto answer = openAiChatFormat().read(reply);
    QVERIFY(answer.has_value());
    const Sample &sample = answer->samples.front();
    SpanReading reading = readSpans(sample, someText + u'0', definition());
    QVERIFY(!reading.invalid);
    QVERIFY(reading.ungrounded.empty());
    addTokenConfidence(reading, sample, TokenConfidence(definition()));
    QStringList found;
    for (size_t i = 0; i < reading.spans.size(); ++i) {
        const LabelledSpan &one = reading.spans[i];
        found += QStringLiteral("%1-%2=%3").arg(one.place.start).arg(one.place.end).arg(one.option.value);
        QVERIFY(std::abs(one.said.confidence.value_or(0) - label.quotes[i].probability) < 1e-6);
        QCOMPARE(one.said.confidenceKind, ConfidenceKind::TokenProbability);
    }
    QCOMPARE(found.join(u' '), QStringLiteral("2-5=2 10-13=2 17-19=1 25-30=1"));
}

QTEST_APPLESS_MAIN(TestNoisySpans)
#include "tst_noisy_spans.moc"
