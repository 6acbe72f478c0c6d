// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_check.h"
#include "core/domain/schema_edit.h"
#include "core/domain/schema_json.h"
#include "tests/support/must.h"

#include <QTest>

using namespace tandem;

namespace {

/// JSON with single quotes, which reads better in C++.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void editsKeepKeysApart_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("keys");
        QTest::newRow("split") << "split"
                               << "1 2 4 3";
        QTest::newRow("merge into a new one") << "merge"
                                              << "1 3";
        QTest::newRow("remove") << "remove"
                                << "2 3";
        QTest::newRow("move one without a key") << "move"
                                                << "2 1 3";
    }

    void editsKeepKeysApart()
    {
        QFETCH(QString, act);
        Schema schema = must(schemaFromJson(
            json("{'label_schema':[{'name':'s','options':['a',{'value':'b','key':'2'},{'value':'c','key':'3'}]}]}")));
        LabelDefinition &definition = schema.definitions.front();
        definition.id = LabelDefinitionId(1);
        for (size_t i = 0; i < definition.options.size(); ++i)
            definition.options[i].id = OptionId(qint64(i) + 1);
        const QStringList parts{QStringLiteral("b"), QStringLiteral("d")};
        const SchemaEdit edit =
            act == QStringLiteral("split") ? must(splitOption(schema, definition.id, OptionId(2), parts, {}))
            : act == QStringLiteral("merge")
                ? must(mergeOptions(schema, definition.id, {OptionId(1), OptionId(2)}, QStringLiteral("d")))
            : act == QStringLiteral("remove")
                ? must(removeOption(schema, definition.id, OptionId(1), RemovalKind::Delete))
                : must(moveOption(schema, definition.id, OptionId(1), 1));
        QVERIFY(checkSchema(edit.schema).has_value());
        QStringList keys;
        const LabelDefinition &after = edit.schema.definitions.front();
        for (int i = 0; i < static_cast<int>(after.options.size()); ++i)
            keys.append(after.keyOf(i));
        QTEST(keys.join(u' '), "keys");
    }

    void readsThreeForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("texts");
        QTest::newRow("own")
            << json("{'label_schema':[{'name':'s','options':[{'value':'a'},{'value':'b','text':'B'}]}]}") << "a|b"
            << "a|B";
        QTest::newRow("released")
            << QByteArray(json(
                   "{'label_schema':[{'name':'s','level':'record','options':[{'value':'pos','text':'positive'}]}]}"))
            << "pos"
            << "positive";
        QTest::newRow("paper")
            << json("{'label_schema':[{'label_name':'s','level':'record','options':['positive','negative']}]}")
            << "positive|negative"
            << "positive|negative";
        QTest::newRow("integer values")
            << QByteArray(json(
                   "{'label_schema':[{'name':'s','options':[{'value':0,'text':'ham'},{'value':1,'text':'spam'}]}]}"))
            << "0|1"
            << "ham|spam";
        QTest::newRow("notes are ignored")
            << json("{'$schema':1,'label_schema':[{'name':'s','_y':[],'options':[{'value':'a','_':2}]}]}") << "a"
            << "a";
        QTest::newRow("numbered names")
            << json("{'label_schema':[{'name':'s','options':[{'id':1,'name':'ham'},{'id':2,'label':'spam'}]}]}")
            << "1|2"
            << "ham|spam";
    }

    void understandsOtherToolsWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto whole = [](const char *definition) {
            return json(QByteArray("{'label_schema':[" + QByteArray(definition) + "]}").constData());
        };
        QTest::newRow("ours") << whole("{'name':'s','choice':'multiple','options':[{'value':'a','text':'A',"
                                       "'colour':'#aabbcc','key':'q','aliases':['x']}]}");
        QTest::newRow("American") << whole("{'name':'s','choice':'multiple','options':[{'value':'a','text':'A',"
                                           "'color':'#aabbcc','key':'q','aliases':['x']}]}");
        QTest::newRow("hotkey") << whole("{'name':'s','choice':'multiple','options':[{'value':'a','text':'A',"
                                         "'color':'#aabbcc','hotkey':'q','alias':['x']}]}");
        QTest::newRow("background") << whole("{'title':'s','type':'multi_label','labels':[{'name':'a','title':'A',"
                                             "'backgroundColor':'#aabbcc','suffixKey':'q','synonyms':['x']}]}");
        QTest::newRow("checkbox") << whole("{'label_name':'s','kind':'checkbox','choices':[{'id':'a','text':'A',"
                                           "'background':'#aabbcc','shortcut':'q','aliases':['x']}]}");
        QTest::newRow("labels outside") << json("{'labels':[{'name':'s','choice':'multiple','classes':[{'value':'a',"
                                                "'text':'A','color':'#aabbcc','hotkey':'q','alias':['x']}]}]}");
    }

    void understandsOtherToolsWords()
    {
        QFETCH(QByteArray, text);
        const auto schema = schemaFromJson(text);
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
        const LabelDefinition &definition = schema->definitions.front();
        QCOMPARE(definition.choice, Choice::Multiple);
        const Option &option = definition.options.front();
        QCOMPARE(definition.name + option.value + option.text + option.colour + option.key + option.aliases.join(u','),
                 QStringLiteral("saA#aabbccqx"));
    }

    void keepsOptionsApart_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("values"); // empty: refused
        QTest::newRow("case") << QByteArray("'yes','Yes','YES'") << "yes|Yes|YES";
        QTest::newRow("trailing zeros as texts") << QByteArray("'1','1.0','1.00'") << "1|1.0|1.00";
        QTest::newRow("white space") << QByteArray("'a','a '") << "a|a ";
        QTest::newRow("leading zeros") << QByteArray("'07','7'") << "07|7";
        QTest::newRow("whole numbers") << QByteArray("1,2") << "1|2";
        QTest::newRow("a number that stays") << QByteArray("1.5,2") << "1.5|2";
        QTest::newRow("a number with a zero") << QByteArray("1.50,2") << "";
        QTest::newRow("numbers that become equal") << QByteArray("1.0,1.00") << "";
        QTest::newRow("an exponent") << QByteArray("1e3,2") << "";
        QTest::newRow("too many digits") << QByteArray("0.1234567890123456789,2") << "";
        QTest::newRow("a number that is too long") << QByteArray("123456789012345678901234567890,2") << "";
        QTest::newRow("equal") << QByteArray("'a','a'") << "";
    }

    void keepsOptionsApart()
    {
        QFETCH(QByteArray, options);
        QFETCH(QString, values);
        const auto schema =
            schemaFromJson(json(QByteArray("{'label_schema':[{'name':'s','options':[" + options + "]}]}").constData()));
        QCOMPARE(schema.has_value(), !values.isEmpty());
        QStringList read;
        if (schema) {
            for (const Option &option : schema->definitions.front().options)
                read += option.value;
        }
        QCOMPARE(read.join(u'|'), values);
    }

    void readsThreeForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, values);
        QFETCH(QString, texts);
        const auto schema = schemaFromJson(text);
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
        QCOMPARE(schema->definitions.size(), size_t(1));
        const LabelDefinition &definition = schema->definitions.front();
        QCOMPARE(definition.name, QStringLiteral("s"));
        QCOMPARE(definition.level, Level::Record);
        QCOMPARE(definition.choice, Choice::Single);
        QStringList readValues;
        QStringList readTexts;
        for (const Option &option : definition.options) {
            readValues += option.value;
            readTexts += option.shownText();
        }
        QCOMPARE(readValues.join(u'|'), values);
        QCOMPARE(readTexts.join(u'|'), texts);
    }

    void keepsEverythingOnTheWayOutAndIn()
    {
        const QByteArray text = json("{'guideline':'All.','label_schema':[ "
                                     "{'name':'aspects','choice':'multiple','guideline':'Each.','options':[ "
                                     "{'value':'p','text':'price','description':'what it "
                                     "costs','aliases':['cost','fee'],'colour':'3','key':'p'}, "
                                     "{'value':'ü 日','colour':'#0072B2'}]}, "
                                     "{'name':'entity','level':'span','options':['PER','ORG']}]}");
        const auto first = schemaFromJson(text);
        QVERIFY(first);
        const QByteArray written = schemaToJson(*first);
        const auto second = schemaFromJson(written);
        QVERIFY(second);
        QVERIFY(sameMeaning(*first, *second));
        QCOMPARE(schemaToJson(*second), written);
        QCOMPARE(second->definitions[0].options[0].aliases,
                 QStringList({QStringLiteral("cost"), QStringLiteral("fee")}));
        QCOMPARE(second->definitions[1].level, Level::Span);
        QCOMPARE(second->definitions[1].valueKind(), ValueKind::Spans);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        const auto option = [](const char *member) {
            return json(
                QByteArray("{'label_schema':[{'name':'s','options':[{'value':'a'," + QByteArray(member) + ":'x'}]}]}")
                    .constData());
        };
        QTest::newRow("misspelt choice") << json("{'label_schema':[{'name':'s','chioce':'multiple','options':['a']}]}")
                                         << "“chioce”";
        QTest::newRow("what was meant") << json("{'label_schema':[{'name':'s','chioce':'multiple','options':['a']}]}")
                                        << "mean “choice”";
        QTest::newRow("misspelt options") << json("{'label_schema':[{'name':'s','option':['a']}]}") << "mean “options”";
        QTest::newRow("misspelt list") << json("{'label_shema':[]}") << "mean “label_schema”";
        QTest::newRow("misspelt guideline")
            << json("{'guidline':'x','label_schema':[{'name':'s','options':['a']}]}") << "mean “guideline”";
        QTest::newRow("misspelt description") << option("'desciption'") << "mean “description”";
        QTest::newRow("misspelt colour") << option("'colur'") << "mean “colour”";
        QTest::newRow("misspelt hotkey") << option("'hotkye'") << "mean “hotkey”";
        QTest::newRow("misspelt aliases") << option("'alises'") << "mean “aliases”";
        QTest::newRow("capitals") << option("'Text'") << "mean “text”";
        QTest::newRow("unknown in the file") << json("{'x':1,'label_schema':[{'name':'s','options':['a']}]}")
                                             << "“x” that means nothing. It can have: label_schema, guideline";
        QTest::newRow("unknown in a label") << json("{'label_schema':[{'name':'s','y':[],'options':['a']}]}")
                                            << "label 1 has a member “y” that means nothing";
        QTest::newRow("unknown in an option") << option("'weight'") << "option 1 of label “s” has a member “weight”";
        QTest::newRow("a parameter of a model") << json("{'temperature':0,'label_schema':[]}") << "“temperature”";
        QTest::newRow("what a note is") << option("'created_at'") << "begins with _";
        QTest::newRow("misspelt name") << json("{'label_schema':[{'nmae':'s','options':['a']}]}") << "mean “name”";
        QTest::newRow("misspelt level") << json("{'label_schema':[{'name':'s','leval':'record','options':['a']}]}")
                                        << "mean “level”";
        QTest::newRow("misspelt value") << json("{'label_schema':[{'name':'s','options':[{'valeu':'a'}]}]}")
                                        << "mean “value”";
        QTest::newRow("twice") << option("'color':'1','colour'") << "twice";
        QTest::newRow("no JSON") << QByteArray("{\"label_schema\":\n [}") << "Line 2, column 3";
        QTest::newRow("cut short") << QByteArray("{\"label_schema\":[") << "ends too early";
        QTest::newRow("array") << QByteArray("[]") << "no JSON object";
        QTest::newRow("no list") << QByteArray("{}") << "label_schema";
        QTest::newRow("level") << QByteArray(
                                      json("{'label_schema':[{'name':'s','level':'TRIGGER_ERROR','options':['a']}]}"))
                               << "TRIGGER_ERROR";
        QTest::newRow("choice") << json("{'label_schema':[{'name':'s','choice':'many','options':['a']}]}") << "many";
        QTest::newRow("empty options") << json("{'label_schema':[{'name':'s','options':[]}]}") << "no options";
        QTest::newRow("no options") << json("{'label_schema':[{'name':'s'}]}") << "no list “options”";
        QTest::newRow("no name") << json("{'label_schema':[{'options':['a']}]}") << "no name";
        QTest::newRow("same value") << json("{'label_schema':[{'name':'s','options':['a','a']}]}") << "the value “a”";
        QTest::newRow("number and text value")
            << json("{'label_schema':[{'name':'s','options':[{'value':1},{'value':'1'}]}]}") << "the value “1”";
        QTest::newRow("same text")
            << json("{'label_schema':[{'name':'s','options':[{'value':'a','text':'x'},{'value':'x'}]}]}") << "read “x”";
        QTest::newRow("same name")
            << json("{'label_schema':[{'name':'S','options':['a']},{'name':'s','options':['a']}]}") << "Two labels";
        QTest::newRow("same key")
            << QByteArray(
                   json("{'label_schema':[{'name':'s','options':[{'value':'a','key':'q'},{'value':'b','key':'Q'}]}]}"))
            << "the key “q”";
        QTest::newRow("key is another's digit")
            << json("{'label_schema':[{'name':'s','options':[{'value':'a','key':'2'},{'value':'b'}]}]}")
            << "the key “2”";
        QTest::newRow("long key") << QByteArray(
                                         json("{'label_schema':[{'name':'s','options':[{'value':'a','key':'ab'}]}]}"))
                                  << "cannot be used";
        QTest::newRow("reserved key") << QByteArray(json(
                                             "{'label_schema':[{'name':'s','options':[{'value':'a','key':'x'}]}]}"))
                                      << "does something else";
        QTest::newRow("colour") << QByteArray(
                                       json("{'label_schema':[{'name':'s','options':[{'value':'a','colour':'red'}]}]}"))
                                << "“red”";
        QTest::newRow("option is a list")
            << json("{'label_schema':[{'name':'s','options':[['a']]}]}") << "option 1 of label “s”";
        QTest::newRow("aliases") << QByteArray(
                                        json("{'label_schema':[{'name':'s','options':[{'value':'a','aliases':'b'}]}]}"))
                                 << "aliases";
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const auto schema = schemaFromJson(text);
        QVERIFY(!schema);
        QVERIFY2(schema.error().message.contains(part), qPrintable(schema.error().message));
        QVERIFY(schema.error().message.endsWith(u'.'));
    }

    void comparesByMeaning()
    {
        const auto plain = schemaFromJson(json("{'label_schema':[{'name':'s','options':['a','b']}]}"));
        const auto sameText =
            schemaFromJson(json("{'label_schema':[{'name':'s','options':[{'value':'a','text':'a'},'b']}]}"));
        const auto other = schemaFromJson(json("{'label_schema':[{'name':'s','options':['b','a']}]}"));
        Schema stored = *plain;
        stored.version = 4;
        stored.definitions[0].id = LabelDefinitionId(3);
        stored.definitions[0].options[1].id = OptionId(7);
        QVERIFY(sameMeaning(*plain, stored));
        QVERIFY(sameMeaning(*plain, *sameText));
        QVERIFY(!sameMeaning(*plain, *other)); // the order gives the keys
        stored.guideline = QStringLiteral("new");
        QVERIFY(!sameMeaning(*plain, stored));
    }

    void writesCells()
    {
        auto schema = schemaFromJson(
            json("{'label_schema':[{'name':'s','choice':'multiple','options':[{'value':'a\\'b','text':'A'},'c']}]}"));
        LabelDefinition definition = schema->definitions.front();
        definition.options[0].id = OptionId(1);
        definition.options[1].id = OptionId(2);
        QCOMPARE(cellText(definition, std::nullopt), QString());
        QCOMPARE(cellText(definition, LabelValue{}), QStringLiteral("[]"));
        QCOMPARE(cellText(definition, LabelValue{OptionId(1), OptionId(2)}), QString::fromUtf8(json("['a\\'b','c']")));
        QCOMPARE(shownText(definition, {OptionId(1), OptionId(2)}), QStringLiteral("A, c"));
        QCOMPARE(shownText(definition, {}), QStringLiteral("none"));
        definition.choice = Choice::Single;
        QCOMPARE(cellText(definition, LabelValue{OptionId(2)}), QStringLiteral("c"));
        QCOMPARE(cellText(definition, LabelValue{OptionId(9)}), QStringLiteral("9"));
    }

    void givesDigitsByPosition()
    {
        LabelDefinition definition;
        definition.options.resize(11);
        definition.options[1].key = QStringLiteral("n");
        QCOMPARE(definition.keyOf(0), QStringLiteral("1"));
        QCOMPARE(definition.keyOf(1), QStringLiteral("n"));
        QCOMPARE(definition.keyOf(8), QStringLiteral("9"));
        QCOMPARE(definition.keyOf(9), QString());
        QCOMPARE(definition.keyOf(11), QString());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
