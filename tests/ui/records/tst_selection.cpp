// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/models/record_table_model.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/list_bar.h"
#include "ui/records/records_page.h"
#include "ui/records/search/query_box.h"
#include "ui/records/side/panel_entry.h"
#include "ui/records/table/record_table.h"
#include "ui/shell/annotator_dialog.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// Which records a key concerns: what is selected, how the selection grows, and when it is asked about before.
class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void shiftSelectsFromTheCurrentRow_data()
    {
        QTest::addColumn<QString>("way"); // to the current row, after a click on the first
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const std::pair<const char *, int> ways[] = {{"digits", 2}, {"J", 1},         {"Down", 1},
                                                     {"End", 29},   {"End, Home", 0}, {"queue", 5},
                                                     {"search", 0}, {"click", 3},     {"Ctrl+click", 3}};
        for (const auto &[way, row] : ways) {
            const QString name = QString::fromLatin1(way);
            if (row < 29)
                QTest::addRow("%s, Shift+Down", way) << name << u"Down"_s << row << row + 1;
            QTest::addRow("%s, Shift+click", way) << name << u"click"_s << qMin(row, 6) << qMax(row, 6);
            QTest::addRow("%s, Shift+End", way) << name << u"End"_s << row << 29;
            QTest::addRow("%s, Shift+Home", way) << name << u"Home"_s << 0 << row;
        }
    }

    void shiftSelectsFromTheCurrentRow()
    {
        QFETCH(QString, way);
        QFETCH(QString, step);
        QFETCH(int, from);
        QFETCH(int, to);
        m_open.open(30, false);
        m_open.window().resize(1400, 1000);
        click(0);
        go(way);
        if (step == u"click")
            click(6, Qt::ShiftModifier);
        else
            press(step == u"Down" ? Qt::Key_Down : step == u"End" ? Qt::Key_End : Qt::Key_Home, Qt::ShiftModifier);
        const auto &list = *session().list();
        std::vector<RecordId> wanted(list.begin() + from, list.begin() + to + 1);
        if (way == u"Ctrl+click" && from > 0)
            wanted.insert(wanted.begin(), list.front()); // it was selected before
        QCOMPARE(session().selection(), wanted);
    }

    void theSingleViewActsOnWhatItShows()
    {
        m_open.open(8, false);
        click(0);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(session().selection().size(), 3U);
        const RecordId shown = session().current();
        page().setLook(RecordsPage::Look::Single);
        QCOMPARE(session().selection(), std::vector<RecordId>{shown});
        press(Qt::Key_2);
        QTRY_VERIFY(session().current() != shown);
        QVERIFY(m_open.labelOf(shown).current.value);
        QVERIFY(!m_open.labelOf((*session().list())[0]).current.value);
    }

    void aListAnewSelectsOneRecord()
    {
        m_open.open(8, false);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(session().selection().size(), 8U);
        QSignalSpy changed(&session(), &ProjectSession::listChanged);
        session().refreshList();
        QTRY_VERIFY(!changed.isEmpty() && session().isListComplete());
        QCOMPARE(session().selection().size(), 1U);
        QCOMPARE(page().table().selectionModel()->selectedRows().size(), 1);
    }

    void muchIsAskedFor_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("selected"); // from the first; 0: all by Ctrl+A
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("yes");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("decided");
        QTest::newRow("three in sight") << 200 << 3 << Qt::Key_1 << true << 0 << 3;
        QTest::newRow("a short list") << 4 << 0 << Qt::Key_1 << true << 0 << 4;
        QTest::newRow("all: yes") << 200 << 0 << Qt::Key_1 << true << 1 << 200;
        QTest::newRow("all: no") << 200 << 0 << Qt::Key_1 << false << 1 << 0;
        QTest::newRow("all of what is in sight") << 12 << 0 << Qt::Key_2 << false << 1 << 0;
        QTest::newRow("rows out of sight") << 200 << 150 << Qt::Key_1 << false << 1 << 0;
        QTest::newRow("a comment on all: no") << 200 << 0 << Qt::Key_C << false << 1 << 0;
    }

    void muchIsAskedFor()
    {
        QFETCH(int, records);
        QFETCH(int, selected);
        QFETCH(Qt::Key, key);
        QFETCH(bool, yes);
        QFETCH(int, asked);
        QFETCH(int, decided);
        m_open.open(records, false);
        m_open.window().resize(1400, 900);
        m_open.prompter().answer = yes;
        m_open.prompter().text = u"look again"_s;
        click(0);
        if (selected == 0)
            press(Qt::Key_A, Qt::ControlModifier);
        for (int i = 1; i < selected; ++i)
            press(Qt::Key_Down, Qt::ShiftModifier);
        press(key);
        QTRY_COMPARE(static_cast<int>(m_open.prompter().questions.size()), asked);
        if (decided > 0)
            QTRY_COMPARE(decidedRecords(), decided);
        QTest::qWait(60);
        QCOMPARE(decidedRecords(), decided);
        QVERIFY(m_open.labelOf((*session().list())[0]).history.size() == (decided > 0 ? 1U : 0U));
        if (decided > 1)
            QVERIFY2(m_open.lastDecision().contains(QString::number(decided)), qPrintable(m_open.lastDecision()));
    }

    void theQuestionCountsWhatIsDecidedAlready()
    {
        m_open.open(12, false);
        click(0);
        press(Qt::Key_1);
        press(Qt::Key_1);
        QTRY_COMPARE(decidedRecords(), 2);
        m_open.prompter().answer = false;
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_3);
        QTRY_COMPARE(m_open.prompter().questions.size(), 1U);
        QVERIFY(m_open.prompter().questions[0].text.contains(u"12"_s));
        QVERIFY2(m_open.prompter().questions[0].detail.contains(u"2"_s),
                 qPrintable(m_open.prompter().questions[0].detail));
        QVERIFY(m_open.prompter().questions[0].harms); // Enter says no
    }

    void aSearchThatFailsKeepsTheKeyboard_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("fails");
        QTest::newRow("no such job") << u"differs:9"_s << true;
        QTest::newRow("no query") << u"conf<abc"_s << true;
        QTest::newRow("no such label") << u"label:other=1"_s << true;
        QTest::newRow("a word") << u"message"_s << false;
        QTest::newRow("a word that nothing has") << u"zzz"_s << false;
    }

    void aSearchThatFailsKeepsTheKeyboard()
    {
        QFETCH(QString, search);
        QFETCH(bool, fails);
        m_open.open(12, false);
        press(Qt::Key_Slash);
        auto *field = m_open.window().findChild<QueryBox *>()->findChild<QLineEdit *>();
        QTRY_COMPARE(m_open.focus(), field);
        QTest::keyClicks(field, search);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(80);
        QTRY_VERIFY(session().isListComplete());
        QCOMPARE(m_open.focus() == field, fails);
        if (!fails)
            return;
        QVERIFY2(m_open.bars().contains(u"still shows all records"_s), qPrintable(m_open.bars()));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_open.focus(), u"1c"_s);
        QTest::qWait(50);
        QCOMPARE(field->text(), u"1c"_s);
        QCOMPARE(session().selection().size(), 1U);
        QCOMPARE(decidedRecords(), 0);
    }

    void keysReachTheRecordsAfterAClickBeside_data()
    {
        QTest::addColumn<RecordsPage::Look>("look");
        QTest::newRow("table") << RecordsPage::Look::Table;
        QTest::newRow("single") << RecordsPage::Look::Single;
    }

    void keysReachTheRecordsAfterAClickBeside()
    {
        QFETCH(RecordsPage::Look, look);
        m_open.open(6, true);
        page().setLook(look);
        for (const bool isEmptyBetween : {false, true}) {
            if (isEmptyBetween)
                clickSubset(u"Conflicts"_s);
            clickSubset(u"Unverified"_s);
            const RecordId first = session().current();
            QVERIFY(first.isValid());
            QWidget *focus = m_open.focus();
            QTest::keyClick(focus, Qt::Key_J);
            QVERIFY2(session().current() != first, focus->metaObject()->className());
            QTest::keyClick(m_open.focus(), Qt::Key_Up);
            QCOMPARE(session().current(), first);
            press(Qt::Key_1);
            QTRY_VERIFY(session().current() != first);
        }
    }

    void aConflictIsShownAndSettled_data() { keysReachTheRecordsAfterAClickBeside_data(); }

    void aConflictIsShownAndSettled()
    {
        QFETCH(RecordsPage::Look, look);
        m_open.open(3, true);
        page().setLook(look);
        const RecordId first = session().current();
        press(Qt::Key_S);
        QTRY_VERIFY2(m_open.bars().contains(u"nothing to settle"_s), qPrintable(m_open.bars()));
        press(Qt::Key_1);
        QTRY_VERIFY(session().current() != first);
        session().setPersonName(u"Ben"_s);
        QTRY_COMPARE(session().person().name, u"Ben"_s);
        m_open.window().record().queue.moveTo(first);
        press(Qt::Key_3);
        QTRY_VERIFY(session().current() != first);
        QCOMPARE(m_open.labelOf(first).current.status, Status::Conflict);
        m_open.window().record().queue.moveTo(first);
        QTRY_COMPARE(m_open.window().record().decisions.currentLabel()->current.status, Status::Conflict);
        const QAbstractItemModel &model = *page().table().model();
        QTRY_COMPARE(model.index(0, RecordTableModel::Label).data().toString(), u"people disagree"_s);
        QCOMPARE(model.index(0, RecordTableModel::AnnotatorColumn).data().toString(), u"several"_s);
        int offered = 0;
        for (const auto *button : m_open.window().findChildren<QAbstractButton *>(u"settleConflict"_s))
            offered += button->isVisible() ? 1 : 0;
        QCOMPARE(offered, 1);
        press(Qt::Key_S);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = page().findChild<QMenu *>(u"settleMenu"_s)) && menu->isVisible());
        menu->actions().last()->trigger();
        menu->close();
        QTRY_VERIFY(m_open.labelOf(first).current.status != Status::Conflict);
    }

    void anOrderByLabelsGrowsOld_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<bool>("byJob");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("confidence, a job") << SortKey::Confidence << true << true;
        QTest::newRow("label, a job") << SortKey::Label << true << true;
        QTest::newRow("text, a job") << SortKey::Text << true << false;
        QTest::newRow("confidence, a decision") << SortKey::Confidence << false << false;
    }

    void anOrderByLabelsGrowsOld()
    {
        QFETCH(SortKey, key);
        QFETCH(bool, byJob);
        QFETCH(bool, isOld);
        m_open.open(6, true);
        ListRequest request;
        request.sort.key = key;
        session().setRequest(request);
        QTRY_VERIFY(session().isListComplete());
        if (byJob) {
            JobRequest job;
            job.agentVersion = must(session().project()->agents().list().wait()).front().versionId;
            job.records = *session().list();
            QSignalSpy rested(&session().project()->jobs(), &Jobs::rested);
            must(session().project()->jobs().start(job, {}).wait());
            QTRY_VERIFY(!rested.isEmpty());
        } else {
            press(Qt::Key_1);
        }
        if (isOld)
            QTRY_VERIFY2(m_open.bars().contains(u"ordered by them"_s), qPrintable(m_open.bars()));
        QTest::qWait(100);
        QCOMPARE(m_open.bars().contains(u"ordered by them"_s), isOld);
        session().refreshList();
        QTRY_VERIFY(!m_open.bars().contains(u"ordered by them"_s));
    }

    void thePlaceIsKeptWhileOneMoves()
    {
        m_open.open(6, true);
        const RecordId last = session().list()->back();
        page().setLook(RecordsPage::Look::Single);
        press(Qt::Key_End);
        QSettings settings;
        settings.beginGroup(u"place"_s);
        const auto kept = [&settings] {
            settings.sync();
            const QStringList projects = settings.childGroups();
            return projects.isEmpty() ? RecordId()
                                      : RecordId(settings.value(projects.front() + u"/record"_s).toLongLong());
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), last, 6000);
        QVERIFY(settings.value(settings.childGroups().front() + u"/single"_s).toBool());
    }

    void whoAnnotatesIsTyped()
    {
        m_open.open(2, false);
        auto *dialog = new AnnotatorDialog(session(), &m_open.window());
        dialog->open();
        QTest::qWait(50); // the people come
        auto *box = dialog->findChild<QComboBox *>();
        QVERIFY(box->hasFocus());
        QCOMPARE(box->lineEdit()->selectedText(), u"Ana"_s);
        QTest::keyClicks(dialog->focusWidget(), u"Ben"_s);
        QCOMPARE(box->currentText(), u"Ben"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(session().person().name, u"Ben"_s);
    }

private:
    ProjectSession &session() { return m_open.session(); }
    RecordsPage &page() { return m_open.window().workspace().records(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(m_open.focus(), key, with); }

    void click(int row, Qt::KeyboardModifiers with = {})
    {
        RecordTable &table = page().table();
        const QRect cell = table.visualRect(table.model()->index(row, 1));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, with, cell.center());
    }

    void clickSubset(const QString &name)
    {
        for (PanelEntry *entry : m_open.window().findChildren<PanelEntry *>()) {
            if (entry->text() != name)
                continue;
            QSignalSpy changed(&session(), &ProjectSession::listChanged);
            QTest::mouseClick(m_open.window().windowHandle(), Qt::LeftButton, {},
                              entry->mapTo(&m_open.window(), entry->rect().center()));
            QTRY_VERIFY(!changed.isEmpty() && session().isListComplete());
        }
    }

    void go(const QString &way)
    {
        if (way == u"digits") {
            press(Qt::Key_2);
            press(Qt::Key_1);
            QTRY_COMPARE(m_open.window().record().queue.row(), 2);
        } else if (way == u"J") {
            press(Qt::Key_J);
        } else if (way == u"Down") {
            press(Qt::Key_Down);
        } else if (way == u"End" || way == u"End, Home") {
            press(Qt::Key_End);
            if (way == u"End, Home")
                press(Qt::Key_Home);
        } else if (way == u"queue") {
            m_open.window().record().queue.moveTo(5);
        } else if (way == u"search") {
            click(4);
            ListRequest request = session().request();
            request.sort = {SortKey::Text, false, {}};
            session().setRequest(request);
            QTRY_VERIFY(session().isListComplete());
        } else if (way == u"click" || way == u"Ctrl+click") {
            click(3, way == u"click" ? Qt::NoModifier : Qt::ControlModifier);
        }
    }

    int decidedRecords()
    {
        ListRequest request;
        request.definition = session().schema().definitions[0].id;
        request.query = {{StatusIs{Status::Own}}};
        return static_cast<int>(must(session().project()->records().list(request, {}).wait())->size());
    }

    OpenWindow m_open{u"tst_selection"_s};
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
