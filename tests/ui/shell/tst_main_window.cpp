// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decisions.h"
#include "tests/support/scripted_prompter.h"
#include "tests/support/small_project.h"
#include "ui/agents/agent_editor.h"
#include "ui/jobs/job_dock.h"
#include "ui/jobs/job_page.h"
#include "ui/jobs/job_table.h"
#include "ui/models/record_table_model.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/list_bar.h"
#include "ui/records/records_page.h"
#include "ui/records/side/side_panel.h"
#include "ui/records/table/record_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/person_button.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QCoreApplication::setApplicationName(u"tst_main_window"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"person/name"_s, u"Ana"_s);
    }

    void cleanup()
    {
        m_window.reset();
        m_small.reset();
    }

    void verifiesTwentyByKeysAlone()
    {
        open(30, true);
        show(Query{{StatusIs{Status::Unverified}}});
        const std::vector<RecordId> list = *session().list();
        QVERIFY(list.size() >= 20);
        // What each key must have done, by the label that stood there before.
        std::vector<Status> wanted;
        for (int i = 0; i < 20; ++i) {
            const LabelDetail before = labelOf(list[static_cast<size_t>(i)]);
            const OptionId modelSaid = before.current.modelValue->options().front();
            if (i % 4 == 3) {
                QTest::keyClick(focus(), Qt::Key_X);
                wanted.push_back(Status::Rejected);
            } else if (i % 4 == 2) {
                QTest::keyClick(focus(), Qt::Key_1);
                wanted.push_back(modelSaid == sentiment().options[0].id ? Status::Confirmed : Status::Corrected);
            } else {
                QTest::keyClick(focus(), Qt::Key_Return);
                wanted.push_back(Status::Confirmed);
            }
            QTRY_COMPARE(session().current(), list[static_cast<size_t>(i) + 1]);
        }
        for (size_t i = 0; i < 20; ++i) {
            const LabelDetail after = labelOf(list[i]);
            QCOMPARE(after.current.status, wanted[i]);
            QCOMPARE(after.history.back().who, u"Ana"_s);
        }
        QCOMPARE(labelOf(list[20]).current.status, Status::Unverified);
        QTRY_COMPARE(session().counts().verifiedToday, 20);
        QCOMPARE(*session().list(), list); // rows stay until the list is refreshed
        QTRY_VERIFY(barSays(u"no longer match"_s));
    }

    void losesNoKeyThatIsTypedFast()
    {
        open(12, true);
        const std::vector<RecordId> list = *session().list();
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(focus(), i % 2 ? Qt::Key_X : Qt::Key_2); // without waiting for the one before
        QTRY_COMPARE(session().current(), list[10]);
        for (size_t i = 0; i < 10; ++i) {
            const CurrentLabel label = labelOf(list[i]).current;
            if (i % 2)
                QCOMPARE(label.status, Status::Rejected);
            else
                QCOMPARE(label.value, LabelValue{sentiment().options[1].id});
        }
    }

    void undoesAndRedoes()
    {
        open(3, true);
        const RecordId first = session().current();
        QTest::keyClick(focus(), Qt::Key_X);
        QTRY_VERIFY(session().current() != first);
        QTest::keyClick(focus(), Qt::Key_Z);
        QTRY_COMPARE(session().current(), first);
        QCOMPARE(labelOf(first).current.status, Status::Unverified);
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(labelOf(first).current.status, Status::Rejected);
    }

    void labelsByHandWithoutAnyAgent()
    {
        open(4, false);
        const std::vector<RecordId> list = *session().list();
        QTest::keyClick(focus(), Qt::Key_3);
        QTRY_COMPARE(session().current(), list[1]);
        QCOMPARE(labelOf(list[0]).current.status, Status::Own);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY(barSays(u"no label to confirm"_s));
        QCOMPARE(session().current(), list[1]);
        QTest::keyClick(focus(), Qt::Key_Space);
        QCOMPARE(session().current(), list[2]);
        QCOMPARE(labelOf(list[1]).current.status, Status::Unlabelled);
    }

    void putsASetTogether()
    {
        open(3, false);
        const std::vector<RecordId> list = *session().list();
        QTest::keyClick(focus(), Qt::Key_Tab);
        QCOMPARE(session().definition()->name, u"aspect"_s);
        QCOMPARE(session().current(), list[0]);
        QTRY_VERIFY(m_window->record().decisions.currentLabel());
        QTest::keyClick(focus(), Qt::Key_2);
        QTest::keyClick(focus(), Qt::Key_1);
        QTest::keyClick(focus(), Qt::Key_2);
        QCOMPARE(session().current(), list[0]);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(session().current(), list[1]);
        const LabelDefinition &aspect = *session().definition();
        const CurrentLabel label = labelOf(list[0], 1).current;
        QCOMPARE(label.status, Status::Own);
        QCOMPARE(label.value, LabelValue{aspect.options[0].id});
    }

    void decidesOnManyAtOnce()
    {
        open(8, true);
        RecordTable &table = m_window->workspace().records().table();
        table.selectAll();
        QCOMPARE(session().selection().size(), size_t(8));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY(barSays(u"8 labels"_s));
        for (const RecordId id : *session().list())
            QCOMPARE(labelOf(id).current.status, Status::Confirmed);
        QTest::keyClick(focus(), Qt::Key_Z);
        QTRY_COMPARE(labelOf(session().list()->back()).current.status, Status::Unverified);
    }

    void showsTheSameQueueInBothLooks()
    {
        open(6, true);
        RecordsPage &page = m_window->workspace().records();
        QTest::keyClick(focus(), Qt::Key_J);
        QTest::keyClick(focus(), Qt::Key_J);
        const RecordId third = (*session().list())[2];
        QCOMPARE(session().current(), third);
        page.setLook(RecordsPage::Look::Single);
        QCOMPARE(session().current(), third);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(session().current(), (*session().list())[3]);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(page.look(), RecordsPage::Look::Table);
        QCOMPARE(page.table().currentIndex().row(), 3);
    }

    void leavesTypingToTheSearchBox()
    {
        open(9, true);
        QTest::keyClick(focus(), Qt::Key_Slash);
        auto *field = qobject_cast<QLineEdit *>(focus());
        QVERIFY(field);
        QTest::keyClicks(field, u"x1 status:nonsense"_s);
        QCOMPARE(field->text(), u"x1 status:nonsense"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(barSays(u"status"_s));
        QCOMPARE(session().list()->size(), size_t(9));
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::keyClick(focus(), Qt::Key_Slash);
        QTest::keyClicks(focus(), u"positive"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(session().list()->size(), size_t(3));
        QVERIFY(!qobject_cast<QLineEdit *>(focus()));
    }

    void searchesWithoutDeciding()
    {
        open(3, true);
        QTest::keyClick(focus(), Qt::Key_Slash);
        QTest::keyClicks(focus(), u"status:unverified"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY(!session().request().query.isEmpty() && session().isListComplete());
        QCOMPARE(session().list()->size(), size_t(3));
        QTRY_COMPARE(session().current(), session().list()->front());
        for (const RecordId id : *session().list())
            QCOMPARE(labelOf(id).current.status, Status::Unverified);
    }

    void leadsOutOfAnEmptyList()
    {
        open(3, true);
        QTest::keyClick(focus(), Qt::Key_Slash);
        QTest::keyClicks(focus(), u"nowhere"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY(session().list()->empty() && session().isListComplete());
        QTRY_VERIFY(qobject_cast<QPushButton *>(focus()));
        QTest::keyClick(focus(), Qt::Key_C); // a comment on nothing is not asked for
        QTRY_VERIFY(barSays(u"No record is selected"_s));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE(session().list()->size(), size_t(3));
        QTRY_COMPARE(focus(), &m_window->workspace().records().table());
    }

    void sortsByTheKeyboard()
    {
        open(5, true);
        QTest::keyClick(focus(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(session().request().sort.key, SortKey::Confidence);
        QVERIFY(session().request().sort.ascending);
    }

    void fitsASmallScreen()
    {
        open(3, true);
        m_window->resize(1024, 640);
        const QTableView &table = m_window->workspace().records().table();
        QTRY_VERIFY(table.isColumnHidden(RecordTableModel::AnnotatorColumn));
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        const auto *jobs = m_window->workspace().jobs().findChild<JobTable *>();
        QVERIFY(jobs);
        QTRY_VERIFY(!jobs->buttonRect(0, JobAct::Open).isNull());
        QTRY_VERIFY(jobs->viewport()->rect().contains(jobs->buttonRect(0, JobAct::Open)));
        m_window->resize(1280, 720);
        QTRY_VERIFY(!table.isColumnHidden(RecordTableModel::AnnotatorColumn));
    }

    void reachesEveryPanel()
    {
        open(3, true);
        const LabelDefinitionId definition = session().definition()->id;
        std::vector<QWidget *> visited;
        do {
            visited.push_back(focus());
            QVERIFY(visited.size() < 10);
            QTest::keyClick(focus(), Qt::Key_F6);
        } while (focus() != visited.front());
        const auto wasIn = [&visited](const QWidget &panel) {
            return std::any_of(visited.begin(), visited.end(),
                               [&panel](const QWidget *stop) { return panel.isAncestorOf(stop); });
        };
        QVERIFY(wasIn(m_window->workspace().sidePanel()));
        QVERIFY(wasIn(m_window->workspace().jobs()));
        QVERIFY(wasIn(m_window->workspace().listBar()));
        // In a panel Tab goes on to its next control instead of to the next label.
        QTest::keyClick(focus(), Qt::Key_F6);
        const QWidget *first = focus();
        QTest::keyClick(focus(), Qt::Key_Tab);
        QVERIFY(focus() != first);
        QCOMPARE(session().definition()->id, definition);
        QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focus(), visited.front());
    }

    void givesEveryPageTheFocus()
    {
        open(3, true);
        // By the menu's keys, as the bar would otherwise keep the focus.
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_N);
        QTRY_VERIFY(m_window->findChild<AgentEditor *>());
        const auto *editor = m_window->findChild<AgentEditor *>();
        QTRY_VERIFY(focus() && editor->isAncestorOf(focus()));
        QVERIFY(qobject_cast<QLineEdit *>(focus()));
        auto *jobs = m_window->workspace().jobs().findChild<JobTable *>();
        QVERIFY(jobs);
        jobs->setFocus();
        QTRY_VERIFY(jobs->model()->rowCount() > 0);
        jobs->setCurrentIndex(jobs->model()->index(0, 0));
        QTest::keyClick(jobs, Qt::Key_Return);
        QTRY_VERIFY(focus() && m_window->findChild<JobPage *>() &&
                    m_window->findChild<JobPage *>()->isAncestorOf(focus()));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY(m_window->workspace().isVisible());
    }

    void showsRealRowsInAModelThatHolds()
    {
        open(450, true);
        auto &table = m_window->workspace().records().table();
        QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&table](int row) {
            return table.model()->index(row, RecordTableModel::Text).data().toString();
        };
        text(449);
        QTRY_COMPARE(text(449), u"message 450 tells of a negative thing"_s);
        table.setMetadataColumns({u"channel"_s});
        const auto channel = [&table](int row) {
            return table.model()->index(row, RecordTableModel::FirstMetadata).data().toString();
        };
        channel(0);
        QTRY_COMPARE(channel(0), u"web"_s);
        ListRequest request = session().request();
        request.sort = {SortKey::ImportOrder, false, {}};
        session().setRequest(request);
        QTRY_COMPARE(session().list()->front(), RecordId(450));
        text(0);
        QTRY_COMPARE(text(0), u"message 450 tells of a negative thing"_s);
    }

    void asksWhoAnnotatesAtTheFirstStart()
    {
        QSettings().remove(u"person/name"_s);
        open(2, true);
        QTRY_VERIFY(QApplication::activeModalWidget() || !m_window->findChildren<QDialog *>().isEmpty());
    }

    void decidesNothingInAReadOnlyProject()
    {
        make(3, true);
        auto prompter = std::make_unique<ScriptedPrompter>();
        ScriptedPrompter *asked = prompter.get();
        m_window = std::make_unique<MainWindow>(std::move(prompter));
        m_window->show();
        m_window->projects().open(m_small->path()); // which the test itself holds open
        QTRY_COMPARE(asked->questions.size(), size_t(1));
        QTRY_VERIFY(session().hasProject() && !session().list()->empty());
        QVERIFY(!session().canWrite());
        QTest::keyClick(focus(), Qt::Key_X);
        QTRY_VERIFY(barSays(u"read-only"_s));
    }

    void countsFollowWhatAnotherProgramWrites()
    {
        make(5, true);
        m_window = std::make_unique<MainWindow>(std::make_unique<ScriptedPrompter>());
        m_window->show();
        m_window->projects().open(m_small->path()); // which the test itself holds open
        QTRY_VERIFY(session().hasProject() && session().isListComplete() && session().counts().records == 5);
        const auto unverified = [this] {
            for (const auto &each : session().counts().definitions.front().statuses) {
                if (each.first == Status::Unverified)
                    return each.second;
            }
            return qint64(-1);
        };
        QTRY_COMPARE(unverified(), 5);
        Decision decision;
        decision.person = must(m_small->project().person(u"Ben"_s).wait()).id;
        decision.definition = session().schema().definitions.front().id;
        must(m_small->project().decisions().decide(decision, {session().list()->front()}).wait());
        show(Query{{StatusIs{Status::Unverified}}});
        QCOMPARE(session().list()->size(), size_t(4));
        QTRY_COMPARE(unverified(), 4);
    }

    void saysThatTheFileIsLost_data()
    {
        QTest::addColumn<bool>("isMoved");
        QTest::newRow("moved") << true;
        QTest::newRow("removed") << false;
    }

    void saysThatTheFileIsLost()
    {
        QFETCH(bool, isMoved);
        open(2, false);
        const QString path = session().project()->path();
        const QString moved = path + u".moved.tandem"_s;
        auto *bar = m_window->findChild<MessageBar *>(u"fileBar"_s);
        QVERIFY(!bar->isVisible());
        QVERIFY(isMoved ? QFile::rename(path, moved) : QFile::remove(path));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!session().canWrite());
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
            QVERIFY(label->text() != u"Saved");
        QCOMPARE(bar->text().contains(moved), isMoved);
        session().setProject(nullptr);
        QTRY_VERIFY(!bar->isVisible());
    }

    void offersTheColumnsOfALaterImport()
    {
        open(2, false);
        ImportRequest request;
        request.path = m_files.filePath(u"more.csv"_s);
        write(request.path, "id,text,airline\nr1,message 1,KLM\nr2,message 2,LOT\n");
        request.mapping.idColumn = u"id"_s;
        request.mapping.textColumn = u"text"_s;
        request.mapping.metadataColumns = {u"airline"_s};
        request.onDuplicate = DuplicatePolicy::Update;
        must(session().project()->importer().import(request, {}, {}).wait());
        QTRY_VERIFY(offeredColumns().contains(u"airline"_s));
        QVERIFY(offeredColumns().contains(u"channel"_s));
    }

    void listsAPersonOnceHoweverOftenTheMenuOpens()
    {
        open(1, false);
        const QMenu *menu = m_window->findChild<PersonButton *>()->menu();
        for (int i = 0; i < 3; ++i)
            emit const_cast<QMenu *>(menu)->aboutToShow(); // before the first answer is there
        const auto timesListed = [menu] {
            const auto actions = menu->actions();
            const auto isAna = [](const QAction *action) { return action->text() == u"Ana"_s; };
            return static_cast<int>(std::count_if(actions.begin(), actions.end(), isAna));
        };
        QTRY_COMPARE(timesListed(), 1);
        QTest::qWait(100);
        QCOMPARE(timesListed(), 1);
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    /// What the menu of a column's heading lists.
    QStringList offeredColumns() const
    {
        RecordTable &table = m_window->workspace().records().table();
        const QPoint place(20, 5);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table.mapToGlobal(place));
        QCoreApplication::sendEvent(table.horizontalHeader()->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList texts;
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            texts.append(action->text());
        if (menu)
            menu->close();
        return texts;
    }

    void make(int records, bool labelled)
    {
        m_small = std::make_unique<SmallProject>();
        m_small->setSchema();
        m_small->addRecords(records);
        if (labelled)
            m_small->runBaseline();
    }

    void open(int records, bool labelled)
    {
        make(records, labelled);
        m_small->close();
        m_window = std::make_unique<MainWindow>(std::make_unique<ScriptedPrompter>());
        m_window->show();
        m_window->activateWindow();
        m_window->projects().open(m_small->path());
        QTRY_VERIFY(session().hasProject());
        QTRY_COMPARE(session().list()->size(), static_cast<size_t>(records));
        if (!session().personName().isEmpty())
            QTRY_VERIFY(session().person().id.isValid());
        QTRY_VERIFY(m_window->record().detail());
    }

    void show(const Query &query)
    {
        ListRequest request;
        request.query = query;
        session().setRequest(request);
        QTRY_VERIFY(session().isListComplete());
        QTRY_COMPARE(session().current(), session().list()->front());
    }

    ProjectSession &session() { return m_window->session(); }
    const LabelDefinition &sentiment() { return session().schema().definitions.front(); }
    QWidget *focus() { return m_window->focusWidget() ? m_window->focusWidget() : m_window.get(); }

    LabelDetail labelOf(RecordId record, size_t definition = 0)
    {
        return must(session().project()->records().detail(record).wait()).labels[definition];
    }

    bool barSays(const QString &part)
    {
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(part))
                return true;
        }
        return false;
    }

    QTemporaryDir m_settings;
    QTemporaryDir m_files;
    std::unique_ptr<SmallProject> m_small;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
