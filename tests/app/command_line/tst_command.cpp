// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/command.h"
#include "app/command_line/output/layout.h"
#include "core/text/job_text.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestCommand : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfOption();
    void listsTakeValuesUpToTheNextOption();
    void twoDashesEndTheOptions();
    void helpNeedsNoOtherArgument();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
    void numbersStayInTheirRange_data();
    void numbersStayInTheirRange();
    void tablesAlignByDisplayWidth();
    void longTextIsCutByDisplayWidth_data();
    void longTextIsCutByDisplayWidth();
    void longLinesAreBroken_data();
    void longLinesAreBroken();
    void durationsReadAsAClock_data();
    void durationsReadAsAClock();
};

namespace {

Command testCommand()
{
    using Kind = OptionRule::Kind;
    Command command;
    command.words = u"do it"_s;
    command.positionals = {u"PROJECT"_s, u"[JOB]"_s};
    command.options = {{u"quiet"_s, Kind::Flag, {}, {}},
                       {u"label"_s, Kind::Single, u"NAME"_s, {}},
                       {u"meta"_s, Kind::Repeatable, u"COLUMN"_s, {}},
                       {u"id"_s, Kind::List, u"ID"_s, {}}};
    return command;
}

} // namespace

void TestCommand::readsEveryKindOfOption()
{
    const auto arguments = readArguments(testCommand(), {u"--quiet"_s, u"p.tandem"_s, u"--label"_s, u"-odd"_s,
                                                         u"--meta=a=b"_s, u"--meta"_s, u"c"_s, u"7"_s});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->positional(u"PROJECT"_s), u"p.tandem"_s);
    QCOMPARE(arguments->positional(u"JOB"_s), u"7"_s);
    QVERIFY(arguments->has(u"quiet"_s));
    QVERIFY(!arguments->has(u"id"_s));
    QCOMPARE(arguments->value(u"label"_s), u"-odd"_s);
    QCOMPARE(arguments->values(u"meta"_s), QStringList({u"a=b"_s, u"c"_s}));
}

void TestCommand::listsTakeValuesUpToTheNextOption()
{
    const auto arguments =
        readArguments(testCommand(), {u"p"_s, u"--id"_s, u"1"_s, u"-2"_s, u"3"_s, u"--quiet"_s, u"--id=--4"_s});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->values(u"id"_s), QStringList({u"1"_s, u"-2"_s, u"3"_s, u"--4"_s}));
    QVERIFY(arguments->positional(u"JOB"_s).isEmpty());
}

void TestCommand::twoDashesEndTheOptions()
{
    const auto arguments = readArguments(testCommand(), {u"--quiet"_s, u"--"_s, u"--label"_s});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->positional(u"PROJECT"_s), u"--label"_s);
}

void TestCommand::helpNeedsNoOtherArgument()
{
    for (const QString &word : {u"--help"_s, u"-h"_s}) {
        const auto arguments = readArguments(testCommand(), {word});
        QVERIFY(arguments.has_value());
        QVERIFY(arguments->has(u"help"_s));
    }
}

void TestCommand::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing argument") << QStringList() << u"PROJECT is missing: tandem-cli do it PROJECT [JOB]."_s;
    QTest::newRow("too many") << QStringList({u"a"_s, u"b"_s, u"c"_s})
                              << u"\"c\" is one argument too many: tandem-cli do it PROJECT [JOB]."_s;
    QTest::newRow("near option") << QStringList({u"a"_s, u"--lable"_s})
                                 << u"\"do it\" has no option --lable. Did you mean --label?"_s;
    QTest::newRow("unknown option")
        << QStringList({u"a"_s, u"--zzzzzzzz"_s})
        << u"\"do it\" has no option --zzzzzzzz. \"tandem-cli help do it\" lists the options."_s;
    QTest::newRow("one dash") << QStringList({u"a"_s, u"-label"_s})
                              << u"\"do it\" has no option -label. Did you mean --label?"_s;
    QTest::newRow("value missing") << QStringList({u"a"_s, u"--label"_s}) << u"--label needs a value: --label NAME."_s;
    QTest::newRow("flag with a value") << QStringList({u"a"_s, u"--quiet=1"_s}) << u"--quiet takes no value."_s;
    QTest::newRow("given twice") << QStringList({u"a"_s, u"--label=x"_s, u"--label"_s, u"y"_s})
                                 << u"--label was given twice."_s;
}

