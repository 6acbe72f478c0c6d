// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decisions.h"
#include "tests/support/small_project.h"
#include "tests/support/ui_session.h"
#include "ui/session/stale_watch.h"

using namespace tandem;
using namespace Qt::StringLiterals;

class TestStaleWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCoreApplication::setOrganizationName(u"tandem-test"_s);
        QCoreApplication::setApplicationName(u"tst_stale_watch"_s);
        m_small = std::make_unique<SmallProject>();
        m_small->setSchema();
        m_small->addRecords(4);
        m_ui = std::make_unique<UiSession>();
        m_ui->session->setProject(m_small->shared());
        QTRY_VERIFY(session().definition() && session().person().id.isValid());
        session().setRequest(ListRequest{Query{{StatusIs{Status::Unlabelled}}}, {}, {}});
        QTRY_VERIFY(session().isListComplete() && session().list()->size() == 4);
    }

    void cleanup()
    {
        m_ui.reset();
        m_small.reset();
    }

    // As while a job writes labels: something changes more often than the watch waits.
    void countsWhileLabelsKeepChanging()
    {
        const StaleWatch watch(session());
        label(session().list()->front());
        QTimer job;
        connect(&job, &QTimer::timeout, this, [this] {
            ProjectChange change;
            change.labels = true;
            emit session().changed(change);
        });
        job.start(50);
        QTRY_COMPARE_WITH_TIMEOUT(watch.count(), 1, 3000);
        label(session().list()->back());
        QTRY_COMPARE_WITH_TIMEOUT(watch.count(), 2, 3000);
    }

    void countsNothingAfterARefresh()
    {
        const StaleWatch watch(session());
        label(session().list()->front());
        QTRY_COMPARE(watch.count(), 1);
        session().refreshList();
        QTRY_COMPARE(session().list()->size(), size_t(3));
        QCOMPARE(watch.count(), 0);
    }

private:
    ProjectSession &session() const { return *m_ui->session; }

    void label(RecordId record)
    {
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = session().person().id;
        decision.definition = session().definition()->id;
        decision.value = {session().definition()->options.front().id};
        got(session().project()->decisions().decide(decision, {record}));
    }

    std::unique_ptr<SmallProject> m_small;
    std::unique_ptr<UiSession> m_ui;
};

QTEST_MAIN(TestStaleWatch)
#include "tst_stale_watch.moc"
