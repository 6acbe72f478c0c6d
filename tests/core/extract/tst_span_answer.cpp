// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/spans/quote_order.h"
#include "core/extract/spans/span_answer.h"
#include "tests/core/extract/extraction_cases.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace tandem;
using nlohmann::json;

namespace {

LabelDefinition entities()
{
    LabelDefinition definition =
        definitionOf(QStringLiteral("entity"), {QStringLiteral("per=person"), QStringLiteral("loc=location|place"),
                                                QStringLiteral("oth=others")});
    definition.level = Level::Span;
    return definition;
}

QString wordFor(GroundedBy by)
{
    return by == GroundedBy::Exact ? QString()
                                   : (by == GroundedBy::Normalised ? QStringLiteral("~") : QStringLiteral("≈"));
}

/// "per 0-5 Obama; ~loc 18-24 Hawaii; not_found: Paris": one entry a span, then what could not be grounded.
QString shownSpans(const SpanReading &reading, const LabelDefinition &definition)
{
    if (reading.invalid)
        return QStringLiteral("invalid ") + toWord(*reading.invalid);
    QStringList parts;
    for (const LabelledSpan &span : reading.spans)
        parts.append(wordFor(span.place.by) + definition.option(span.option)->value + u' ' +
                     QString::number(span.place.start) + u'-' + QString::number(span.place.end) + u' ' +
                     span.place.text);
    for (const UngroundedSpan &span : reading.ungrounded)
        parts.append(toWord(span.fault) + QStringLiteral(": ") + span.quote);
    return parts.join(QStringLiteral("; "));
}

} // namespace

/// Quotes with labels become grounded spans, or named reasons.
class TestSpanAnswer : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void grounding_data();
    void grounding();
    void publishedCases();
    void finishForbidsReading();
    void longContent();
};

void TestSpanAnswer::answers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *answer, const char *spans) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << QString::fromUtf8(spans);
    };
    const char *both = "per 0-5 Obama; loc 18-24 Hawaii";
    row(R"([{"text": "Obama", "label": "person"}, {"text": "Hawaii", "label": "location"}])", both);
    row(R"([{"quote": "Obama", "type": "per"}, {"span": "Hawaii", "category": "place"}])", both);
    row("Sure!\n```json\n[{\"text\": \"Obama\", \"label\": \"person\"}, {\"text\": \"Hawaii\", \"label\": "
        "\"Location\"}]\n```",
        both);
    row(R"({"entity": [{"text": "Obama", "label": "person"}, {"text": "Hawaii", "label": "location"}]})", both);
    row(R"({"spans": [{"text": "Obama", "label": "person"}, {"text": "Hawaii", "label": "location"}]})", both);
    row(R"({"person": ["Obama"], "location": ["Hawaii"]})", both);
    row(R"({"person": "Obama", "location": "Hawaii"})", both);
    row(R"([["Obama", "person"], ["Hawaii", "location"]])", both);
    row("[{'text': 'Obama', 'label': 'person'}, {text: Hawaii, label: location},]", both);
    row("Entity: Obama, person\nEntity: Hawaii, location", both);
    row("mood: [\"good\"]\nevents: [{\"text\": \"Hawaii\", \"label\": \"person\"}]\n**Entity**: [{\"text\": \"Obama\", "
        "\"label\": \"person\"},\n {\"text\": \"Hawaii\", \"label\": \"location\"}]\nReason: names",
        both);
    row("{\"events\": [{\"text\": \"Hawaii\", \"label\": \"person\"}], \"entity\": [{\"text\": \"Obama\", \"label\": "
        "\"person\"}]}",
        "per 0-5 Obama");
    row("<think>[]</think>[{\"text\": \"Obama\", \"label\": \"person\"}]", "per 0-5 Obama");
    row(R"([{"text": "Obama", "label": "persn"}])", "unknown_label: Obama");
    row(R"([{"text": "Obama", "label": "locaton"}])", "loc 0-5 Obama");
    row("[]", "");
    row("{\"spans\": []}", "");
    row("{}", "");
    row(R"([{"text": "Obama", "label": "politician"}, {"text": "Hawaii", "label": "location"}])",
        "loc 18-24 Hawaii; unknown_label: Obama");
    row(R"([{"text": "Paris", "label": "location"}])", "not_found: Paris");
    row(R"([{"label": "location"}])", "malformed: ");
    row(R"([{"text": "Obama"}])", "malformed: Obama");
    row(R"([{"text": ["Obama"], "label": "person"}])", "malformed: ");
    row(R"([{"text": "Obama", "label": "person"}, {"text": "Obama", "label": "person"}])",
        "per 0-5 Obama; not_found: Obama");
    row(R"([{"text": "Obama", "label": "person"}, {"text": "Obama", "label": "others"}])",
        "per 0-5 Obama; oth 0-5 Obama");
    row(R"({"politician": ["Obama"]})", "unknown_label: Obama");
    row(R"([{"text": "Obama", "label": "person"}, {"text": "Haw)", "invalid cut_off");
    row("There are no entities.", "invalid off_schema");
    row("person", "invalid off_schema");
    row("[Obama]", "invalid off_schema");
    row("  ", "invalid empty");
}

