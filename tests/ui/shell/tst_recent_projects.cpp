// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_project.h"
#include "tests/support/ui_session.h"
#include "ui/shell/recent_projects.h"

#include <QSettings>

using namespace tandem;
using namespace Qt::StringLiterals;

class TestRecentProjects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QCoreApplication::setApplicationName(u"tst_recent_projects"_s);
    }

    void init()
    {
        QSettings().clear();
        m_small = std::make_unique<SmallProject>();
        m_small->addRecords(3);
        m_ui = std::make_unique<UiSession>();
    }

    void cleanup()
    {
        m_ui.reset();
        m_small.reset();
    }

    void remembersWhatWasOpenWithItsLastCounts()
    {
        {
            RecentProjects recent(session());
            session().setProject(m_small->shared());
            QTRY_COMPARE(recent.list().size(), size_t(1));
            QTRY_COMPARE(recent.list().front().records, 3);
            m_small->addRecords(5); // two more
            QTRY_COMPARE(session().counts().records, 5);
            session().setProject(nullptr);
        }
        RecentProjects later(session());
        QVERIFY(later.list().empty()); // it was not read on this thread
        QTRY_COMPARE(later.list().size(), size_t(1));
        QCOMPARE(later.list().front().path, m_small->path());
        QCOMPARE(later.list().front().records, 5);
    }

    void writesNothingForACount()
    {
        RecentProjects recent(session());
        session().setProject(m_small->shared());
        QTRY_COMPARE(recent.list().size(), size_t(1));
        QTRY_COMPARE(recent.list().front().records, 3);
        QSettings().remove(u"recent"_s);
        for (int count = 4; count < 8; ++count) {
            m_small->addRecords(count);
            QTRY_COMPARE(session().counts().records, count);
        }
        QTest::qWait(100);
        QVERIFY(!QSettings().contains(u"recent/size"_s));
    }

    void marksWhatIsGone()
    {
        RecentProjects recent(session());
        session().setProject(m_small->shared());
        QTRY_COMPARE(recent.list().size(), size_t(1));
        session().setProject(nullptr);
        m_small.reset();
        recent.refresh();
        QTRY_VERIFY(recent.list().front().isMissing);
        QCOMPARE(recent.list().size(), size_t(1));
    }

    void putsTheLatestFirstAndForgetsOnDemand()
    {
        SmallProject other;
        RecentProjects recent(session());
        session().setProject(m_small->shared());
        session().setProject(other.shared());
        QTRY_COMPARE(recent.list().size(), size_t(2));
        QTRY_COMPARE(recent.list().front().path, other.path());
        recent.remove(m_small->path());
        QTRY_COMPARE(recent.list().size(), size_t(1));
    }

private:
    ProjectSession &session() const { return *m_ui->session; }

    std::unique_ptr<SmallProject> m_small;
    std::unique_ptr<UiSession> m_ui;
};

QTEST_MAIN(TestRecentProjects)
#include "tst_recent_projects.moc"
