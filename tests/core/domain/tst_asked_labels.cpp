// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/asked_labels.h"

#include "core/domain/schema_check.h"
#include "core/domain/schema_json.h"
#include "tests/support/must.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// "mood" (required): good, bad; "reason" where mood is bad: price, wait; "depth" where reason is price: 1, 2;
/// "topics", a required multiple choice; "old", required but retired; "free", which nothing leads to.
Schema schemaOfLeading()
{
    Schema schema = must(schemaFromJson(R"({"label_schema":[
        {"name":"mood","required":true,"options":["good","bad"]},
        {"name":"reason","options":["price","wait"],"only_where":{"label":"mood","values":["bad"]}},
        {"name":"depth","required":true,"options":["1","2"],"only_where":{"label":"reason","values":["price"]}},
        {"name":"topics","choice":"multiple","required":true,"options":["food","room"]},
        {"name":"old","required":true,"retired":true,"options":["a","b"]},
        {"name":"free","options":["x","y"]}]})"));
    qint64 id = 0;
    for (LabelDefinition &definition : schema.definitions) {
        definition.id = LabelDefinitionId(++id);
        for (Option &option : definition.options)
            option.id = OptionId(++id);
    }
    return schema;
}

/// "mood=bad reason=price topics=": what was decided; "mood?bad": a value that nobody decided.
std::vector<AnsweredLabel> answersOf(const Schema &schema, const QString &said)
{
    std::vector<AnsweredLabel> answers;
    for (const QString &each : said.split(u' ', Qt::SkipEmptyParts)) {
        const bool isDecided = each.contains(u'=');
        const QChar separator = isDecided ? u'=' : u'?';
        const LabelDefinition *definition = schema.definition(each.section(separator, 0, 0));
        const Option *option = definition->optionByValue(each.section(separator, 1));
        answers.push_back({definition->id, isDecided, option ? std::optional(LabelValue{option->id}) : std::nullopt});
    }
    return answers;
}

} // namespace

/// Which labels are asked of a record, and where a person goes on with it.
class TestAskedLabels : public QObject
{
    Q_OBJECT

private slots:
    void asks_data();
    void asks();
    void leadsOn_data();
    void leadsOn();
    void refusesConditions_data();
    void refusesConditions();
    void keepsConditionsInJson();
    void givesKeysToWhatIsOffered();
};

void TestAskedLabels::asks_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing said") << u""_s << u"mood topics free"_s;
    QTest::newRow("good") << u"mood=good"_s << u"mood topics free"_s;
    QTest::newRow("bad") << u"mood=bad"_s << u"mood reason topics free"_s;
    QTest::newRow("bad for its price") << u"mood=bad reason=price"_s << u"mood reason depth topics free"_s;
    QTest::newRow("the reason of what was bad once") << u"mood=good reason=price"_s << u"mood topics free"_s;
    QTest::newRow("not decided") << u"mood?bad"_s << u"mood reason topics free"_s;
}

void TestAskedLabels::asks()
{
    QFETCH(QString, said);
    QFETCH(QString, asked);
    const Schema schema = schemaOfLeading();
    QStringList names;
    for (const LabelDefinition &definition : schema.definitions) {
        if (isAsked(schema, definition, answersOf(schema, said)))
            names += definition.name;
    }
    QCOMPARE(names.join(u' '), asked);
}

void TestAskedLabels::leadsOn_data()
{
    QTest::addColumn<QString>("decided");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("next");
    QTest::newRow("past what is not asked") << u"mood"_s << u"mood=good"_s << u"topics"_s;
    QTest::newRow("to what depends on it") << u"mood"_s << u"mood=bad"_s << u"reason"_s;
    QTest::newRow("from there on") << u"reason"_s << u"mood=bad reason=price"_s << u"depth"_s;
    QTest::newRow("to what is required") << u"reason"_s << u"mood=bad reason=wait"_s << u"topics"_s;
    QTest::newRow("back to what was left out") << u"topics"_s << u"topics="_s << u"mood"_s;
    QTest::newRow("what is decided is not asked again") << u"topics"_s << u"mood=good topics="_s << u""_s;
    QTest::newRow("what a model said is asked") << u"topics"_s << u"mood?good topics="_s << u"mood"_s;
    QTest::newRow("not to what nobody requires") << u"free"_s << u"mood=good topics= free=x"_s << u""_s;
    QTest::newRow("all is said") << u"depth"_s << u"mood=bad reason=price depth=1 topics="_s << u""_s;
}