void TestSpanAnswer::answers()
{
    QFETCH(QString, answer);
    QFETCH(QString, spans);
    const SpanReading reading = readSpans(answerOf(answer), QStringLiteral("Obama was born in Hawaii"), entities());
    QCOMPARE(shownSpans(reading, entities()), spans);
}

void TestSpanAnswer::grounding_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("quotes"); // "quote" or "quote#occurrence"
    QTest::addColumn<QString>("places");
    const auto row = [](const char *content, const char *quotes, const char *places) {
        QTest::addRow("%s <- %s", content, quotes)
            << QString::fromUtf8(content) << QString::fromUtf8(quotes).split(u'|') << QString::fromUtf8(places);
    };
    row("Obama met Obama", "Obama|Obama", "0-5 Obama; 10-15 Obama");
    row("Obama met Obama", "Obama", "?2");
    row("Obama met Obama", "Obama#2", "10-15 Obama");
    row("Obama met Obama", "Obama#3", "?2");
    row("Obama met Merkel, and Obama left", "Merkel|Obama", "10-16 Merkel; 22-27 Obama");
    row("Obama met Merkel, and Obama left", "Obama|Merkel", "0-5 Obama; 10-16 Merkel");
    row("Ann, Bob, Ann, Cid, Ann", "Bob|Ann|Cid", "5-8 Bob; 10-13 Ann; 15-18 Cid");
    row("Ann, Bob, Ann, Cid, Ann", "Cid|Ann|Bob", "15-18 Cid; ?3; 5-8 Bob");
    row("Ann, Bob, Ann, Cid, Ann", "Ann|Ann", "?3; ?3");
    row("art in the party", "art", "0-3 art");
    row("a party", "art", "-");
    row("two Obamas met", "Obama", "4-9 Obama");
    row("the cats", "cat", "-");
    row("The Guest liked it", "the guest", "~0-9 The Guest");
    row("New   York\nCity", "New York City", "~0-15 New   York\nCity");
    row("he said “don’t”", "\"don't\"", "~8-15 “don’t”");
    row("he said don't.", "“don't”", "~8-13 don't");
    row("well–known place", "well-known", "~0-10 well–known");
    row("Ｔｏｋｙｏ tower", "Tokyo", "~0-5 Ｔｏｋｙｏ");
    row("ﬁne and fine", "FINE#1", "~0-3 ﬁne");
    row("the restaurnat was good", "restaurant", "≈4-14 restaurnat");
    row("the restaurant was good", "the restaurnat", "≈0-14 the restaurant");
    row("born in 1998", "born in 1999", "-");
    row("a bat", "a cat", "-");
    row("positive and positiv", "positve", "≈0-8 positive");
    row("x", "", "-");
    row("", "x", "-");
    row("👩‍👩‍👧 and 👩", "👩", "10-11 👩");
    row("👍🏽 good", "👍", "-");
    row("👍🏽 good 👍", "👍", "8-9 👍");
    row("😀😀 Obama", "Obama", "3-8 Obama");
    row("café in Paris", "cafe\xCC\x81", "~0-4 café");
    row("cafe\xCC\x81 in Paris", "café", "~0-5 cafe\xCC\x81");
    row("cafe\xCC\x81 in Paris", "cafe", "-");
    row("東京都に住む", "東京", "0-2 東京");
    row("東京と東京", "東京", "?2");
    row("서울에 산다", "서울", "0-2 서울");
    row("ኢትዮጵያ ውስጥ", "ኢትዮጵያ", "0-5 ኢትዮጵያ");
    row("Bank of America", "Bank of America|America", "0-15 Bank of America; 8-15 America");
    row("عاش في القاهرة", "القاهرة", "7-14 القاهرة");
}

