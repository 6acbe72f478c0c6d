// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/project/decisions.h"
#include "tests/support/open_window.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/records_page.h"
#include "ui/records/spans/span_list.h"
#include "ui/records/table/row_menu.h"
#include "ui/session/project_session.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada 0-3, Bob 8-11, Paris 15-20.
const QString peopleText = u"Ada met Bob in Paris."_s;

} // namespace

/// What several people mark in one text: others' spans beside one's own, and conflicts that are settled by keys.
class TestSpanPeople : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open.open([this](SmallProject &small) {
            const char json[] = R"({"label_schema":[{"name":"entity","level":"span",
                "options":[{"value":"person"},{"value":"place"}]}]})";
            const AnnotatorId ana = must(small.project().person(u"Ana"_s).wait()).id;
            must(small.project().schemas().save(must(schemaFromJson(json)), ana).wait());
            small.addTexts({peopleText, u"Cy saw nobody."_s});
            const Schema schema = must(small.project().schemas().current().wait());
            m_definition = schema.definitions[0];
            m_records = *must(small.project().records().list({}, {}).wait());
            mark(small.project(), u"Ben"_s, {span(0, 3), span(15, 20, 1)});
        });
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTRY_VERIFY(spans().isActive());
    }

    void cleanup() { m_open.closeWindow(); }

    void holdsOthersBackUntilOneIsDone()
    {
        QVERIFY(spans().others().empty());
        QVERIFY(spans().edit().spans().empty());
        pressAll({u"Right"_s, u"1"_s});
        QVERIFY(spans().others().empty());
        QVERIFY(!othersInSight());
        QVERIFY(isSeen(u"What others marked is shown once you are done."_s));
        QVERIFY(!isSeen(u"Ben said"_s));
        pressAll({u"Return"_s, u"K"_s});
        QTRY_COMPARE(spans().others().size(), size_t(1));
        QTRY_VERIFY(isSeen(u"Ben said"_s));
        QCOMPARE(spans().others()[0].name, u"Ben"_s);
        const std::vector<ShownSpan> theirs = spans().spansOfOthers();
        QCOMPARE(theirs.size(), size_t(1)); // Ada both have
        QCOMPARE(theirs[0].span, span(15, 20, 1));
        QCOMPARE(theirs[0].who, u"Ben"_s);
        QTRY_VERIFY(othersInSight());
        // They are no spans of one's own: no key steps to them.
        QCOMPARE(spans().edit().spans().size(), size_t(1));
        pressAll({u"Z"_s});
        QTRY_VERIFY(spans().others().empty());
    }

    void othersComeOverByOneKey()
    {
        pressAll({u"Right"_s, u"1"_s, u"Return"_s, u"K"_s});
        QTRY_VERIFY(othersInSight());
        QListView *list = othersInSight()->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 1)).center());
        QCOMPARE(spans().edit().textOf(spans().edit().selection()), u"Paris"_s);
        pressAll({u"2"_s});
        QCOMPARE(workOf(u"Ana"_s), (std::vector<Span>{span(0, 3), span(15, 20, 1)}));
        QTRY_VERIFY(spans().spansOfOthers().empty());
        QTRY_VERIFY(othersInSight()); // says that they are the same
        QVERIFY(isSeen(u"The same spans: Ben"_s));
        // What only she has is a difference, too.
        pressAll({u"Left"_s, u"1"_s});
        QTRY_VERIFY(isSeen(u"1 difference from Ben"_s) || isSeen(u"1 difference(s) from Ben"_s));
        QCOMPARE(othersInSight()->findChild<QListView *>()->model()->rowCount(), 1);
    }

    void settlesByKeys_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QStringList>("final");
        QTest::newRow("hers") << u"of Ana"_s << QStringList{} << QStringList{u"Ada"_s, u"Bob"_s};
        QTest::newRow("his") << u"of Ben"_s << QStringList{} << QStringList{u"Ada"_s, u"Paris"_s};
        QTest::newRow("all") << u"all of them"_s << QStringList{} << QStringList{u"Ada"_s, u"Bob"_s, u"Paris"_s};
        QTest::newRow("those of both") << u"that all have"_s << QStringList{} << QStringList{u"Ada"_s};
        // The first that needs a look is Bob.
        QTest::newRow("span by span") << u"Span by span"_s << QStringList{u"X"_s, u"Y"_s}
                                      << QStringList{u"Ada"_s, u"Paris"_s};
        QTest::newRow("kept and moved") << u"Span by span"_s << QStringList{u"Y"_s, u"Alt+Shift+Left"_s}
                                        << QStringList{u"Ada"_s, u"Bob"_s, u"in Paris"_s};
        QTest::newRow("one brought back")
            << u"of Ana"_s << QStringList{u"P"_s, u"Y"_s} << QStringList{u"Ada"_s, u"Bob"_s, u"Paris"_s};
    }

    void settlesByKeys()
    {
        QFETCH(QString, from);
        QFETCH(QStringList, keys);
        QFETCH(QStringList, final);
        quarrel();
        settleFrom(from);
        QVERIFY(decisions().isSettlingSpans());
        pressAll(keys);
        QCOMPARE(label().current.status, Status::Conflict);
        pressAll({u"Return"_s});
        QCOMPARE(label().current.status, Status::Own);
        QCOMPARE(textsOf(label().current.value->spans()), final);
        QCOMPARE(label().settling->byName, u"Ana"_s);
        QCOMPARE(workOf(u"Ana"_s), (std::vector<Span>{span(0, 3), span(8, 11)})); // as each marked it
        pressAll({u"Z"_s});
        QCOMPARE(label().current.status, Status::Conflict);
    }

    void keepsChoicesWhenTheRecordIsLeft_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("by going on") << false;
        QTest::newRow("by closing the window") << true;
    }

    void keepsChoicesWhenTheRecordIsLeft()
    {
        QFETCH(bool, again);
        quarrel();
        settleFrom(u"Span by span"_s);
        pressAll({u"X"_s, u"J"_s});
        QVERIFY(!decisions().isSettlingSpans());
        if (again) {
            m_open.openAgain();
            m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
            QTRY_VERIFY(spans().isActive());
            pressAll({u"Home"_s});
        } else {
            pressAll({u"K"_s});
        }
        QTRY_VERIFY(decisions().isSettlingSpans());
        QTRY_COMPARE(stateOf(span(8, 11)), SpanState::Rejected);
        QCOMPARE(stateOf(span(0, 3)), SpanState::Confirmed);
        QCOMPARE(stateOf(span(15, 20, 1)), SpanState::Unverified);
        pressAll({u"Return"_s}); // leads to what is not decided yet, once
        QCOMPARE(label().current.status, Status::Conflict);
        QTRY_VERIFY2(m_open.bars().contains(u"not decided yet"_s), qPrintable(m_open.bars()));
        QCOMPARE(spans().edit().currentSpan()->span, span(15, 20, 1));
        pressAll({u"Return"_s});
        QCOMPARE(textsOf(label().current.value->spans()), (QStringList{u"Ada"_s, u"Paris"_s}));
    }

    void asksAgainInAnotherSettlement()
    {
        quarrel();
        for (int i = 0; i < 2; ++i) {
            settleFrom(i == 0 ? u"Span by span"_s : u"Go on with what Ana"_s);
            pressAll({u"Return"_s});
            QTRY_VERIFY2(m_open.bars().contains(u"not decided yet"_s), qPrintable(m_open.bars()));
            QCOMPARE(label().current.status, Status::Conflict);
            pressAll({u"X"_s, u"Esc"_s, u"Esc"_s, u"Esc"_s});
            QVERIFY(!decisions().isSettlingSpans());
        }
    }

    void escapeLeadsBackToOnesOwn()
    {
        quarrel();
        settleFrom(u"Span by span"_s);
        pressAll({u"X"_s, u"Esc"_s, u"Esc"_s, u"Esc"_s});
        QVERIFY(!decisions().isSettlingSpans());
        QTRY_COMPARE(spans().edit().spans().size(), size_t(2));
        QCOMPARE(workOf(u"Ana"_s).size(), size_t(2));
        settleFrom(u"Go on with what Ana"_s);
        QTRY_COMPARE(stateOf(span(8, 11)), SpanState::Rejected);
    }

    void copiesSpansAsLines()
    {
        pressAll({u"J"_s, u"Right"_s, u"1"_s, u"Right"_s, u"Right"_s, u"2"_s, u"Return"_s});
        QMenu menu;
        fillRowMenu(menu, m_open.window().record(), &m_open.window());
        auto *copy = menu.findChild<QAction *>(u"copySpans"_s);
        QVERIFY(copy);
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Cy\tperson\t0\t2\nnobody\tplace\t7\t13"_s);
    }

    void settlesFromTheTable()
    {
        quarrel();
        m_open.window().workspace().records().setLook(RecordsPage::Look::Table);
        settleFrom(u"of Ben"_s);
        QTRY_VERIFY(spans().isActive()); // spans are settled in the text
        pressAll({u"Return"_s});
        QCOMPARE(textsOf(label().current.value->spans()), (QStringList{u"Ada"_s, u"Paris"_s}));
    }

    void nobodyIsDoneUnseen()
    {
        // What the table shows of the first record is Ben's.
        m_open.window().workspace().records().setLook(RecordsPage::Look::Table);
        pressAll({u"Return"_s});
        QTRY_VERIFY2(m_open.bars().contains(u"You have marked nothing in this record"_s), qPrintable(m_open.bars()));
        QVERIFY(workOf(u"Ana"_s).empty());
        QCOMPARE(label().current.status, Status::Own);
        QCOMPARE(m_open.session().current(), m_records[0]);
        // In the text it is seen that there is nothing, and that is said.
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTRY_VERIFY(spans().isActive());
        pressAll({u"Return"_s});
        QCOMPARE(label().current.status, Status::Conflict);
    }

    void saysWhereThereIsNothingToSettle()
    {
        pressAll({u"S"_s});
        QTRY_VERIFY2(m_open.bars().contains(u"nothing to settle"_s), qPrintable(m_open.bars()));
    }

