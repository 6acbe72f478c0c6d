// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/choice_state.h"
#include "ui/records/decision/key_map.h"

#include <QTest>

#include <map>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

LabelDefinition definitionOf(const QStringList &values, Choice choice = Choice::Single)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = u"label"_s;
    definition.choice = choice;
    for (const QString &value : values) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = value;
        definition.options.push_back(option);
    }
    return definition;
}

LabelDefinition intents()
{
    return definitionOf({u"card_arrival"_s, u"card_lost"_s, u"cash_withdrawal"_s, u"exchange_rate"_s, u"pin_blocked"_s,
                         u"top_up_failed"_s, u"top_up_limits"_s, u"transfer_fee"_s, u"transfer_timing"_s,
                         u"verify_identity"_s, u"lost_phone"_s});
}

} // namespace

Q_DECLARE_METATYPE(tandem::KeyMeaning)

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void meansWhatTheDesignSays_data()
    {
        QTest::addColumn<QKeyCombination>("pressed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<KeyMeaning>("meaning");
        const auto act = [](KeyAct act) { return KeyMeaning{act, -1, {}}; };
        const auto option = [](int index) { return KeyMeaning{KeyAct::ChooseOption, index, {}}; };
        const auto row = [](const char *name, QKeyCombination pressed, const QString &text, const KeyMeaning &meaning) {
            QTest::newRow(name) << pressed << text << meaning;
        };
        row("first option", {Qt::Key_1}, u"1"_s, option(0));
        row("third option", {Qt::Key_3}, u"3"_s, option(2));
        row("a digit without an option", {Qt::Key_7}, u"7"_s, act(KeyAct::None));
        row("an option's own key", {Qt::Key_P}, u"p"_s, option(2));
        row("own key with shift", QKeyCombination(Qt::ShiftModifier, Qt::Key_P), u"P"_s, option(2));
        row("own key with control", QKeyCombination(Qt::ControlModifier, Qt::Key_P), u"\x10"_s, act(KeyAct::None));
        row("enter", {Qt::Key_Return}, u"\r"_s, act(KeyAct::Confirm));
        row("keypad enter", {Qt::Key_Enter}, u"\r"_s, act(KeyAct::Confirm));
        row("reject", {Qt::Key_X}, u"x"_s, act(KeyAct::Reject));
        row("reject, shifted", QKeyCombination(Qt::ShiftModifier, Qt::Key_X), u"X"_s, act(KeyAct::Reject));
        row("skip", {Qt::Key_Space}, u" "_s, act(KeyAct::Skip));
        row("next", {Qt::Key_J}, u"j"_s, act(KeyAct::Next));
        row("previous", {Qt::Key_K}, u"k"_s, act(KeyAct::Previous));
        row("down", {Qt::Key_Down}, {}, act(KeyAct::Next));
        row("up", {Qt::Key_Up}, {}, act(KeyAct::Previous));
        row("undo", {Qt::Key_Z}, u"z"_s, act(KeyAct::Undo));
        row("undo with control", QKeyCombination(Qt::ControlModifier, Qt::Key_Z), u"\x1a"_s, act(KeyAct::Undo));
        row("redo", QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z), u"\x1a"_s, act(KeyAct::Redo));
        row("next label", {Qt::Key_Tab}, u"\t"_s, act(KeyAct::NextDefinition));
        row("previous label", QKeyCombination(Qt::ShiftModifier, Qt::Key_Backtab), {}, act(KeyAct::PreviousDefinition));
        row("search", {Qt::Key_Slash}, u"/"_s, act(KeyAct::Search));
        row("search on a German keyboard", QKeyCombination(Qt::ShiftModifier, Qt::Key_Slash), u"/"_s,
            act(KeyAct::Search));
        row("keys", QKeyCombination(Qt::ShiftModifier, Qt::Key_Question), u"?"_s, act(KeyAct::ShowKeys));
        row("comment", {Qt::Key_C}, u"c"_s, act(KeyAct::Comment));
        row("backspace destroys nothing", {Qt::Key_Backspace}, u"\b"_s, act(KeyAct::None));
    }

    void meansWhatTheDesignSays()
    {
        QFETCH(QKeyCombination, pressed);
        QFETCH(QString, text);
        QFETCH(KeyMeaning, meaning);
        LabelDefinition definition = definitionOf({u"negative"_s, u"neutral"_s, u"positive"_s});
        definition.options[2].key = u"p"_s;
        if (text == u"3"_s)
            definition.options[2].key.clear();
        QVERIFY(KeyMap().meaning(pressed, text, &definition, {}) == meaning);
    }

    void marksSpans_data()
    {
        QTest::addColumn<QKeyCombination>("pressed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<KeyAct>("act");
        const auto row = [](const char *name, QKeyCombination pressed, const QString &text, KeyAct act) {
            QTest::newRow(name) << pressed << text << act;
        };
        row("word", {Qt::Key_Right}, {}, KeyAct::WordRight);
        row("more", QKeyCombination(Qt::ShiftModifier, Qt::Key_Left), {}, KeyAct::MoreLeft);
        row("sentence", {Qt::Key_Period}, u"."_s, KeyAct::SentenceOn);
        row("beginning", QKeyCombination(Qt::AltModifier, Qt::Key_Left), {}, KeyAct::StartLeft);
        row("end", QKeyCombination(Qt::ControlModifier, Qt::Key_Right), {}, KeyAct::EndRight);
        row("end by a word", QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Right), {},
            KeyAct::EndWordRight);
        row("next span", {Qt::Key_N}, u"n"_s, KeyAct::NextSpan);
        row("an option's key comes first", {Qt::Key_P}, u"p"_s, KeyAct::ChooseOption);
        row("and leaves the other way", QKeyCombination(Qt::AltModifier, Qt::Key_P), u"p"_s, KeyAct::PreviousSpan);
        row("right", {Qt::Key_Y}, u"y"_s, KeyAct::ConfirmSpan);
        row("delete", {Qt::Key_Delete}, u"\x7f"_s, KeyAct::DropSpan);
        row("backspace destroys nothing", {Qt::Key_Backspace}, u"\b"_s, KeyAct::None);
        row("next record", {Qt::Key_J}, u"j"_s, KeyAct::Next);
        row("reject", {Qt::Key_X}, u"x"_s, KeyAct::Reject);
    }

    void marksSpans()
    {
        QFETCH(QKeyCombination, pressed);
        QFETCH(QString, text);
        QFETCH(KeyAct, act);
        LabelDefinition definition = definitionOf({u"person"_s, u"place"_s});
        definition.options[0].key = u"p"_s;
        const bool isChoice = act == KeyAct::ChooseOption;
        definition.level = Level::Span;
        QCOMPARE(KeyMap().meaning(pressed, text, &definition, {}).act, act);
        definition.level = Level::Record; // where these keys mean nothing, or what they mean for records
        QVERIFY(isChoice || !isForSpans(KeyMap().meaning(pressed, text, &definition, {}).act));
    }

    void noKeyMeansTwoThings()
    {
        std::map<QString, KeyAct> meant;
        const KeyMap map;
        for (int act = int(KeyAct::Confirm); act <= int(KeyAct::DropQuote); ++act) {
            for (const QString &key : map.keys(KeyAct(act))) {
                QVERIFY2(meant.count(key) == 0, qPrintable(key));
                QVERIFY2(!QKeySequence(key).isEmpty(), qPrintable(key));
                meant[key] = KeyAct(act);
            }
        }
        QVERIFY(meant.size() > 50);
    }

    void typesWithManyOptions()
    {
        const LabelDefinition definition = intents();
        const KeyMap map;
        const auto meaning = [&](Qt::Key key, const QString &text, const QString &filter) {
            return map.meaning(QKeyCombination(key), text, &definition, filter);
        };
        QVERIFY((meaning(Qt::Key_X, u"x"_s, {}) == KeyMeaning{KeyAct::Type, -1, u"x"_s}));
        QVERIFY((meaning(Qt::Key_2, u"2"_s, u"card"_s) == KeyMeaning{KeyAct::ChooseOption, 1, {}}));
        QCOMPARE(meaning(Qt::Key_Space, u" "_s, {}).act, KeyAct::Skip);
        QCOMPARE(meaning(Qt::Key_Space, u" "_s, u"card"_s).act, KeyAct::Type);
        QCOMPARE(meaning(Qt::Key_Backspace, u"\b"_s, u"card"_s).act, KeyAct::Erase);
        QCOMPARE(meaning(Qt::Key_Backspace, u"\b"_s, {}).act, KeyAct::None);
        QCOMPARE(meaning(Qt::Key_Question, u"?"_s, {}).act, KeyAct::ShowKeys);
        QCOMPARE(map.meaning(QKeyCombination(Qt::AltModifier, Qt::Key_X), u"x"_s, &definition, {}).act, KeyAct::Reject);
        QCOMPARE(map.hint(KeyAct::Reject, &definition), u"Alt+X"_s);
        QCOMPARE(map.hint(KeyAct::Reject, nullptr), u"X"_s);
    }

    void ownKeysWorkAmongMany_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<KeyMeaning>("meaning");
        QTest::newRow("own key") << u"q"_s << QString() << KeyMeaning{KeyAct::ChooseOwn, 10, {}};
        QTest::newRow("shifted") << u"Q"_s << QString() << KeyMeaning{KeyAct::ChooseOwn, 10, {}};
        QTest::newRow("a letter that acts elsewhere") << u"x"_s << QString() << KeyMeaning{KeyAct::ChooseOwn, 3, {}};
        QTest::newRow("a digit of its own") << u"7"_s << QString() << KeyMeaning{KeyAct::ChooseOwn, 0, {}};
        QTest::newRow("another digit") << u"2"_s << QString() << KeyMeaning{KeyAct::ChooseOption, 1, {}};
        QTest::newRow("another letter") << u"w"_s << QString() << KeyMeaning{KeyAct::Type, -1, u"w"_s};
        QTest::newRow("own key, something typed") << u"q"_s << u"w"_s << KeyMeaning{KeyAct::Type, -1, u"q"_s};
        QTest::newRow("own digit, something typed") << u"7"_s << u"w"_s << KeyMeaning{KeyAct::ChooseOption, 6, {}};
    }

    void ownKeysWorkAmongMany()
    {
        QFETCH(QString, text);
        QFETCH(QString, filter);
        QFETCH(KeyMeaning, meaning);
        LabelDefinition definition = intents();
        definition.options[10].key = u"q"_s;
        definition.options[3].key = u"x"_s;
        definition.options[0].key = u"7"_s;
        const auto key = static_cast<Qt::Key>(text.toUpper().at(0).unicode());
        QVERIFY(KeyMap().meaning({key}, text, &definition, filter) == meaning);
    }

    void showsTheKeysThatWork()
    {
        LabelDefinition many = intents();
        many.options[2].key = u"q"_s;
        many.options[0].key = u"5"_s;
        ChoiceState state;
        state.begin(many, std::nullopt);
        QCOMPARE(state.keyOf(0), u"5"_s);
        QCOMPARE(state.keyOf(1), u"2"_s);
        QCOMPARE(state.keyOf(2), u"q"_s);
        QCOMPARE(state.keyOf(4), QString()); // its digit is another one's own
        state.setFilter(u"c"_s);
        QCOMPARE(state.keyOf(0), u"1"_s);
        LabelDefinition few = definitionOf({u"a"_s, u"b"_s});
        few.options[1].key = u"x"_s;
        const KeyMap map;
        QCOMPARE(map.shownKeys(KeyAct::Reject, &many), QStringList{u"Alt+X"_s});
        QCOMPARE(map.shownKeys(KeyAct::Comment, &many), QStringList{u"Alt+C"_s});
        QCOMPARE(map.shownKeys(KeyAct::Undo, &many), QStringList{u"Ctrl+Z"_s});
        QCOMPARE(map.shownKeys(KeyAct::Next, &many), QStringList{u"↓"_s});
        QCOMPARE(map.shownKeys(KeyAct::ShowKeys, &many), (QStringList{u"?"_s, u"F1"_s}));
        QCOMPARE(map.shownKeys(KeyAct::Reject, &few), QStringList{u"Alt+X"_s});
        QCOMPARE(map.shownKeys(KeyAct::Undo, &few), (QStringList{u"Z"_s, u"Ctrl+Z"_s}));
    }

    void nothingChosenIsLeftOut()
    {
        LabelDefinition many = intents();
        many.choice = Choice::Multiple;
        std::vector<OptionId> all;
        for (const Option &option : many.options)
            all.push_back(option.id);
        ChoiceState state;
        state.begin(many, LabelValue(all));
        QCOMPARE(state.shown().size(), many.options.size());
        QCOMPARE(state.keyOf(9), QString());
        state.setFilter(u"card"_s);
        QVERIFY(state.shown().size() < many.options.size());
    }

    void namesEachKeyOnce()
    {
        const KeyMap map;
        QCOMPARE(map.shownKeys(KeyAct::Confirm), QStringList{u"⏎"_s});
        QCOMPARE(map.shownKeys(KeyAct::PreviousDefinition), QStringList{u"Shift+Tab"_s});
        QCOMPARE(map.shownKeys(KeyAct::Next), (QStringList{u"J"_s, u"↓"_s}));
        QCOMPARE(map.shownKeys(KeyAct::Search), (QStringList{u"/"_s, u"Ctrl+F"_s}));
    }

    void canBeRemapped()
    {
        KeyMap map;
        map.setKeys(KeyAct::Reject, {u"R"_s});
        QCOMPARE(map.meaning({Qt::Key_R}, u"r"_s, nullptr, {}).act, KeyAct::Reject);
        QCOMPARE(map.meaning({Qt::Key_X}, u"x"_s, nullptr, {}).act, KeyAct::None);
    }

    void togglesASet()
    {
        ChoiceState state;
        state.begin(definitionOf({u"a"_s, u"b"_s, u"c"_s}, Choice::Multiple), LabelValue{OptionId(2)});
        QVERIFY(!state.isTouched());
        QVERIFY(state.isChosen(1));
        state.toggle(2);
        state.toggle(0);
        QCOMPARE(state.value(), (LabelValue{OptionId(1), OptionId(2), OptionId(3)})); // in the definition's order
        state.toggle(0);
        state.toggle(1);
        state.toggle(2);
        QVERIFY(state.isTouched());
        QVERIFY(state.value().isEmpty());
        state.toggle(9);
        QVERIFY(state.value().isEmpty());
    }

    void filtersByWhatIsTyped()
    {
        ChoiceState state;
        state.begin(intents(), std::nullopt);
        QCOMPARE(state.shown().size(), size_t(9));
        state.setFilter(u"l"_s);
        state.setFilter(u"lo"_s);
        QCOMPARE(state.shown(), (std::vector<int>{10, 1, 4})); // begins with it; a word does; it is inside
        state.setFilter({});
        QCOMPARE(state.shown().size(), size_t(9));
        state.setFilter(u"card l"_s);
        QCOMPARE(state.shown(), std::vector<int>{1});
        state.setFilter(u"card lxyz"_s);
        QVERIFY(state.shown().empty());
    }

    void showsWhatIsChosenAmongMany()
    {
        ChoiceState state;
        state.begin(intents(), LabelValue{OptionId(11)});
        QCOMPARE(state.shown().front(), 10);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
