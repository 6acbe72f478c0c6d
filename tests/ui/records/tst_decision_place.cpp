// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/offered_decisions.h"
#include "ui/shell/project_actions.h"

#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// What is toggled and remarked belongs to its record, label definition and person, whatever comes between.
class TestDecisionPlace : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void undoTakesTheTogglesBackFirst_data()
    {
        QTest::addColumn<bool>("labelled");
        QTest::newRow("by an agent") << true;
        QTest::newRow("unlabelled") << false;
    }

    void undoTakesTheTogglesBackFirst()
    {
        QFETCH(bool, labelled);
        m_open.open(4, labelled);
        const RecordId first = session().current();
        const RecordId second = decideAndGoOn(Qt::Key_1);
        decideAndGoOn(Qt::Key_1);
        press(Qt::Key_Z);
        QTRY_COMPARE(session().current(), second);
        toggleTheSet();
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // nothing is done again over an unsaved set
        QVERIFY(decisions().choice().isTouched());
        QVERIFY2(m_open.bars().contains(u"not saved yet"_s), qPrintable(m_open.bars()));
        press(Qt::Key_Z);
        QVERIFY(!decisions().choice().isTouched());
        QCOMPARE(session().current(), second);
        QTest::qWait(50);
        QCOMPARE(personsEntries(first, 0), 1);
        QCOMPARE(personsEntries(second, 1), 0);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(personsEntries(second, 0), 1);
        press(Qt::Key_Z);
        QTRY_COMPARE(personsEntries(second, 0), 0);
        press(Qt::Key_Z);
        QTRY_COMPARE(personsEntries(first, 0), 0);
    }

    void aCommentGoesWithASetThatIsLeft_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"next", "previous", "skip", "label", "close", "quit", "other person"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void aCommentGoesWithASetThatIsLeft()
    {
        QFETCH(QString, way);
        m_open.open(4, true);
        press(Qt::Key_J);
        const RecordId record = session().current();
        toggleTheSet();
        remark(u"look again"_s);
        leave(way);
        if (way == u"close" || way == u"quit")
            m_open.openAgain();
        QTRY_COMPARE(personsComment(record, 1), u"look again"_s);
        m_open.window().record().queue.moveTo(record);
        session().setDefinition(session().schema().definitions[1].id);
        QTRY_COMPARE(decisions().comment(), QString());
    }

    void aChangedDecisionKeepsItsComment_data()
    {
        QTest::addColumn<Qt::Key>("first");
        QTest::addColumn<Qt::Key>("second");
        QTest::addColumn<bool>("labelled");
        QTest::addColumn<bool>("after"); // the comment comes after the first decision
        QTest::newRow("confirmed, then corrected") << Qt::Key_Return << Qt::Key_3 << true << true;
        QTest::newRow("corrected, then confirmed") << Qt::Key_3 << Qt::Key_Return << true << true;
        QTest::newRow("corrected, then rejected") << Qt::Key_3 << Qt::Key_X << true << true;
        QTest::newRow("rejected, then corrected") << Qt::Key_X << Qt::Key_3 << true << true;
        QTest::newRow("own, then another") << Qt::Key_1 << Qt::Key_3 << false << true;
        QTest::newRow("given with the decision") << Qt::Key_X << Qt::Key_3 << true << false;
        QTest::newRow("given with the own label") << Qt::Key_1 << Qt::Key_2 << false << false;
    }

    void aChangedDecisionKeepsItsComment()
    {
        QFETCH(Qt::Key, first);
        QFETCH(Qt::Key, second);
        QFETCH(bool, labelled);
        QFETCH(bool, after);
        m_open.open(4, labelled);
        const RecordId record = session().current();
        if (!after)
            remark(u"look again"_s);
        decideAndGoOn(first);
        m_open.window().record().queue.moveTo(record);
        QTRY_COMPARE(personsEntries(record, 0), 1);
        QTRY_VERIFY(decisions().currentLabel() && !decisions().currentLabel()->history.empty());
        if (after)
            remark(u"look again"_s);
        decideAndGoOn(second); // at once: the details need not have come anew
        QCOMPARE(personsComment(record, 0), u"look again"_s);
        m_open.window().record().queue.moveTo(record);
        const Status status = m_open.labelOf(record, 0).current.status;
        QTRY_VERIFY(decisions().currentLabel() && decisions().currentLabel()->current.status == status);
        remark(u"better so"_s);
        QTRY_COMPARE(personsComment(record, 0), u"better so"_s);
    }

    void anAnswerConcernsTheRecordItIsAbout()
    {
        m_open.open(5, true);
        const RecordId first = session().current();
        const RecordId other = (*session().list())[3];
        m_open.window().record().queue.moveTo(other);
        remark(u"of the other"_s);
        m_open.window().record().queue.moveTo(first);
        QTRY_VERIFY(decisions().currentLabel());
        remark(u"of the first"_s);
        press(Qt::Key_X);
        m_open.window().record().queue.moveTo(other); // by the mouse, before the answer is there
        QTRY_COMPARE(personsComment(first, 0), u"of the first"_s);
        QTest::qWait(50);
        QCOMPARE(session().current(), other);
        QCOMPARE(decisions().comment(), u"of the other"_s);
        m_open.window().record().queue.moveTo(first);
        QCOMPARE(decisions().comment(), QString());
    }

    void anAnswerLeavesTheTogglesOfAnotherRecord()
    {
        m_open.open(5, true);
        toggleTheSet();
        press(Qt::Key_Return);
        m_open.window().record().queue.moveTo((*session().list())[3]);
        const bool isFree = QTest::qWaitFor([this] { return m_open.lastDecision().startsWith(u"Record 1"_s); });
        QVERIFY(isFree);
        QCOMPARE(session().current(), (*session().list())[3]);
        QVERIFY(!decisions().choice().isTouched());
    }

    void rejectingAPersonsOwnLabelSaysThatItCannot()
    {
        m_open.open(4, false);
        const RecordId first = session().current();
        const RecordId second = decideAndGoOn(Qt::Key_2);
        m_open.window().record().queue.moveTo(first);
        QTRY_VERIFY(decisions().currentLabel() && decisions().currentLabel()->current.value);
        QVERIFY(!offeredDecisions(m_open.window().record()).reject);
        remark(u"look again"_s);
        press(Qt::Key_X);
        QTRY_VERIFY2(m_open.bars().contains(u"a person's own"_s), qPrintable(m_open.bars()));
        QCOMPARE(session().current(), first);
        QVERIFY(second != first);
        QCOMPARE(personsComment(first, 0), u"look again"_s);
    }

    void aCommentWaitsWhereNothingWasDecided()
    {
        m_open.open(4, false);
        remark(u"look again"_s);
        press(Qt::Key_X);
        QTRY_VERIFY(m_open.bars().contains(u"no label to reject"_s));
        QCOMPARE(decisions().comment(), u"look again"_s);
    }

