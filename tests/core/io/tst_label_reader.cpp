// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/label_reader.h"

#include <QTest>

using namespace tandem;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Option option(int id, const char *value, const char *text = "", const QStringList &aliases = {})
{
    Option option;
    option.id = OptionId(id);
    option.value = s(value);
    option.text = s(text);
    option.aliases = aliases;
    return option;
}

LabelDefinition definition(Choice choice)
{
    LabelDefinition definition;
    definition.choice = choice;
    definition.options = {option(1, "neg", "negative", {s("bad")}), option(2, "pos", "neg is not it"), option(3, "US"),
                          option(4, "us"), option(5, "a, b")};
    return definition;
}

QString shown(const LabelReader::Reading &reading)
{
    if (reading.isNotAnOption)
        return s("no option");
    if (!reading.value)
        return s("none");
    QStringList ids;
    for (const OptionId id : reading.value->options())
        ids += QString::number(id.value);
    return u'[' + ids.join(u' ') + u']';
}

} // namespace

class TestLabelReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<bool>("isSet");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("value") << false << ""
                               << "neg"
                               << "[1]";
        QTest::newRow("text") << false << ""
                              << "negative"
                              << "[1]";
        QTest::newRow("alias") << false << ""
                               << "bad"
                               << "[1]";
        QTest::newRow("case") << false << ""
                              << "NEGATIVE"
                              << "[1]";
        QTest::newRow("white space") << false << ""
                                     << " pos "
                                     << "[2]";
        QTest::newRow("differs by case only") << false << ""
                                              << "US"
                                              << "[3]";
        QTest::newRow("case is ambiguous") << false << ""
                                           << "Us"
                                           << "no option";
        QTest::newRow("empty") << false << ""
                               << ""
                               << "none";
        QTest::newRow("blank") << false << ""
                               << "  "
                               << "none";
        QTest::newRow("no majority") << false << ""
                                     << "-"
                                     << "no option";
        QTest::newRow("set, empty cell") << true << ""
                                         << ""
                                         << "none";
        QTest::newRow("set, array") << true << ""
                                    << "[\"pos\",\"negative\"]"
                                    << "[1 2]";
        QTest::newRow("set, empty array") << true << ""
                                          << "[]"
                                          << "[]";
        QTest::newRow("set, twice the same") << true << ""
                                             << "[\"neg\",\"bad\"]"
                                             << "[1]";
        QTest::newRow("set, one is no option") << true << ""
                                               << "[\"neg\",\"x\"]"
                                               << "no option";
        QTest::newRow("set, a single option") << true << ""
                                              << "neg"
                                              << "[1]";
        QTest::newRow("set, list") << true << ";"
                                   << "pos; neg;"
                                   << "[1 2]";
        QTest::newRow("set, list without its separator") << true << ""
                                                         << "pos;neg"
                                                         << "no option";
        QTest::newRow("set, option with the separator") << true << ","
                                                        << "a, b"
                                                        << "[5]";
        QTest::newRow("set, a separator alone") << true << ";"
                                                << " ; ;"
                                                << "no option";
        QTest::newRow("set, another separator") << true << ";"
                                                << "pos|neg"
                                                << "no option";
        QTest::newRow("set, any separator: the guessed one") << true << "*;"
                                                             << "pos;neg"
                                                             << "[1 2]";
        QTest::newRow("set, any separator: another one") << true << "*;"
                                                         << "pos | neg"
                                                         << "[1 2]";
        QTest::newRow("set, any separator: none was guessed") << true << "*"
                                                              << "pos,neg"
                                                              << "[1 2]";
        QTest::newRow("set, any separator: one is no option") << true << "*;"
                                                              << "pos,x"
                                                              << "no option";
        QTest::newRow("set, any separator: two of them") << true << "*;"
                                                         << "pos,neg|US"
                                                         << "no option";
        QTest::newRow("set, broken array") << true << ","
                                           << "[neg"
                                           << "no option";
    }

    void reads()
    {
        QFETCH(bool, isSet);
        QFETCH(QString, separator);
        QFETCH(QString, cell);
        const bool isGuessed = separator.startsWith(u'*');
        LabelReader reader(definition(isSet ? Choice::Multiple : Choice::Single), separator.mid(isGuessed ? 1 : 0));
        if (isGuessed)
            reader.tryOtherSeparators();
        QTEST(shown(reader.read(cell)), "expected");
    }

    void guessesTheSeparator()
    {
        const LabelDefinition sets = definition(Choice::Multiple);
        QCOMPARE(LabelReader::guessedSeparator(sets, {s("neg;pos"), s("neg"), s("")}), s(";"));
        QCOMPARE(LabelReader::guessedSeparator(sets, {s("neg | pos"), s("neg|x")}), s("|"));
        QCOMPARE(LabelReader::guessedSeparator(sets, {s("a, b")}), QString());
        QCOMPARE(LabelReader::guessedSeparator(sets, {s("[\"neg\",\"pos\"]")}), QString());
        QCOMPARE(LabelReader::guessedSeparator(sets, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestLabelReader)
#include "tst_label_reader.moc"