void TestAskedLabels::leadsOn()
{
    QFETCH(QString, decided);
    QFETCH(QString, said);
    QFETCH(QString, next);
    const Schema schema = schemaOfLeading();
    const LabelDefinitionId found = nextToAnswer(schema, schema.definition(decided)->id, answersOf(schema, said));
    const LabelDefinition *definition = schema.definition(found);
    QCOMPARE(definition ? definition->name : QString(), next);
}

void TestAskedLabels::refusesConditions_data()
{
    QTest::addColumn<QByteArray>("definitions");
    QTest::addColumn<QString>("named");
    QTest::newRow("of what is not there")
        << QByteArray(R"({"name":"a","options":["x"],"only_where":{"label":"b","values":["y"]}})") << u"b"_s;
    QTest::newRow("of an option that is not there")
        << QByteArray(R"({"name":"a","options":["x"],"only_where":{"label":"b","values":["z"]}},
                         {"name":"b","options":["y"]})")
        << u"z"_s;
    QTest::newRow("of no option") << QByteArray(R"({"name":"a","options":["x"],"only_where":{"label":"b","values":[]}},
                         {"name":"b","options":["y"]})")
                                  << u"b"_s;
    QTest::newRow("of itself") << QByteArray(
                                      R"({"name":"a","options":["x"],"only_where":{"label":"a","values":["x"]}})")
                               << u"a"_s;
    QTest::newRow("in a circle") << QByteArray(
                                        R"({"name":"a","options":["x"],"only_where":{"label":"b","values":["y"]}},
                         {"name":"b","options":["y"],"only_where":{"label":"a","values":["x"]}})")
                                 << u"a"_s;
    QTest::newRow("of spans") << QByteArray(R"({"name":"a","options":["x"],"only_where":{"label":"b","values":["y"]}},
                         {"name":"b","level":"span","options":["y"]})")
                              << u"b"_s;
    QTest::newRow("nothing is offered") << QByteArray(R"({"name":"a","options":[{"value":"x","retired":true}]})")
                                        << u"a"_s;
}

void TestAskedLabels::refusesConditions()
{
    QFETCH(QByteArray, definitions);
    QFETCH(QString, named);
    const auto schema = schemaFromJson("{\"label_schema\":[" + definitions + "]}");
    QVERIFY(!schema);
    QVERIFY2(schema.error().message.contains(u'“' + named + u'”'), qPrintable(schema.error().message));
}

void TestAskedLabels::keepsConditionsInJson()
{
    const Schema schema = schemaOfLeading();
    const Schema read = must(schemaFromJson(schemaToJson(schema)));
    QVERIFY(sameMeaning(schema, read));
    Schema other = read;
    other.definitions[1].askedWhere.reset();
    QVERIFY(!sameMeaning(schema, other));
}

void TestAskedLabels::givesKeysToWhatIsOffered()
{
    LabelDefinition definition = must(schemaFromJson(R"({"label_schema":[{"name":"a","options":[
        "x",{"value":"y","retired":true},"z"]}]})"))
                                     .definitions.front();
    QCOMPARE(definition.keyOf(0), u"1"_s);
    QCOMPARE(definition.keyOf(1), QString());
    QCOMPARE(definition.keyOf(2), u"3"_s); // as before y was retired
    QCOMPARE(definition.offeredCount(), 2);
    QCOMPARE(offered(definition).options.size(), size_t(2));
    // Where there are more than digits, those that are offered have them.
    while (definition.options.size() < 10)
        definition.options.push_back(definition.options.back());
    QCOMPARE(definition.keyOf(2), u"2"_s);
    QCOMPARE(definition.keyOf(9), u"9"_s);
}

QTEST_GUILESS_MAIN(TestAskedLabels)
#include "tst_asked_labels.moc"
