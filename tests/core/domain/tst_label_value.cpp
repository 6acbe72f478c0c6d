// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/label_value.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestLabelValue : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void equalValuesHaveEqualKeys();
    void readsBrokenKeys_data();
    void readsBrokenKeys();
};

void TestLabelValue::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("options");
    QTest::addColumn<int>("spans");
    QTest::newRow("nothing") << u"[]"_s << 0 << 0;
    QTest::newRow("one option") << u"[7]"_s << 1 << 0;
    QTest::newRow("a set") << u"[3,7,12]"_s << 3 << 0;
    QTest::newRow("a span") << u"[[0,5,12]]"_s << 0 << 1;
    QTest::newRow("nested and overlapping spans") << u"[[0,5,12],[0,9,12],[3,7,2],[3,7,4]]"_s << 0 << 4;
}

void TestLabelValue::keys()
{
    QFETCH(QString, key);
    QFETCH(int, options);
    QFETCH(int, spans);
    const LabelValue value = LabelValue::fromKey(key);
    QCOMPARE(value.options().size(), size_t(options));
    QCOMPARE(value.spans().size(), size_t(spans));
    QCOMPARE(value.isEmpty(), options + spans == 0);
    QCOMPARE(value.key(), key);
}

void TestLabelValue::equalValuesHaveEqualKeys()
{
    const LabelValue set{OptionId(7), OptionId(3)};
    QVERIFY(set == (LabelValue{OptionId(3), OptionId(7)}));
    QVERIFY(set == (LabelValue{OptionId(3), OptionId(7), OptionId(3)}));
    QVERIFY(set != LabelValue{OptionId(3)});
    QCOMPARE(set.key(), u"[3,7]"_s);
    QCOMPARE(set.options().front(), OptionId(7)); // the definition's order stays

    const LabelValue spans(std::vector<Span>{{4, 6, OptionId(2)}, {0, 3, OptionId(9)}, {4, 6, OptionId(2)}});
    QCOMPARE(spans.key(), u"[[0,3,9],[4,6,2]]"_s);
    QVERIFY(spans == LabelValue::fromKey(spans.key()));
    QVERIFY(spans != LabelValue(std::vector<Span>{{0, 3, OptionId(9)}, {4, 6, OptionId(3)}}));
    QCOMPARE(spans.optionsNamed(), (std::vector<OptionId>{OptionId(2), OptionId(9)}));
}

void TestLabelValue::readsBrokenKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("read");
    QTest::newRow("empty") << QString() << u"[]"_s;
    QTest::newRow("no list") << u"x"_s << u"[]"_s;
    QTest::newRow("spaces") << u" [ 3 , 1 ] "_s << u"[1,3]"_s;
    QTest::newRow("no number") << u"[3,x]"_s << u"[3]"_s;
    QTest::newRow("a span too short") << u"[[0,5],[1,2,3]]"_s << u"[[1,2,3]]"_s;
    QTest::newRow("a span without its end") << u"[[1,2,3],[4,5"_s << u"[[1,2,3]]"_s;
}

void TestLabelValue::readsBrokenKeys()
{
    QFETCH(QString, key);
    QFETCH(QString, read);
    QCOMPARE(LabelValue::fromKey(key).key(), read);
}

QTEST_GUILESS_MAIN(TestLabelValue)
#include "tst_label_value.moc"
