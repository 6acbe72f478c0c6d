// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/open_window.h"
#include "ui/records/decision/current_record.h"
#include "ui/records/decision/option_list.h"
#include "ui/records/records_page.h"
#include "ui/records/single/single_view.h"
#include "ui/session/project_session.h"
#include "ui/shell/project_actions.h"
#include "ui/shell/workspace.h"

#include <QTest>

using namespace tandem;
using namespace Qt::Literals::StringLiterals;

/// The options of a record are in sight, and what Enter would confirm always is.
class TestSingleView : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void showsTheOptions_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("options");
        QTest::addColumn<int>("inSight");
        QTest::newRow("two") << QSize(1280, 800) << 2 << 2;
        QTest::newRow("seven") << QSize(1280, 800) << 7 << 7;
        QTest::newRow("nine") << QSize(1280, 800) << 9 << 9;
        QTest::newRow("many") << QSize(1280, 800) << 77 << 9;
        QTest::newRow("seven, large") << QSize(1920, 1080) << 7 << 7;
        QTest::newRow("many, small") << QSize(1024, 640) << 77 << 5;
    }

    void showsTheOptions()
    {
        QFETCH(QSize, size);
        QFETCH(int, options);
        QFETCH(int, inSight);
        openSingle(size, options, false);
        QTRY_VERIFY2(rowsInSight() >= inSight, qPrintable(QString::number(rowsInSight())));
    }

    void showsWhatIsTicked_data()
    {
        QTest::addColumn<int>("options");
        QTest::addColumn<int>("ticked");
        QTest::newRow("the last of nine") << 9 << 8;
        QTest::newRow("the first of nine") << 9 << 0;
        QTest::newRow("one of many") << 77 << 60;
    }

    void showsWhatIsTicked()
    {
        QFETCH(int, options);
        QFETCH(int, ticked);
        openSingle({1024, 600}, options, true);
        m_open.window().record().decisions.choose(ticked);
        QTRY_VERIFY(row(ticked) && row(ticked)->isChecked());
        QTRY_COMPARE(row(ticked)->visibleRegion().boundingRect(), row(ticked)->rect());
        QTest::keyClick(m_open.focus(), Qt::Key_Down); // saves the set
        QTest::keyClick(m_open.focus(), Qt::Key_Up);
        QTRY_VERIFY(row(ticked) && row(ticked)->isChecked());
        QTRY_COMPARE(row(ticked)->visibleRegion().boundingRect(), row(ticked)->rect());
    }

    void theLabelIsTheSameAtReopening()
    {
        m_open.open(4, true);
        const LabelDefinitionId second = m_open.session().schema().definitions[1].id;
        m_open.session().setDefinition(second);
        m_open.window().projects().close();
        m_open.openAgain();
        QCOMPARE(m_open.session().definition()->id, second);
        QCOMPARE(m_open.session().request().definition, second);
    }

private:
    void openSingle(const QSize &size, int options, bool several)
    {
        m_open.open([&](SmallProject &small) {
            LabelDefinition definition;
            definition.name = u"topic"_s;
            definition.choice = several ? Choice::Multiple : Choice::Single;
            for (int i = 1; i <= options; ++i) {
                definition.options.emplace_back();
                definition.options.back().value = u"topic %1"_s.arg(i);
            }
            Schema schema;
            schema.definitions = {definition};
            const AnnotatorId person = must(small.project().person(u"Ana"_s).wait()).id;
            must(small.project().schemas().save(schema, person).wait());
            small.addRecords(4);
        });
        m_open.window().resize(size);
        m_open.window().workspace().records().setLook(RecordsPage::Look::Single);
        QTRY_VERIFY(view().isVisible());
    }

    SingleView &view() { return *m_open.window().findChild<SingleView *>(); }

    int rowsInSight()
    {
        int count = 0;
        for (const OptionRow *each : view().findChildren<OptionRow *>()) {
            if (each->isVisible() && each->visibleRegion().boundingRect() == each->rect())
                ++count;
        }
        return count;
    }

    OptionRow *row(int option)
    {
        for (OptionRow *each : view().findChildren<OptionRow *>()) {
            if (each->isVisible() && each->text() == u"topic %1"_s.arg(option + 1))
                return each;
        }
        return nullptr;
    }

    OpenWindow m_open{u"tst_single_view"_s};
};

QTEST_MAIN(TestSingleView)
#include "tst_single_view.moc"
