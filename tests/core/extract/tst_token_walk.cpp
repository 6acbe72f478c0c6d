// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/confidence.h"
#include "tests/core/extract/token_samples.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::test;
using nlohmann::json;

namespace {

const json &table()
{
    static const json read = [] {
        QFile file(QStringLiteral(TANDEM_TEST_DATA "/confidence_cases.json"));
        return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
    }();
    return read;
}

QByteArray bytesIn(const json &entry)
{
    QByteArray bytes;
    for (const json &byte : entry["bytes"])
        bytes += static_cast<char>(byte.get<int>());
    return bytes;
}

Sample sampleFrom(const json &entry)
{
    Sample sample;
    sample.text = text(entry["content"]);
    sample.finish = FinishReason::Complete;
    for (const json &each : entry["tokens"]) {
        Token token{bytesIn(each), each["logprob"].get<double>(), {}};
        for (const json &rival : each["top_logprobs"])
            token.alternatives.push_back({bytesIn(rival), rival["logprob"].get<double>()});
        sample.tokens.push_back(token);
    }
    return sample;
}

} // namespace

/// Random answers with tokens that straddle, split characters and share starts; what is expected was computed by an
/// independent implementation.
class TestTokenWalk : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data()
    {
        QTest::addColumn<int>("index");
        const size_t count = table()["cases"].size();
        QCOMPARE(count, size_t(150));
        for (size_t i = 0; i < count; ++i)
            QTest::addRow("%d", static_cast<int>(i)) << static_cast<int>(i);
    }

    void agrees()
    {
        QFETCH(int, index);
        const json &given = table()["cases"][static_cast<size_t>(index)];
        const json &expected = given["expect"];
        QStringList labels;
        for (const json &label : given["labels"])
            labels += text(label);
        const LabelDefinition definition = definitionOf(QStringLiteral("label"), labels);
        const Sample sample = sampleFrom(given);
        const Extraction extraction = extract(sample, {definition}).front();
        QVERIFY2(extraction.value, qPrintable(sample.text));
        QCOMPARE(definition.option(extraction.value->options().front())->value, text(expected["label"]));
        const auto found = confidenceFromTokens(sample, definition, extraction);
        if (!expected["known"].get<bool>()) {
            QVERIFY(!found);
            return;
        }
        compare(found, labels, expected);
    }

private:
    static void compare(const std::optional<Confidence> &found, const QStringList &labels, const json &expected)
    {
        double total = 0;
        int listed = 0;
        for (const json &mass : expected["mass"]) {
            total += mass.get<double>();
            listed += mass.get<double>() > 0 ? 1 : 0;
        }
        QVERIFY(found || listed < 2);
        QVERIFY(!found || isNear(found->joint, expected["p_joint"].get<double>()));
        if (listed < 2) // nothing to normalise over: a bound, or nothing
            return;
        QVERIFY2(isNear(found->value, expected["p_norm"].get<double>(), 2e-6),
                 qPrintable(QStringLiteral("%1").arg(found->value)));
        QVERIFY(isNear(found->unresolved, expected["unresolved"].get<double>()));
        QVERIFY(isNear(found->residual, expected["residual"].get<double>(), 2e-6));
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const double mass = expected["mass"][labels[i].toStdString()].get<double>();
            QVERIFY(isNear(found->distribution.at(static_cast<size_t>(i)), mass / total, 5e-6));
        }
    }
};

QTEST_APPLESS_MAIN(TestTokenWalk)
#include "tst_token_walk.moc"