void TestSpanAnswer::grounding()
{
    QFETCH(QString, content);
    QFETCH(QStringList, quotes);
    QFETCH(QString, places);
    std::vector<WantedQuote> wanted;
    for (const QString &quote : quotes)
        wanted.push_back({quote.section(u'#', 0, 0), quote.section(u'#', 1).toInt()});
    QStringList found;
    const QList<uint> letters = content.toUcs4();
    for (const QuotePlace &place : groundQuotes(wanted, content)) {
        if (!place.place) {
            found.append(place.candidates > 1 ? u'?' + QString::number(place.candidates) : QStringLiteral("-"));
            continue;
        }
        const GroundedQuote &at = *place.place;
        QCOMPARE(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + at.start, at.end - at.start),
            at.text);
        found.append(wordFor(at.by) + QString::number(at.start) + u'-' + QString::number(at.end) + u' ' + at.text);
    }
    QCOMPARE(found.join(QStringLiteral("; ")), places);
}

void TestSpanAnswer::publishedCases()
{
    QFile file(QStringLiteral(TANDEM_TEST_DATA "/meganno.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json table = json::parse(file.readAll().toStdString());
    int cases = 0;
    for (const json &entry : table["extraction"]["cases"]) {
        if (entry["schema_key"] != "entity")
            continue;
        ++cases;
        const auto text = [&entry](const char *key) { return QString::fromStdString(entry[key].get<std::string>()); };
        const SpanReading reading = readSpans(answerOf(text("response")), text("record_content"), entities());
        const json &right = entry["recommended"]["labels"];
        QCOMPARE(reading.spans.size(), right.is_array() ? right.size() : size_t(0));
        for (size_t i = 0; i < reading.spans.size(); ++i) {
            QCOMPARE(reading.spans[i].place.start, right[i]["start"].get<qint64>());
            QCOMPARE(reading.spans[i].place.end, right[i]["end"].get<qint64>());
        }
    }
    QVERIFY(cases > 0);
}

void TestSpanAnswer::finishForbidsReading()
{
    Sample sample = answerOf(QStringLiteral("[]"));
    sample.finish = FinishReason::CutOff;
    QCOMPARE(shownSpans(readSpans(sample, {}, entities()), entities()), QStringLiteral("invalid cut_off"));
    sample.finish = FinishReason::Refusal;
    QCOMPARE(shownSpans(readSpans(sample, {}, entities()), entities()), QStringLiteral("invalid refusal"));
}

void TestSpanAnswer::longContent()
{
    const QString content = QStringLiteral("lorem ipsum ").repeated(20'000) + QStringLiteral("restaurant");
    const auto places = groundQuotes({{QStringLiteral("restaurnat")}, {QString(200, u'x')}, {content}}, content);
    QCOMPARE(places[0].place->start, 240'000);
    QVERIFY(!places[1].place);
    QCOMPARE(places[2].place->end, 240'010);
}

QTEST_APPLESS_MAIN(TestSpanAnswer)
#include "tst_span_answer.moc"
