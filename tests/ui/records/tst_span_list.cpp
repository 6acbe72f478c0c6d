// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/label_look.h"
#include "ui/records/spans/span_list.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// The side list of a record's spans.
class TestSpanList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_definition.level = Level::Span;
        for (const QString &value : {u"person"_s, u"place"_s}) {
            m_definition.options.emplace_back();
            m_definition.options.back().id = OptionId(static_cast<qint64>(m_definition.options.size()));
            m_definition.options.back().value = value;
        }
    }

    void followsTheSpans_data()
    {
        QTest::addColumn<QList<int>>("before"); // where spans of one letter begin
        QTest::addColumn<QList<int>>("after");
        using Starts = QList<int>;
        QTest::newRow("none") << Starts{} << Starts{};
        QTest::newRow("the first one") << Starts{} << Starts{3};
        QTest::newRow("the last one gone") << Starts{3} << Starts{};
        QTest::newRow("one in between") << Starts{1, 5} << Starts{1, 3, 5};
        QTest::newRow("one less in between") << Starts{1, 3, 5} << Starts{1, 5};
        QTest::newRow("one moved") << Starts{1, 3, 5} << Starts{1, 4, 5};
        QTest::newRow("one moved over another") << Starts{1, 3, 5} << Starts{1, 5, 7};
        QTest::newRow("all others") << Starts{1, 3} << Starts{2, 4, 6};
        QTest::newRow("twice the same") << Starts{1, 1} << Starts{1};
    }

    void followsTheSpans()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        SpanListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QList<int> &starts : {before, after, before}) {
            model.showEdit(editOf(starts), m_definition);
            QStringList texts;
            for (int row = 0; row < model.rowCount(); ++row)
                texts.append(model.index(row, SpanListModel::Text).data().toString());
            QStringList wanted;
            for (const int start : starts)
                wanted.append(u"abcdefghij"_s.mid(start, 1));
            QCOMPARE(texts, wanted);
        }
    }

    void keepsTheRowsThatStay()
    {
        SpanListModel model;
        model.showEdit(editOf({1, 5}), m_definition);
        const QPersistentModelIndex last(model.index(1, 0));
        const QSignalSpy resets(&model, &SpanListModel::modelReset);
        model.showEdit(editOf({1, 3, 5}), m_definition);
        QCOMPARE(last.row(), 2);
        QCOMPARE(resets.size(), 0);
    }

    void saysEverything()
    {
        SpanListModel model;
        SpanEdit edit;
        edit.begin(std::make_shared<SpanText>(u"in New\r\nYork"_s),
                   {{{3, 12, OptionId(2)}, SpanState::Unverified, u"model"_s, 0.43}});
        model.showEdit(edit, m_definition);
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(SpanListModel::Label), u"place"_s);
        QCOMPARE(cell(SpanListModel::Text), u"New York"_s);
        QCOMPARE(cell(SpanListModel::Confidence), confidenceText(0.43));
        QCOMPARE(cell(SpanListModel::Who), u"model"_s);
    }

    void selectsWithTheText()
    {
        SpanList list;
        const QSignalSpy picked(&list, &SpanList::picked);
        auto &view = *list.findChild<QListView *>();
        SpanEdit edit = editOf({1, 3, 5});
        edit.setCurrent(1);
        list.showEdit(edit, m_definition);
        QCOMPARE(view.currentIndex().row(), 1);
        QCOMPARE(picked.size(), 0); // it was not the list that moved
        view.setCurrentIndex(view.model()->index(2, SpanListModel::Text));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toInt(), 2);
        edit.setCurrent(-1);
        list.showEdit(edit, m_definition);
        QVERIFY(!view.currentIndex().isValid());
    }

private:
    static SpanEdit editOf(const QList<int> &starts)
    {
        std::vector<ShownSpan> spans;
        for (const int start : starts)
            spans.push_back({{start, start + 1, OptionId(1)}, SpanState::Own, u"Ana"_s, {}});
        static const auto text = std::make_shared<SpanText>(u"abcdefghij"_s);
        SpanEdit edit;
        edit.begin(text, spans);
        return edit;
    }

    LabelDefinition m_definition;
};

QTEST_MAIN(TestSpanList)
#include "tst_span_list.moc"