private:
    ProjectSession &session() { return m_open.session(); }
    DecisionController &decisions() { return m_open.window().record().decisions; }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_open.focus(), key, with); }

    RecordId decideAndGoOn(Qt::Key key)
    {
        const RecordId before = session().current();
        press(key);
        if (!QTest::qWaitFor([&] { return session().current() != before; }))
            QTest::qFail("nothing was decided", __FILE__, __LINE__);
        return session().current();
    }

    void remark(const QString &comment)
    {
        m_open.prompter().text = comment;
        press(Qt::Key_C);
    }

    void toggleTheSet()
    {
        session().setDefinition(session().schema().definitions[1].id);
        const bool isThere = QTest::qWaitFor([this] { return decisions().currentLabel() != nullptr; });
        press(Qt::Key_2);
        if (!isThere || !decisions().choice().isTouched())
            QTest::qFail("nothing was toggled", __FILE__, __LINE__);
    }

    void leave(const QString &way)
    {
        if (way == u"next")
            press(Qt::Key_J);
        else if (way == u"previous")
            press(Qt::Key_K);
        else if (way == u"skip")
            press(Qt::Key_Space);
        else if (way == u"label")
            press(Qt::Key_Tab);
        else if (way == u"other person")
            session().setPersonName(u"Ben"_s);
        else if (way == u"close")
            m_open.window().projects().close();
        else
            m_open.window().close();
    }

    /// What Ana said of the record that still counts.
    std::vector<HistoryEntry> personsHistory(RecordId record, size_t definition)
    {
        std::vector<HistoryEntry> said;
        for (const HistoryEntry &entry : m_open.labelOf(record, definition).history) {
            if (entry.kind == AnnotatorKind::Person && entry.who == u"Ana" && entry.isCurrent)
                said.push_back(entry);
        }
        return said;
    }

    int personsEntries(RecordId record, size_t definition)
    {
        return static_cast<int>(personsHistory(record, definition).size());
    }

    QString personsComment(RecordId record, size_t definition)
    {
        QString comment;
        for (const HistoryEntry &entry : m_open.labelOf(record, definition).history) {
            const bool isTheirs = entry.who == u"Ana" && (entry.isRemark || entry.isCurrent);
            if (isTheirs && !entry.comment.isEmpty())
                comment = entry.comment;
        }
        return comment;
    }

    OpenWindow m_open{u"tst_decision_place"_s};
};

QTEST_MAIN(TestDecisionPlace)
#include "tst_decision_place.moc"
