// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/span_confidence.h"
#include "tests/core/extract/token_samples.h"

#include <QTest>

#include <cmath>

using namespace tandem;
using namespace tandem::test;

namespace {

LabelDefinition entities()
{
    LabelDefinition definition =
        definitionOf(QStringLiteral("entity"), {QStringLiteral("loc"), QStringLiteral("per"), QStringLiteral("org")});
    definition.level = Level::Span;
    return definition;
}

/// "loc Paris 0.8421 token_probability complete; …", ungrounded ones behind.
QString shown(const SpanReading &reading, const LabelDefinition &definition)
{
    QStringList parts;
    const auto add = [&parts](const QString &label, const QString &quote, const SaidLabel &said) {
        const QString value = said.confidence ? QString::number(*said.confidence, 'f', 4) : QStringLiteral("-");
        parts.append(
            QStringList{label, quote, value, toWord(said.confidenceKind), toWord(said.completeness)}.join(u' '));
    };
    for (const LabelledSpan &span : reading.spans)
        add(definition.option(span.option)->value, span.place.text, span.said);
    for (const UngroundedSpan &span : reading.ungrounded)
        add(toWord(span.fault), span.quote, span.said);
    return parts.join(QStringLiteral("; "));
}

struct Row
{
    const char *name;
    std::vector<Piece> pieces;
    const char *expected;
};

double logOf(double probability)
{
    return std::log(probability);
}

/// What each is by hand: the label's own probability, divided by that of all options that are listed.
std::vector<Row> rows()
{
    const double sure = logOf(0.999);
    const Piece loc8 = {"loc", logOf(0.8), {{"per", logOf(0.12)}, {"org", logOf(0.04)}}};
    const Piece per6 = {"per", logOf(0.6), {{"loc", logOf(0.2)}, {"org", logOf(0.1)}}};
    return {
        {"one",
         {{"[{\"text\": \"Paris\", \"label\": \"", sure, {}}, loc8, {"\"}]", sure, {}}},
         "loc Paris 0.8333 token_probability complete"},
        {"each its own",
         {{"[{\"text\": \"Paris\", \"label\": \"", sure, {}},
          loc8,
          {"\"}, {\"text\": \"Zoë\", \"label\": \"", sure, {}},
          per6,
          {"\"}]", sure, {}}},
         "loc Paris 0.8333 token_probability complete; per Zoë 0.6667 token_probability complete"},
        {"the tokens before the word of the model",
         {{"[{\"text\": \"Paris\", \"label\": \"", sure, {}}, loc8, {"\", \"confidence\": 0.3}]", sure, {}}},
         "loc Paris 0.8333 token_probability complete"},
        {"what is not listed bounds it",
         {{"[{\"text\": \"Paris\", \"label\": \"", sure, {}},
          {"loc", logOf(0.6), {{"per", logOf(0.2)}}},
          {"\"}]", sure, {}}},
         "loc Paris 0.7500 token_probability bounded"},
        {"a quote that stands nowhere",
         {{"[{\"text\": \"Rome\", \"label\": \"", sure, {}}, loc8, {"\"}]", sure, {}}},
         "not_found Rome 0.8333 token_probability complete"},
        {"pairs",
         {{"[[\"Paris\", \"", sure, {}}, loc8, {"\"]]", sure, {}}},
         "loc Paris 0.8333 token_probability complete"},
        {"lines",
         {{"Entity: Paris, ", sure, {}}, loc8, {"\nEntity: Zoë, ", sure, {}}, per6},
         "loc Paris 0.8333 token_probability complete; per Zoë 0.6667 token_probability complete"},
        {"a label for several quotes",
         {{"{\"", sure, {}}, loc8, {"\": [\"Paris\"]}", sure, {}}},
         "loc Paris - none complete"},
        {"a label that is no option",
         {{"[{\"text\": \"Paris\", \"label\": \"", sure, {}},
          {"city", logOf(0.5), {{"loc", logOf(0.4)}}},
          {"\"}]", sure, {}}},
         "unknown_label Paris - none complete"},
        {"a token whose probability is unknown",
         {{"[{\"text\": \"Paris\", \"label\": \"", sure, {}}, {"loc", -9999, {}}, {"\"}]", sure, {}}},
         "loc Paris - none complete"},
        {"the word of the model",
         {{"[{\"text\": \"Paris\", \"label\": \"loc\", \"confidence\": 0.8}]", -9999, {}}},
         "loc Paris 0.8000 verbalised complete"},
        {"in percent",
         {{"[{\"text\": \"Paris\", \"label\": \"loc\", \"confidence\": \"85 %\"}, {\"text\": \"Zoë\", \"label\": "
           "\"per\", \"probability\": 90}]",
           -9999,
           {}}},
         "loc Paris 0.8500 verbalised complete; per Zoë 0.9000 verbalised complete"},
        {"no number",
         {{"[{\"text\": \"Paris\", \"label\": \"loc\", \"confidence\": \"high\"}]", -9999, {}}},
         "loc Paris - none complete"},
        {"by label with a word of the model",
         {{"{\"loc\": [{\"text\": \"Paris\", \"confidence\": 0.7}]}", -9999, {}}},
         "loc Paris 0.7000 verbalised complete"},
    };
}

} // namespace

/// How sure the label of each quote is.
class TestSpanConfidence : public QObject
{
    Q_OBJECT

private slots:
    void labels_data();
    void labels();
    void withoutTokens();
    void tokensOfAnotherText();
};

void TestSpanConfidence::labels_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows()) {
        QByteArray words;
        for (const Piece &piece : row.pieces)
            words += piece.bytes;
        QTest::newRow(row.name) << sampleOf(words.constData(), row.pieces) << QString::fromUtf8(row.expected);
    }
}

void TestSpanConfidence::labels()
{
    QFETCH(Sample, sample);
    QFETCH(QString, expected);
    SpanReading reading = readSpans(sample, QStringLiteral("Zoë in Paris"), entities());
    addTokenConfidence(reading, sample, TokenConfidence(entities()));
    QCOMPARE(shown(reading, entities()), expected);
}

void TestSpanConfidence::withoutTokens()
{
    const Sample sample = sampleOf("[{\"text\": \"Paris\", \"label\": \"loc\", \"confidence\": 0.8}]", {});
    SpanReading reading = readSpans(sample, QStringLiteral("Paris"), entities());
    addTokenConfidence(reading, sample, TokenConfidence(entities()));
    QCOMPARE(shown(reading, entities()), QStringLiteral("loc Paris 0.8000 verbalised complete"));
}

void TestSpanConfidence::tokensOfAnotherText()
{
    const Sample sample = sampleOf("[{\"text\": \"Paris\", \"label\": \"loc\"}]", {{"something else", -0.1, {}}});
    SpanReading reading = readSpans(sample, QStringLiteral("Paris"), entities());
    addTokenConfidence(reading, sample, TokenConfidence(entities()));
    QCOMPARE(shown(reading, entities()), QStringLiteral("loc Paris - none complete"));
}

QTEST_APPLESS_MAIN(TestSpanConfidence)
#include "tst_span_confidence.moc"