private:
    DecisionController &decisions() { return m_open.window().record().decisions; }
    SpanController &spans() { return decisions().spans(); }

    Span span(qint64 start, qint64 end, size_t option = 0) const
    {
        return {start, end, m_definition.options[option].id};
    }

    void mark(Project &project, const QString &who, const std::vector<Span> &marked)
    {
        SpanDecision decision{must(project.person(who).wait()).id, m_definition.id, m_records[0], {}};
        for (const Span &each : marked)
            decision.acts.push_back({SpanActKind::Add, each, {}, 0});
        decision.acts.push_back({SpanActKind::Done, {}, {}, 0});
        must(project.decisions().decideSpans(decision).wait());
    }

    /// Ana has Ada and Bob, and Ben has Ada and Paris.
    void quarrel()
    {
        pressAll({u"Right"_s, u"1"_s, u"Right"_s, u"Right"_s, u"1"_s, u"Return"_s, u"K"_s});
        QTRY_COMPARE(label().current.status, Status::Conflict);
        QTRY_VERIFY(decisions().currentLabel() && decisions().currentLabel()->settling);
    }

    void settleFrom(const QString &from)
    {
        press(u"S"_s);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_open.window().findChild<QMenu *>(u"settleMenu"_s)) && menu->isVisible());
        for (const QAction *action : menu->actions()) {
            if (!action->text().contains(from))
                continue;
            const QChar digit = action->text().at(1);
            QVERIFY2(digit.isDigit(), qPrintable(action->text()));
            QTest::keyClick(menu, Qt::Key(digit.unicode()));
            waitForTurn();
            QTRY_VERIFY(decisions().isSettlingSpans());
            return;
        }
        QFAIL(qPrintable(from));
    }

    bool isSeen(const QString &text) const
    {
        const auto labels = m_open.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
    }

    LabelDetail label() { return m_open.labelOf(m_records[0]); }

    std::vector<Span> workOf(const QString &who)
    {
        for (const SpanWorkOf &each : label().spanWork) {
            if (each.name == who)
                return each.work.spans;
        }
        return {};
    }

    static QStringList textsOf(const std::vector<Span> &marked)
    {
        const CodePoints points(peopleText);
        QStringList texts;
        for (const Span &each : marked)
            texts += textBetween(peopleText, points, each.start, each.end);
        return texts;
    }

    std::optional<SpanState> stateOf(const Span &wanted)
    {
        for (const ShownSpan &each : spans().edit().spans()) {
            if (each.span == wanted)
                return each.state;
        }
        return std::nullopt;
    }

    /// The list of what only others have; null: none is seen.
    SpanList *othersInSight()
    {
        for (SpanList *list : m_open.window().findChildren<SpanList *>()) {
            const QListView *view = list->findChild<QListView *>();
            if (list->isVisible() && view && view->accessibleName() == u"Spans on which others differ"_s)
                return list;
        }
        return nullptr;
    }

    void press(const QString &key)
    {
        const QKeyCombination combination = QKeySequence(key)[0];
        QTest::keyClick(m_open.focus(), combination.key(), combination.keyboardModifiers());
    }

    /// Until each has had its turn, and what it did is in the file and seen.
    void pressAll(const QStringList &keys)
    {
        for (const QString &key : keys) {
            press(key);
            waitForTurn();
        }
    }

    void waitForTurn()
    {
        bool isOver = false;
        decisions().acts().add([&isOver] { isOver = true; });
        if (!QTest::qWaitFor([&isOver] { return isOver; }, 20000))
            qFatal("the keys had no turn");
        // What is known of the record comes anew after each act.
        const RecordId current = m_open.session().current();
        if (!QTest::qWaitFor([&] { return m_open.window().record().details.isFresh(current); }, 20000))
            qFatal("the record did not come");
    }

    OpenWindow m_open{u"tst_span_people"_s};
    LabelDefinition m_definition;
    std::vector<RecordId> m_records;
};

QTEST_MAIN(TestSpanPeople)
#include "tst_span_people.moc"
