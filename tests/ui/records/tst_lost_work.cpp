// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/project/records.h"
#include "tests/support/must.h"
#include "tests/support/open_window.h"
#include "ui/agents/agent_editor.h"
#include "ui/agents/agent_form.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/last_decision.h"
#include "ui/records/records_page.h"
#include "ui/records/table/record_table.h"
#include "ui/schema/schema_editor.h"
#include "ui/schema/schema_outline.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// Nothing that a person toggled, typed or decided is lost by going elsewhere.
class TestLostWork : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void togglesAreKept_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("labelled");
        for (const char *way : {"next", "previous", "skip", "click", "label", "search", "subset", "look", "close",
                                "quit", "select all", "other person"}) {
            QTest::addRow("%s", way) << QString::fromLatin1(way) << false;
            QTest::addRow("%s, labelled by an agent", way) << QString::fromLatin1(way) << true;
        }
    }

    void togglesAreKept()
    {
        QFETCH(QString, way);
        QFETCH(bool, labelled);
        m_open.open(6, labelled);
        const RecordId record = toggleOnThird();
        const LabelValue wanted = decisions().choice().value();
        leave(way);
        if (way == u"quit" || way == u"close")
            m_open.openAgain();
        QTRY_COMPARE(m_open.labelOf(record, 1).current.value, std::optional(wanted));
        QCOMPARE(m_open.labelOf(record, 1).history.back().who, u"Ana"_s);
    }

    void aSetThatWasToggledBackIsNoDecision()
    {
        m_open.open(4, true);
        const RecordId record = toggleOnThird();
        QTest::keyClick(m_open.focus(), Qt::Key_2);
        const size_t before = m_open.labelOf(record, 1).history.size();
        QTest::keyClick(m_open.focus(), Qt::Key_K);
        QTest::qWait(50);
        QCOMPARE(m_open.labelOf(record, 1).history.size(), before);
        QVERIFY(m_open.lastDecision().isEmpty());
    }

    void rejectingDropsTheToggles()
    {
        m_open.open(4, true);
        const RecordId record = toggleOnThird();
        QTest::keyClick(m_open.focus(), Qt::Key_X);
        QTRY_VERIFY(session().current() != record);
        QTest::qWait(50);
        QCOMPARE(m_open.labelOf(record, 1).current.status, Status::Rejected);
        QCOMPARE(m_open.labelOf(record, 1).history.size(), size_t(2));
    }

    void aLeftSetIsUndone()
    {
        m_open.open(4, false);
        const RecordId record = toggleOnThird();
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        QTRY_VERIFY(m_open.lastDecision().contains(u"service"_s));
        QTest::keyClick(m_open.focus(), Qt::Key_Z);
        QTRY_COMPARE(session().current(), record);
        QVERIFY(!m_open.labelOf(record, 1).current.value);
        QVERIFY2(m_open.lastDecision().contains(u"Undone"_s), qPrintable(m_open.lastDecision()));
    }

    void aCommentIsKept_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"next", "previous", "skip", "label", "click", "close", "quit"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void aCommentIsKept()
    {
        QFETCH(QString, way);
        m_open.open(6, true);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        const RecordId record = session().current();
        m_open.prompter().text = u"look again"_s;
        QTest::keyClick(m_open.focus(), Qt::Key_C);
        QCOMPARE(decisions().comment(), u"look again"_s);
        leave(way);
        if (way == u"quit" || way == u"close")
            m_open.openAgain();
        else
            QCOMPARE(decisions().comment(), QString());
        if (way == u"label")
            QTest::keyClick(m_open.focus(), Qt::Key_Tab);
        m_open.window().record().queue.moveTo(record);
        QTRY_COMPARE(decisions().comment(), u"look again"_s);
        QTRY_VERIFY(decisions().currentLabel());
        QTest::keyClick(m_open.focus(), Qt::Key_X);
        QTRY_COMPARE(m_open.labelOf(record).history.back().comment, u"look again"_s);
        m_open.window().record().queue.moveTo(record);
        QTRY_COMPARE(decisions().comment(), QString());
    }

    /// Without a decision it is in the project all the same, and nowhere else.
    void aCommentNeedsNoDecision_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"next", "previous", "skip", "label", "click", "search", "subset", "other person",
                                "copy", "close", "quit"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void aCommentNeedsNoDecision()
    {
        QFETCH(QString, way);
        m_open.open(6, true);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        const RecordId record = session().current();
        m_open.prompter().text = u"look again"_s;
        QTest::keyClick(m_open.focus(), Qt::Key_C);
        if (way != u"copy")
            leave(way);
        if (way == u"quit" || way == u"close")
            m_open.openAgain();
        QTRY_COMPARE(m_open.labelOf(record).history.back().comment, u"look again"_s);
        const LabelDetail label = m_open.labelOf(record);
        QVERIFY(label.history.back().isRemark);
        QCOMPARE(label.history.back().who, u"Ana"_s);
        QCOMPARE(label.current.status, Status::Unverified);
        QTRY_COMPARE(storedComments(), 0);
        if (way == u"copy") {
            QTemporaryDir folder;
            const QString copy = folder.filePath(u"copy.tandem"_s);
            QVERIFY(session().project()->saveCopy(copy).wait());
            const auto opened = must(Project::open(copy, OpenMode::ReadOnly).wait());
            QCOMPARE(must(opened->records().detail(record).wait()).labels[0].history.back().comment, u"look again"_s);
        }
    }

    void aCommentThatWasKeptInTheSettingsComesIntoTheProject()
    {
        m_open.open(4, true);
        const RecordId record = session().current();
        const QString key = keyOf(record);
        m_open.window().projects().close();
        QSettings().setValue(key, u"from before"_s);
        m_open.openAgain();
        QTRY_COMPARE(m_open.labelOf(record).history.back().comment, u"from before"_s);
        QTRY_VERIFY(!QSettings().contains(key));
    }

    void aCommentIsKeptWhileItIsTyped_data()
    {
        QTest::addColumn<bool>("isDismissed");
        QTest::newRow("the program ends") << false;
        QTest::newRow("dismissed") << true;
    }

    void aCommentIsKeptWhileItIsTyped()
    {
        QFETCH(bool, isDismissed);
        m_open.open(4, true);
        const RecordId record = session().current();
        m_open.prompter().typing = u"half a"_s;
        m_open.prompter().isDismissed = isDismissed;
        QTest::keyClick(m_open.focus(), Qt::Key_C);
        QTest::qWait(500);
        QCOMPARE(storedComments(), isDismissed ? 0 : 1);
        m_open.openAgain();
        QTRY_COMPARE(storedComments(), 0);
        const auto history = m_open.labelOf(record).history;
        QCOMPARE(!history.empty() && history.back().comment == u"half a"_s, !isDismissed);
    }

    void aCommentWithoutAPlaceIsToldOnce_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("its record is gone") << 0;
        QTest::newRow("its label is gone") << 1;
        QTest::newRow("its person is gone") << 2;
    }

    void aCommentWithoutAPlaceIsToldOnce()
    {
        QFETCH(int, part);
        m_open.open(4, true);
        QStringList ids = keyOf(session().current()).section(u'/', 2).split(u'-');
        const QString key = keyOf(session().current()).section(u'/', 0, 1) + u'/';
        ids[part] = u"999"_s;
        m_open.window().projects().close();
        QSettings().setValue(key + ids.join(u'-'), u"without a place"_s);
        QSettings().setValue(u"comments/of-another-project/1-1-1"_s, u"of another"_s);
        m_open.openAgain();
        QTRY_VERIFY2(m_open.bars().contains(u"without a place"_s), qPrintable(m_open.bars()));
        QTRY_COMPARE(storedComments(), 1);
        QSettings().remove(u"comments/of-another-project"_s);
    }

    void aChangedCommentTakesThePlaceOfTheFirst()
    {
        m_open.open(4, true);
        const RecordId record = session().current();
        m_open.prompter().text = u"bad"_s;
        QTest::keyClick(m_open.focus(), Qt::Key_C);
        QTRY_COMPARE(decisions().comment(), u"bad"_s);
        QTRY_VERIFY(!m_open.labelOf(record).history.empty() &&
                    m_open.labelOf(record).history.back().comment == u"bad"_s);
        m_open.prompter().text = u"good"_s;
        QTest::keyClick(m_open.focus(), Qt::Key_C);
        QCOMPARE(m_open.prompter().proposed, u"bad"_s);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        QTest::keyClick(m_open.focus(), Qt::Key_K);
        QCOMPARE(decisions().comment(), u"good"_s);
        QTest::keyClick(m_open.focus(), Qt::Key_X);
        QTRY_COMPARE(m_open.labelOf(record).current.status, Status::Rejected);
        QCOMPARE(m_open.labelOf(record).history.back().comment, u"good"_s);
    }

    void aCommentOnADecisionIsStoredAtOnce_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("labelled");
        QTest::newRow("confirmed") << Qt::Key_Return << true;
        QTest::newRow("rejected") << Qt::Key_X << true;
        QTest::newRow("set") << Qt::Key_3 << true;
        QTest::newRow("own") << Qt::Key_3 << false;
    }

    void aCommentOnADecisionIsStoredAtOnce()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, labelled);
        m_open.open(4, labelled);
        const RecordId record = session().current();
        QTest::keyClick(m_open.focus(), key);
        QTRY_VERIFY(session().current() != record);
        const LabelDetail before = m_open.labelOf(record);
        QTest::keyClick(m_open.focus(), Qt::Key_K);
        QTRY_VERIFY(decisions().currentLabel() && decisions().currentLabel()->current.status == before.current.status);
        m_open.prompter().text = u"look again"_s;
        QTest::keyClick(m_open.focus(), Qt::Key_C);
        QTRY_COMPARE(m_open.labelOf(record).history.back().comment, u"look again"_s);
        const LabelDetail after = m_open.labelOf(record);
        QCOMPARE(after.current.status, before.current.status);
        QCOMPARE(after.current.value, before.current.value);
        QCOMPARE(session().current(), record);
    }

    void saysWhatWasDecided_data()
    {
        QTest::addColumn<bool>("labelled");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("confirmed") << true << Qt::Key_Return << u"Record 1: %1 confirmed."_s;
        QTest::newRow("confirmed by digit") << true << Qt::Key_unknown << u"Record 1: %1 confirmed."_s;
        QTest::newRow("corrected") << true << Qt::Key_3 << u"Record 1: %1 corrected to positive."_s;
        QTest::newRow("rejected") << true << Qt::Key_X << u"Record 1: %1 rejected."_s;
        QTest::newRow("own") << false << Qt::Key_3 << u"Record 1: labelled positive."_s;
    }

    void saysWhatWasDecided()
    {
        QFETCH(bool, labelled);
        QFETCH(Qt::Key, key);
        QFETCH(QString, said);
        m_open.open(3, labelled);
        const RecordId first = session().current();
        const LabelDefinition &definition = session().schema().definitions.front();
        const QString model = labelled ? shownText(definition, *m_open.labelOf(first).current.modelValue) : QString();
        if (key == Qt::Key_unknown) { // the digit of what the model said
            const auto found = std::find_if(definition.options.begin(), definition.options.end(),
                                            [&model](const Option &option) { return option.value == model; });
            QVERIFY(found != definition.options.end());
            key = Qt::Key(Qt::Key_1 + (found - definition.options.begin()));
        }
        QTest::keyClick(m_open.focus(), key);
        QTRY_VERIFY(session().current() != first);
        QTRY_COMPARE(m_open.lastDecision(), said.contains(u"%1"_s) ? said.arg(model) : said);
        QTest::keyClick(m_open.focus(), Qt::Key_Z);
        QTRY_COMPARE(session().current(), first);
        QVERIFY(m_open.lastDecision().startsWith(u"Undone: "_s));
        QTRY_COMPARE(session().counts().verifiedToday, 0);
    }

    void theLastDecisionIsTakenBackByTheMouse()
    {
        m_open.open(3, true);
        const RecordId first = session().current();
        QTest::keyClick(m_open.focus(), Qt::Key_X);
        QTRY_VERIFY(session().current() != first);
        auto *last = m_open.window().findChild<LastDecision *>();
        QTRY_VERIFY(last->isVisible());
        auto *back = last->findChild<QAbstractButton *>();
        back->click();
        QTRY_COMPARE(session().current(), first);
        QTRY_COMPARE(m_open.labelOf(first).current.status, Status::Unverified);
        back->click(); // now it is the way forth again
        QTRY_COMPARE(m_open.labelOf(first).current.status, Status::Rejected);
    }

    void rowsStayWhereTheyAreWhenSomethingIsSaid()
    {
        m_open.open(8, true);
        RecordTable &table = m_open.window().workspace().records().table();
        const RecordId first = session().current();
        QTest::keyClick(m_open.focus(), Qt::Key_X);
        QTRY_VERIFY(session().current() != first);
        ListRequest request;
        request.query = Query{{StatusIs{Status::Unverified}}};
        session().setRequest(request);
        QTRY_COMPARE(session().list()->size(), size_t(7));
        const QPoint before = table.viewport()->mapTo(&m_open.window(), QPoint());
        QTest::keyClick(m_open.focus(), Qt::Key_Return);
        QTRY_VERIFY(m_open.bars().contains(u"no longer match"_s));
        QCOMPARE(table.viewport()->mapTo(&m_open.window(), QPoint()), before);
    }

    void undoDoesNothingOnOtherPages()
    {
        m_open.open(3, true);
        const RecordId first = session().current();
        QTest::keyClick(m_open.focus(), Qt::Key_X);
        QTRY_VERIFY(session().current() != first);
        m_open.window().agents().editAgent();
        QTest::keyClick(&m_open.window(), Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(m_open.labelOf(first).current.status, Status::Rejected);
    }

    void quittingAsksAboutAnAgent()
    {
        m_open.open(3, false);
        m_open.window().agents().startNewAgent();
        auto *editor = m_open.window().findChild<AgentEditor *>();
        auto *field = editor->findChild<QLineEdit *>();
        field->setText(u"mine"_s);
        emit field->textEdited(u"mine"_s);
        QVERIFY(editor->hasUnsavedChanges());
        asksBeforeClosing(u"agent"_s);
    }

    void quittingAsksAboutTheSchema()
    {
        m_open.open(3, false);
        m_open.window().projects().editSchema();
        auto *editor = m_open.window().findChild<SchemaEditor *>();
        editor->findChild<SchemaOutline *>()->addDefinition();
        QVERIFY(editor->hasUnsavedChanges());
        asksBeforeClosing(u"schema"_s);
    }

    void leavingTheAgentPageByTheKeyThatClosesAsks()
    {
        m_open.open(3, false);
        m_open.window().agents().startNewAgent();
        auto *editor = m_open.window().findChild<AgentEditor *>();
        auto *field = editor->findChild<QLineEdit *>();
        field->setText(u"mine"_s);
        emit field->textEdited(u"mine"_s);
        m_open.prompter().answer = false;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(m_open.prompter().questions.size(), size_t(1));
        QVERIFY(session().hasProject());
        QVERIFY(editor->isVisible());
        m_open.prompter().answer = true;
        QTest::keyClick(field, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(session().hasProject());
        QVERIFY(!editor->isVisible());
        QCOMPARE(editor->findChild<QLineEdit *>()->text(), u"mine"_s);
    }

private:
    static int storedComments()
    {
        int count = 0;
        for (const QString &key : QSettings().allKeys())
            count += key.startsWith(u"comments/") ? 1 : 0;
        return count;
    }

    /// Under which a comment on it waits for the project.
    QString keyOf(RecordId record)
    {
        return u"comments/%1/%2-%3-%4"_s.arg(session().project()->uuid())
            .arg(record.value)
            .arg(session().definition()->id.value)
            .arg(session().person().id.value);
    }

    ProjectSession &session() { return m_open.session(); }
    DecisionController &decisions() { return m_open.window().record().decisions; }

    /// Goes to the third record, to its multiple choice, and switches the second option.
    RecordId toggleOnThird()
    {
        QTest::keyClick(m_open.focus(), Qt::Key_Tab);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        const RecordId record = session().current();
        const bool isThere = QTest::qWaitFor([this] { return decisions().currentLabel() != nullptr; });
        QTest::keyClick(m_open.focus(), Qt::Key_2);
        return isThere && decisions().choice().isTouched() ? record : RecordId();
    }

    void leave(const QString &way)
    {
        RecordsPage &page = m_open.window().workspace().records();
        if (way == u"next")
            QTest::keyClick(m_open.focus(), Qt::Key_J);
        else if (way == u"previous")
            QTest::keyClick(m_open.focus(), Qt::Key_K);
        else if (way == u"skip")
            QTest::keyClick(m_open.focus(), Qt::Key_Space);
        else if (way == u"label")
            QTest::keyClick(m_open.focus(), Qt::Key_Tab);
        else if (way == u"click")
            page.table().setCurrentIndex(page.table().model()->index(0, 2));
        else if (way == u"select all")
            page.table().selectAll();
        else if (way == u"search")
            session().setRequest({Query{{ContainsWord{u"message"_s}}}, {}, {}});
        else if (way == u"subset")
            session().setRequest({Query{{StatusIs{Status::Conflict}}}, {}, {}});
        else if (way == u"other person")
            session().setPersonName(u"Ben"_s);
        else if (way == u"close")
            m_open.window().projects().close();
        else if (way == u"quit")
            m_open.window().close();
        if (way == u"look") {
            page.setLook(RecordsPage::Look::Single);
            QTest::keyClick(m_open.focus(), Qt::Key_J);
        }
        if (way == u"search")
            QTest::keyClick(m_open.focus(), Qt::Key_J);
    }

    void asksBeforeClosing(const QString &about)
    {
        m_open.prompter().answer = false;
        QVERIFY(!m_open.window().close());
        QCOMPARE(m_open.prompter().questions.size(), size_t(1));
        QVERIFY(m_open.prompter().questions.front().text.contains(about));
        QVERIFY(m_open.prompter().questions.front().harms);
        QVERIFY(session().hasProject());
        m_open.prompter().answer = true;
        m_open.window().close();
        QTRY_VERIFY(!session().hasProject());
    }

    OpenWindow m_open{u"tst_lost_work"_s};
};

QTEST_MAIN(TestLostWork)
#include "tst_lost_work.moc"