void TestCommand::refusesWrongCalls()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    const auto arguments = readArguments(testCommand(), words);
    QVERIFY(!arguments.has_value());
    QCOMPARE(arguments.error().message, message);
    QCOMPARE(arguments.error().exitCode, int(WrongCall));
}

void TestCommand::numbersStayInTheirRange_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("number");
    QTest::newRow("lowest") << u"1"_s << 1;
    QTest::newRow("highest") << u"200"_s << 200;
    QTest::newRow("too low") << u"0"_s << -1;
    QTest::newRow("too high") << u"201"_s << -1;
    QTest::newRow("no number") << u"many"_s << -1;
    QTest::newRow("a fraction") << u"1.5"_s << -1;
}

void TestCommand::numbersStayInTheirRange()
{
    QFETCH(QString, given);
    QFETCH(int, number);
    Arguments arguments;
    QCOMPARE(numberOption(arguments, u"in-flight"_s, 1, 200, 4).value(), 4);
    arguments.addValue(u"in-flight"_s, given);
    const auto read = numberOption(arguments, u"in-flight"_s, 1, 200, 4);
    QCOMPARE(read.value_or(-1), number);
    QCOMPARE(read.has_value() ? int(WrongCall) : read.error().exitCode, int(WrongCall));
}

void TestCommand::tablesAlignByDisplayWidth()
{
    TextTable table({u"id"_s, u">n"_s, u"text"_s});
    table.add({u"東京"_s, u"7"_s, u"a"_s});
    table.add({u"e\u0301"_s, u"1,024"_s, u"b"_s});
    QCOMPARE(table.text(), u"id        n  text\n"
                           u"東京      7  a\n"
                           u"e\u0301     1,024  b"_s);
}

void TestCommand::longTextIsCutByDisplayWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    QTest::newRow("short") << u"hello"_s << u"hello"_s;
    QTest::newRow("line breaks") << u" a\n b\t"_s << u"a b"_s;
    QTest::newRow("exactly") << u"12345678"_s << u"12345678"_s;
    QTest::newRow("long") << u"123456789"_s << u"1234567…"_s;
    QTest::newRow("wide") << u"日本語日本語"_s << u"日本語…"_s;
    QTest::newRow("marks that combine") << u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s
                                        << u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301…"_s;
    QTest::newRow("flags") << u"🇩🇪🇯🇵🇫🇷🇮🇹🇪🇸"_s << u"🇩🇪🇯🇵🇫🇷…"_s;
    QTest::newRow("outside the first plane") << u"😀😀😀😀😀"_s << u"😀😀😀…"_s;
}

void TestCommand::longTextIsCutByDisplayWidth()
{
    QFETCH(QString, text);
    QFETCH(QString, cut);
    QCOMPARE(oneLine(text, 8), cut);
}

void TestCommand::longLinesAreBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("short") << u"one two"_s << u"one two"_s;
    QTest::newRow("exactly") << u"one two three"_s << u"one two\nthree"_s;
    QTest::newRow("a long word") << u"a wordthatislong b"_s << u"a\nwordthatislong\nb"_s;
    QTest::newRow("no spaces") << u"日本語日本語"_s << u"日本語日\n本語"_s;
}

void TestCommand::longLinesAreBroken()
{
    QFETCH(QString, text);
    QTEST(wrapped(text, 8), "lines");
}

void TestCommand::durationsReadAsAClock_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(38'900) << u"0:38"_s;
    QTest::newRow("minutes") << qint64(12 * 60'000 + 5'000) << u"12:05"_s;
    QTest::newRow("hours") << qint64(2 * 3'600'000 + 5 * 60'000) << u"2:05:00"_s;
}

void TestCommand::durationsReadAsAClock()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(clockText(milliseconds), text);
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
