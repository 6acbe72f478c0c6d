// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/jobs/run_dialog.h"
#include "ui/models/record_table_model.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/decision_buttons.h"
#include "ui/records/decision/label_panel.h"
#include "ui/records/records_page.h"
#include "ui/records/search/chip_row.h"
#include "ui/records/search/query_box.h"
#include "ui/records/single/record_text.h"
#include "ui/records/single/single_view.h"
#include "ui/records/table/record_table.h"
#include "ui/schema/schema_editor.h"
#include "ui/shell/agent_actions.h"
#include "ui/shell/annotator_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_fit.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// Whatever is written, named or pasted: the window is as large as the person makes it, and never larger than a screen.
class TestWindowSizes : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_open.closeWindow();
        QApplication::setFont(m_font);
    }

    void initTestCase() { m_font = QApplication::font(); }

    void fitsIntoAScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("fitted");
        QTest::newRow("inside") << QRect(10, 20, 300, 200) << QRect(10, 20, 300, 200);
        QTest::newRow("too wide") << QRect(0, 0, 4000, 200) << QRect(0, 0, 1024, 200);
        QTest::newRow("too high") << QRect(0, 0, 300, 4000) << QRect(0, 0, 300, 640);
        QTest::newRow("off to the right") << QRect(2000, 0, 300, 200) << QRect(724, 0, 300, 200);
        QTest::newRow("off to the left") << QRect(-900, 0, 300, 200) << QRect(0, 0, 300, 200);
        QTest::newRow("above") << QRect(0, -700, 300, 200) << QRect(0, 0, 300, 200);
        QTest::newRow("below") << QRect(0, 700, 300, 200) << QRect(0, 440, 300, 200);
        QTest::newRow("much too large, and elsewhere") << QRect(-5000, 9000, 9000, 9000) << QRect(0, 0, 1024, 640);
        QTest::newRow("nothing") << QRect() << QRect(0, 0, 0, 0);
    }

    void fitsIntoAScreen()
    {
        QFETCH(QRect, wanted);
        QTEST(fittedInto(wanted, QRect(0, 0, 1024, 640)), "fitted");
    }

    void noSearchWidensTheWindow_data()
    {
        QTest::addColumn<QString>("search");
        QString words;
        for (int i = 0; i < 27; ++i)
            words += u"somewhatlongword%1 "_s.arg(i);
        QTest::newRow("27 words") << words;
        QTest::newRow("a thousand words") << words.repeated(40);
        QTest::newRow("one word of 5,000 letters") << QString(5000, u'x');
        QTest::newRow("a phrase of 20,000 letters") << u'"' + u"a b "_s.repeated(5000) + u'"';
        QTest::newRow("1 MB pasted") << u"lorem "_s.repeated(170000);
        QTest::newRow("an unknown field of 5,000 letters") << QString(5000, u'f') + u":x"_s;
        QTest::newRow("wide characters") << QString(3000, QChar(0x6771));
        QTest::newRow("metadata with a long name") << u"meta."_s + QString(800, u'm') + u":x"_s;
    }

    void noSearchWidensTheWindow()
    {
        QFETCH(QString, search);
        m_open.open(5, true);
        m_open.window().resize(1024, 640);
        QTest::qWait(30);
        auto *field = m_open.window().findChild<QueryBox *>()->findChild<QLineEdit *>();
        field->setText(search);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(120);
        staysSmall();
    }

    void theConditionsThatAreNotSeenCanBeTakenOut()
    {
        QueryBox box;
        box.resize(400, box.sizeHint().height());
        Query query;
        for (int i = 0; i < 27; ++i)
            query.conditions.push_back(ContainsWord{u"word%1"_s.arg(i)});
        box.setQuery(query);
        box.show();
        QTest::qWait(30);
        QToolButton *rest = nullptr;
        for (QToolButton *button : box.findChild<ChipRow *>()->findChildren<QToolButton *>()) {
            if (button->menu() && button->isVisible())
                rest = button;
        }
        QVERIFY(rest);
        const qsizetype hidden = rest->menu()->actions().size();
        QVERIFY2(rest->text().contains(QString::number(hidden)), qPrintable(rest->text()));
        QVERIFY(hidden > 15);
        QSignalSpy edited(&box, &QueryBox::queryEdited);
        rest->menu()->actions().constLast()->trigger();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.front().front().value<Query>().conditions.size(), size_t(26));
    }

    void noMessageWidensABar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word of a million letters") << QString(1000000, u'x');
        QTest::newRow("many words") << u"word "_s.repeated(20000);
        QTest::newRow("tags") << u"<b>"_s.repeated(3000);
        QTest::newRow("lines") << u"line\n"_s.repeated(3000);
    }

    void noMessageWidensABar()
    {
        QFETCH(QString, text);
        MessageBar bar;
        bar.showMessage(Tone::Bad, text);
        QVERIFY(bar.minimumSizeHint().width() < 200);
        QCOMPARE(bar.text(), text);
    }

    void noNameWidensTheWindow_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {0, 14, 20})
            QTest::addRow("%d points", points) << points;
    }

    void noNameWidensTheWindow()
    {
        QFETCH(int, points);
        setPoints(points);
        m_open.open([](SmallProject &small) {
            const AnnotatorId person = must(small.project().person(u"Ana"_s).wait()).id;
            const QByteArray name(200, 'n');
            const QByteArray json = R"({"label_schema":[{"name":")" + name + R"(","options":[{"value":")" +
                                    QByteArray(300, 'v') + R"("},{"value":"b"}]}, {"name":"two)" + name +
                                    R"(","choice":"multiple","options":[{"value":"price"}]}]})";
            must(small.project().schemas().save(must(schemaFromJson(json)), person).wait());
            small.addRecords(5);
            small.runBaseline();
        });
        m_open.session().setPersonName(QString(300, u'A'));
        m_open.window().resize(1024, 640);
        QTest::qWait(100);
        staysSmall();
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTest::qWait(50);
        staysSmall();
        const JobId job = must(m_open.session().project()->jobs().list().wait()).front().id;
        m_open.window().pages().showJob(job);
        QTest::qWait(100);
        staysSmall();
        m_open.window().agents().editAgent();
        QTest::qWait(50);
        staysSmall();
    }

    void aGeometryOfALargerScreenIsClamped()
    {
        m_open.open(3, false);
        m_open.window().setGeometry(3000, 2000, 5000, 3000);
        m_open.window().close();
        m_open.openAgain();
        const QRect screen = m_open.window().screen()->availableGeometry();
        const QRect now = m_open.window().geometry();
        const QRect room = screen.adjusted(0, 0, 8, 40); // with the frame around it
        QVERIFY2(room.contains(now),
                 qPrintable(u"%1, %2, %3 x %4"_s.arg(now.x()).arg(now.y()).arg(now.width()).arg(now.height())));
    }

    void dialogsFitTheirScreen_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {0, 14, 20})
            QTest::addRow("%d points", points) << points;
    }

    void dialogsFitTheirScreen()
    {
        QFETCH(int, points);
        setPoints(points);
        m_open.open(5, true);
        ProjectSession &session = m_open.session();
        const std::unique_ptr<QDialog> all[] = {
            std::make_unique<SchemaEditor>(session), std::make_unique<RunDialog>(session),
            std::make_unique<KeysDialog>(session), std::make_unique<AnnotatorDialog>(session)};
        QStringList large;
        for (const auto &dialog : all) {
            dialog->show();
            QTest::qWait(50);
            const QSize size = dialog->minimumSizeHint();
            if (size.width() > 800 || size.height() > 600)
                large.append(u"%1: %2 x %3"_s.arg(QString::fromLatin1(dialog->metaObject()->className()))
                                 .arg(size.width())
                                 .arg(size.height()));
        }
        QVERIFY2(large.isEmpty(), qPrintable(large.join(u'\n')));
    }

    void aWideWindowHasTheRecordInItsMiddle()
    {
        m_open.open(5, true);
        m_open.window().resize(1900, 1000);
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTest::qWait(100);
        auto *view = m_open.window().findChild<SingleView *>();
        auto *text = view->findChild<RecordText *>();
        auto *buttons = view->findChild<DecisionButtons *>();
        const int left = text->mapTo(view, QPoint()).x();
        const int right = view->width() - left - text->width();
        QVERIFY2(left > 150 && qAbs(left - right) <= 2, qPrintable(u"%1 and %2"_s.arg(left).arg(right)));
        QCOMPARE(buttons->mapTo(view, QPoint()).x(), left); // one column
        QCOMPARE(view->findChild<LabelPanel *>()->mapTo(view, QPoint()).x(), left);
    }

    void aWideTableHasItsLabelsBesideTheTexts_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1024, 1280, 1600, 1920, 2560})
            QTest::addRow("%d", width) << width;
    }

    void aWideTableHasItsLabelsBesideTheTexts()
    {
        QFETCH(int, width);
        m_open.open(5, true);
        m_open.window().resize(width, 700);
        QTest::qWait(100);
        RecordTable &table = m_open.window().workspace().records().table();
        int sum = 0;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            sum += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
        QVERIFY2(qAbs(sum - table.viewport()->width()) <= 2, qPrintable(u"%1"_s.arg(sum))); // no empty strip
        if (width <= 1920)
            QVERIFY(table.columnWidth(RecordTableModel::Text) <= 101 * table.fontMetrics().averageCharWidth() ||
                    table.columnWidth(RecordTableModel::Text) <= 400);
    }

    void theNumbersOfManyRecordsHaveTheirRoom()
    {
        m_open.open(12'000, false);
        QTest::qWait(50);
        RecordTable &table = m_open.window().workspace().records().table();
        const int needed = table.fontMetrics().horizontalAdvance(u"12,000"_s) + 16;
        QVERIFY(table.columnWidth(RecordTableModel::Number) >= needed);
    }

    void aWidthThatAPersonChoseStays()
    {
        m_open.open(5, true);
        m_open.window().resize(1280, 700);
        QTest::qWait(50);
        RecordTable &table = m_open.window().workspace().records().table();
        table.setColumnWidth(RecordTableModel::Label, 200);
        m_open.window().resize(1920, 700);
        QTest::qWait(50);
        QCOMPARE(table.columnWidth(RecordTableModel::Label), 200);
    }

private:
    void setPoints(int points)
    {
        QFont font = m_font;
        if (points > 0)
            font.setPointSize(points);
        QApplication::setFont(font);
    }

    /// The window is as it was made, and could be made smaller still.
    void staysSmall()
    {
        QCOMPARE(m_open.window().size(), QSize(1024, 640));
        const QSize least = m_open.window().minimumSizeHint();
        QVERIFY2(least.width() <= 800 && least.height() <= 600,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }

    QFont m_font;
    OpenWindow m_open{u"tst_window_sizes"_s};
};

QTEST_MAIN(TestWindowSizes)
#include "tst_window_sizes.moc"
