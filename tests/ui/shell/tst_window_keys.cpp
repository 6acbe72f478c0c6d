// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/agents/agent_editor.h"
#include "ui/jobs/job_page.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/digit_place.h"
#include "ui/records/decision/option_list.h"
#include "ui/records/records_page.h"
#include "ui/records/search/query_box.h"
#include "ui/records/search/value_completion.h"
#include "ui/records/single/record_text.h"
#include "ui/records/table/record_table.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/kept_focus.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/message_bar.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// Hands that know only the keyboard, on any layout.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void goesToTheEnds_data()
    {
        QTest::addColumn<RecordsPage::Look>("look");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("row");
        for (const auto look : {RecordsPage::Look::Table, RecordsPage::Look::Single}) {
            const char *name = look == RecordsPage::Look::Table ? "table" : "single";
            QTest::addRow("%s: End", name) << look << QList<int>{Qt::Key_End} << 11;
            QTest::addRow("%s: End, Home", name) << look << QList<int>{Qt::Key_End, Qt::Key_Home} << 0;
            QTest::addRow("%s: J, Home", name) << look << QList<int>{Qt::Key_J, Qt::Key_Home} << 0;
            QTest::addRow("%s: End, K", name) << look << QList<int>{Qt::Key_End, Qt::Key_K} << 10;
        }
    }

    void goesToTheEnds()
    {
        QFETCH(RecordsPage::Look, look);
        QFETCH(QList<int>, keys);
        QFETCH(int, row);
        m_open.open(12, false);
        page().setLook(look);
        for (const int key : keys)
            QTest::keyClick(m_open.focus(), static_cast<Qt::Key>(key));
        QCOMPARE(m_open.window().record().queue.row(), row);
    }

    void lettersOfNoKeyGoNowhere_data()
    {
        QTest::addColumn<QString>("letters");
        for (const char *letters : {"m", "message", "5", "r1", "é", "web", "12"})
            QTest::newRow(letters) << QString::fromUtf8(letters);
    }

    void lettersOfNoKeyGoNowhere()
    {
        QFETCH(QString, letters);
        m_open.open(12, false);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        const RecordId before = m_open.session().current();
        const bool decides = letters.contains(u'1') || letters.contains(u'2');
        page().table().keyboardSearch(letters);
        QCOMPARE(m_open.session().current(), before);
        if (decides)
            return;
        for (const QChar letter : letters)
            QCoreApplication::sendEvent(
                m_open.focus(),
                std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter)).get());
        QTest::qWait(30);
        QCOMPARE(m_open.session().current(), before);
    }

    void digitsAreTakenByPlace_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<int>("chosen"); // −1: none
        QTest::newRow("1 on an English layout") << u"1"_s << 10 << 0;
        QTest::newRow("1 on a French layout") << u"&"_s << 10 << 0;
        QTest::newRow("2 on a French layout") << u"é"_s << 11 << 1;
        QTest::newRow("3 on a French layout") << u"\""_s << 12 << 2;
        QTest::newRow("1 on a Czech layout") << u"+"_s << 10 << 0;
        QTest::newRow("3 with Shift on a French layout") << u"3"_s << 12 << 2;
        QTest::newRow("a digit without an option") << u"_"_s << 17 << -1;
        QTest::newRow("a letter elsewhere") << u"w"_s << 25 << -1;
        QTest::newRow("a key that says not where it is") << u"&"_s << 0 << -1;
    }

    void digitsAreTakenByPlace()
    {
        QFETCH(QString, written);
        QFETCH(int, scanCode);
        QFETCH(int, chosen);
        m_open.open(3, false);
        const RecordId first = m_open.session().current();
        QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, static_cast<quint32>(scanCode), 0, 0,
                        written);
        QCoreApplication::sendEvent(m_open.focus(), &event);
        if (chosen < 0) {
            QTest::qWait(40);
            QCOMPARE(m_open.session().current(), first);
            return;
        }
        QTRY_VERIFY(m_open.session().current() != first);
        QCOMPARE(m_open.labelOf(first).current.value,
                 LabelValue{m_open.session().schema().definitions[0].options[static_cast<size_t>(chosen)].id});
    }

    void shiftTakesNoPlace()
    {
        QKeyEvent plain(QEvent::KeyPress, Qt::Key_Exclam, Qt::ShiftModifier, 10, 0, 0, u"!"_s);
        QCOMPARE(digitPlace(plain), 1);
        QVERIFY(KeyMap().meaning(QKeyCombination(Qt::ShiftModifier, Qt::Key_Exclam), u"!"_s, nullptr, {}, 1).act ==
                KeyAct::None);
    }

    void longTextsAreScrolledByKeys_data()
    {
        QTest::addColumn<RecordsPage::Look>("look");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers alt = Qt::AltModifier;
        QTest::newRow("single, PageDown") << RecordsPage::Look::Single << Qt::Key_PageDown << none;
        QTest::newRow("single, Alt+PageDown") << RecordsPage::Look::Single << Qt::Key_PageDown << alt;
        QTest::newRow("table, Alt+PageDown") << RecordsPage::Look::Table << Qt::Key_PageDown << alt;
        QTest::newRow("table, Alt+Down") << RecordsPage::Look::Table << Qt::Key_Down << alt;
    }

    void longTextsAreScrolledByKeys()
    {
        QFETCH(RecordsPage::Look, look);
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        openLong();
        page().setLook(look);
        QTest::qWait(50);
        QScrollBar *bar = shownText()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTest::keyClick(m_open.focus(), key, modifiers);
        QTRY_VERIFY(bar->value() > 0);
        const int down = bar->value();
        QTest::keyClick(m_open.focus(), key == Qt::Key_Down ? Qt::Key_Up : Qt::Key_PageUp, modifiers);
        QTRY_VERIFY(bar->value() < down);
    }

    void optionsStayAtTheirPlace_data()
    {
        QTest::addColumn<RecordsPage::Look>("look");
        QTest::newRow("table") << RecordsPage::Look::Table;
        QTest::newRow("single") << RecordsPage::Look::Single;
    }

    void optionsStayAtTheirPlace()
    {
        QFETCH(RecordsPage::Look, look);
        openLong();
        page().setLook(look);
        QTest::qWait(300); // until all is laid out
        const auto place = [this] {
            for (OptionRow *row : m_open.window().findChildren<OptionRow *>()) {
                if (row->isVisible() && !row->visibleRegion().isEmpty())
                    return row->mapTo(&m_open.window(), QPoint());
            }
            return QPoint(-1, -1);
        };
        const QPoint ofLong = place();
        QVERIFY(ofLong.y() > 0);
        QTest::keyClick(m_open.focus(), Qt::Key_J);
        QTRY_VERIFY(m_open.window().record().detail());
        QTRY_COMPARE(place(), ofLong);
    }

    void aDoubleClickDecidesOnce_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("an option") << u"option"_s;
        QTest::newRow("Reject") << u"Reject"_s;
        QTest::newRow("Confirm") << u"Confirm"_s;
    }

    void aDoubleClickDecidesOnce()
    {
        QFETCH(QString, what);
        m_open.open(5, true);
        const std::vector<RecordId> list = *m_open.session().list();
        QAbstractButton *button = nullptr;
        for (QAbstractButton *each : m_open.window().findChildren<QAbstractButton *>()) {
            const bool fits = what == u"option" ? qobject_cast<OptionRow *>(each) != nullptr
                                                : qobject_cast<KeyButton *>(each) && each->text() == what;
            if (!button && fits && each->isVisible())
                button = each;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton); // what Qt makes of two quick ones
        QTRY_VERIFY(m_open.session().current() != list[0]);
        QTest::qWait(80);
        // mouseDClick presses once more itself, before the double click.
        QVERIFY(m_open.labelOf(list[2]).current.status == Status::Unverified);
    }

    void tabLeavesTheMessageBar()
    {
        m_open.open(3, false);
        auto *link = m_open.window().findChild<RecordsPage *>()->findChild<LinkButton *>();
        for (LinkButton *each : m_open.window().findChild<RecordsPage *>()->findChildren<LinkButton *>()) {
            if (qobject_cast<MessageBar *>(each->parentWidget()) && each->isVisible())
                link = each;
        }
        QVERIFY(link && link->isVisible());
        link->setFocus();
        QVERIFY(link->hasFocus());
        const LabelDefinitionId before = m_open.session().definition()->id;
        QTest::keyClick(link, Qt::Key_Tab);
        QVERIFY(!link->hasFocus());
        QCOMPARE(m_open.session().definition()->id, before);
    }

    void completesTheValuesOfLabels_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("completed");
        QTest::addColumn<bool>("stays");
        const auto row = [](const char *typed, const char *completed, bool stays) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(completed) << stays;
        };
        row("label:sent", "label:sentiment=", true);
        row("label:sentiment=p", "label:sentiment=positive", true);
        row("label:sentiment=ne", "label:sentiment=ne", true); // negative or neutral
        row("label:sentiment=neg", "label:sentiment=negative", true);
        row("late label:sentiment=neg", "late label:sentiment=negative", true);
        row("LABEL:Sentiment=POS", "label:sentiment=positive", true);
        row("label:pos", "label:positive", true);
        row("label:sentiment=positive", "label:sentiment=positive", false);
        row("label:nothing", "label:nothing", false);
        row("words", "words", false);
        row("", "", false);
    }

    void completesTheValuesOfLabels()
    {
        QFETCH(QString, typed);
        QFETCH(QString, completed);
        QFETCH(bool, stays);
        m_open.open(3, false);
        QCOMPARE(completedLabel(typed, m_open.session().schema()), completed);
        QTest::keyClick(m_open.focus(), Qt::Key_Slash);
        auto *field = m_open.window().findChild<QueryBox *>()->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->text(), completed);
        QCOMPARE(field->hasFocus(), stays);
    }

    void aSearchThatMeansNothingIsTextAgain_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"meta.airlne=x"_s, u"label:sentimant=positive"_s, u"label:sentiment=positiv"_s,
                                     u"gold:positiv"_s, u"differs:77"_s, u"words meta.airlne=x"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }

    /// The records, and what is said of them, stay those of before.
    void aSearchThatMeansNothingIsTextAgain()
    {
        QFETCH(QString, typed);
        m_open.open(3, false);
        QTRY_COMPARE(m_open.session().list()->size(), size_t(3));
        auto *field = m_open.window().findChild<QueryBox *>()->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(field->text(), typed);
        QTRY_VERIFY(m_open.session().isListComplete());
        QVERIFY(m_open.session().request().query.isEmpty());
        QCOMPARE(m_open.session().list()->size(), size_t(3));
    }

    void theViewMenuHasWhatTheHeadingsHave()
    {
        m_open.open(6, true);
        const QStringList wanted = {u"Sort by column"_s, u"Show only"_s, u"Columns"_s};
        QStringList found;
        for (QMenu *menu : m_open.window().menuBar()->findChildren<QMenu *>()) {
            const QString title = menu->title().remove(u'&');
            if (!wanted.contains(title))
                continue;
            found.append(title);
            emit menu->aboutToShow();
            QVERIFY2(menu->actions().size() > 1, qPrintable(title));
            if (title == u"Sort by column") {
                menu->actions()[RecordsColumnText]->trigger();
                QTRY_COMPARE(m_open.session().request().sort.key, SortKey::Text);
            }
        }
        QCOMPARE(found.size(), wanted.size());
    }

    void focusStaysWhereTheHandExpectsIt()
    {
        QWidget window;
        auto *pause = new QPushButton(&window);
        auto *resume = new QPushButton(&window);
        auto *remove = new QPushButton(&window);
        resume->hide();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        pause->setFocus();
        {
            const KeptFocus kept({pause, resume});
            pause->hide();
            resume->show();
        }
        QVERIFY(resume->hasFocus());
        {
            const KeptFocus kept({pause, resume});
            resume->setEnabled(false);
            resume->setEnabled(true);
        }
        QVERIFY(resume->hasFocus());
        remove->setFocus();
        {
            const KeptFocus kept({pause, resume});
            resume->hide();
        }
        QVERIFY(remove->hasFocus());
    }

    void aSearchKeepsOrderAndRecord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("found") << u"message"_s << true;
        QTest::newRow("not found") << u"negative"_s << false;
    }

    void aSearchKeepsOrderAndRecord()
    {
        QFETCH(QString, word);
        QFETCH(bool, isFound);
        m_open.open(12, true);
        ListRequest request = m_open.session().request();
        request.sort = {SortKey::Text, false, {}};
        m_open.session().setRequest(request);
        QTRY_VERIFY(m_open.session().isListComplete());
        // The fifth that does not speak of "negative".
        const auto &queue = m_open.window().record().queue;
        RecordId wanted;
        for (int row = 3; !wanted.isValid(); ++row) {
            if (!must(m_open.session().project()->records().detail(queue.at(row)).wait())
                     .record.content.contains(u"negative"))
                wanted = queue.at(row);
        }
        m_open.window().record().queue.moveTo(wanted);
        request.query = Query{{ContainsWord{word}}};
        m_open.session().setRequest(request);
        QTRY_VERIFY(m_open.session().isListComplete());
        QCOMPARE(m_open.session().current() == wanted, isFound);
        QCOMPARE(m_open.session().request().sort.key, SortKey::Text);
    }

    void reopeningComesBackToThePlace()
    {
        m_open.open(12, true);
        ListRequest request = m_open.session().request();
        request.sort = {SortKey::Label, false, {}};
        m_open.session().setRequest(request);
        QTRY_VERIFY(m_open.session().isListComplete());
        m_open.window().record().queue.moveTo(7);
        const RecordId record = m_open.session().current();
        page().setLook(RecordsPage::Look::Single);
        m_open.window().close();
        m_open.openAgain();
        QTRY_VERIFY(m_open.session().isListComplete());
        QCOMPARE(m_open.session().current(), record);
        QCOMPARE(m_open.session().request().sort, request.sort);
        QCOMPARE(page().look(), RecordsPage::Look::Single);
        QTRY_COMPARE(m_open.window().record().queue.row(), 7);
    }

private:
    static constexpr qsizetype RecordsColumnText = 2;

    RecordsPage &page() { return m_open.window().workspace().records(); }

    void openLong()
    {
        m_open.open([this](SmallProject &small) {
            small.setSchema();
            const QString path = m_files.filePath(u"long.csv"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("id,text\n1," + QByteArray("many words ").repeated(500) + "\n2,few words\n");
            file.close();
            ImportRequest request;
            request.path = path;
            request.mapping.idColumn = u"id"_s;
            request.mapping.textColumn = u"text"_s;
            must(small.project().importer().import(request, {}, {}).wait());
        });
        m_open.window().resize(1024, 640);
    }

    RecordText *shownText()
    {
        for (RecordText *text : m_open.window().findChildren<RecordText *>()) {
            if (text->isVisible())
                return text;
        }
        return nullptr;
    }

    QTemporaryDir m_files;
    OpenWindow m_open{u"tst_window_keys"_s};
};

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
