// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_project.h"
#include "tests/support/ui_session.h"

#include <QSettings>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestProjectSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QCoreApplication::setApplicationName(u"tst_project_session"_s);
    }

    void showsWhatAProjectHolds()
    {
        SmallProject small;
        small.setSchema();
        small.addRecords(5);
        UiSession ui;
        ui.session->setProject(small.shared());
        QTRY_VERIFY(ui.session->isListComplete() && ui.session->list()->size() == 5);
        QTRY_COMPARE(ui.session->counts().records, 5);
        QTRY_COMPARE(ui.session->person().name, u"Ana"_s);
        QCOMPARE(ui.session->definition()->name, u"sentiment"_s);
        QCOMPARE(ui.session->request().definition, ui.session->definition()->id);
    }

    void hearsNothingOfAClosedProject()
    {
        SmallProject small;
        small.setSchema();
        small.addRecords(5);
        UiSession ui;
        ui.session->setProject(small.shared());
        ui.session->setProject(nullptr); // with every answer still on its way
        QSignalSpy told(ui.session.get(), &ProjectSession::failed);
        QTest::qWait(200);
        QVERIFY(!ui.session->person().id.isValid());
        QVERIFY(ui.session->schema().definitions.empty());
        QVERIFY(ui.session->list()->empty());
        QCOMPARE(ui.session->counts().records, 0);
        QCOMPARE(told.size(), 0);
    }

    void takesNothingOfTheProjectBefore()
    {
        SmallProject first;
        first.setSchema();
        first.addRecords(5);
        SmallProject second;
        second.addRecords(2);
        UiSession ui;
        ui.session->setProject(first.shared());
        ui.session->setProject(second.shared());
        QTRY_COMPARE(ui.session->counts().records, 2);
        QTRY_VERIFY(ui.session->isListComplete() && ui.session->list()->size() == 2);
        QTest::qWait(100);
        QVERIFY(ui.session->schema().definitions.empty());
        QCOMPARE(ui.session->counts().records, 2);
    }

    /// However often records come or go, the list is whole again and again.
    void isNotAskedAnewBeforeItIsAnswered()
    {
        SmallProject small;
        small.setSchema();
        small.addRecords(200);
        UiSession ui;
        ui.session->setProject(small.shared());
        QTRY_VERIFY(ui.session->isListComplete() && ui.session->list()->size() == 200);
        int whole = 0;
        ProjectChange change;
        change.records = true;
        QTimer telling;
        connect(&telling, &QTimer::timeout, this, [&] { emit ui.project().changed(change); });
        QObject context;
        connect(ui.session.get(), &ProjectSession::listChanged, &context,
                [&] { whole += ui.session->isListComplete() ? 1 : 0; });
        telling.start(0);
        QTRY_VERIFY(whole > 3);
        telling.stop();
        // What came last is seen.
        small.addRecords(201);
        emit ui.project().changed(change);
        emit ui.project().changed(change);
        QTRY_COMPARE(ui.session->list()->size(), size_t(201));
        QTRY_VERIFY(ui.session->isListComplete());
    }

    void keepsTheListWhereTheDefinitionChanges()
    {
        SmallProject small;
        small.setSchema();
        small.addRecords(3);
        UiSession ui;
        ui.session->setProject(small.shared());
        QTRY_VERIFY(ui.session->isListComplete() && ui.session->definition());
        const ResultList list = ui.session->list();
        QSignalSpy changed(ui.session.get(), &ProjectSession::definitionChanged);
        ui.session->setDefinition(ui.session->schema().definitions.back().id);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ui.session->definition()->name, u"aspect"_s);
        QTest::qWait(50);
        QCOMPARE(ui.session->list(), list);
    }
};

QTEST_MAIN(TestProjectSession)
#include "tst_project_session.moc"
