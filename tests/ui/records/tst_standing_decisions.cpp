// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/agents.h"
#include "core/project/jobs.h"
#include "tests/support/must.h"
#include "tests/support/open_window.h"
#include "ui/jobs/job_table.h"
#include "ui/models/record_table_model.h"
#include "ui/records/decision/current_record.h"

#include <QSignalSpy>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// What people said is shown in the window as it was, whatever jobs come, are hidden, shown or deleted.
class TestStandingDecisions : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_open.closeWindow(); }

    void standWhateverJobsDo()
    {
        m_open.open(6, true);
        m_open.window().resize(1280, 800);
        decide({Qt::Key_Return, Qt::Key_1, Qt::Key_X});
        QTRY_COMPARE(shown(3).filter(u"unverified"_s), QStringList());
        const QStringList verified = shown(3);
        QVERIFY2(verified[0].startsWith(u"confirmed"_s) && verified[2].startsWith(u"rejected"_s),
                 qPrintable(verified.join(u'\n')));
        QTRY_COMPARE(countDecided(), 3);

        run(*session().list());
        QTRY_COMPARE(shown(3), verified);
        QCOMPARE(countDecided(), 3);

        // What is labelled anew while somebody looks is not decided unseen.
        const JobId newest = must(session().project()->jobs().list().wait()).front().id;
        QTRY_VERIFY(record().decisions.currentLabel() && record().decisions.currentLabel()->current.job == newest);
        decide({Qt::Key_Return});
        QTRY_COMPARE(shown(4).filter(u"unverified"_s), QStringList());
        const QStringList said = shown(4);
        QCOMPARE(said.mid(0, 3), verified);

        run({(*session().list())[3], (*session().list())[4]});
        QTRY_COMPARE(shown(4), said);
        QVERIFY2(shown(6)[5].startsWith(u"unverified"_s), "the rest hides what others labelled");

        for (const JobAct act : {JobAct::HideLabels, JobAct::ShowLabels, JobAct::HideLabels}) {
            for (int row = 0; row < 3; ++row)
                press(act, row);
            const QString rest = act == JobAct::HideLabels ? u"unlabelled"_s : u"unverified"_s;
            QTRY_VERIFY2(shown(6)[5].startsWith(rest), qPrintable(shown(6)[5]));
            QCOMPARE(shown(4), said);
            QTRY_COMPARE(countDecided(), 4);
        }

        m_open.openAgain();
        QTRY_COMPARE(shown(4), said);
        QTRY_COMPARE(countDecided(), 4);
    }

private:
    ProjectSession &session() { return m_open.session(); }
    CurrentRecord &record() { return m_open.window().record(); }

    void decide(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys) {
            const RecordId before = session().current();
            QTRY_VERIFY(record().decisions.currentLabel());
            QTest::keyClick(m_open.focus(), key);
            QTRY_VERIFY(session().current() != before);
        }
    }

    void run(const std::vector<RecordId> &records)
    {
        Jobs &jobs = session().project()->jobs();
        JobRequest request;
        request.agentVersion = must(session().project()->agents().list().wait()).front().versionId;
        request.records = records;
        QSignalSpy rested(&jobs, &Jobs::rested);
        must(jobs.start(request, {}).wait());
        QTRY_COMPARE(rested.count(), 1);
    }

    void press(JobAct act, int row)
    {
        auto &table = *m_open.window().findChild<JobTable *>();
        QTRY_VERIFY(table.model()->rowCount() == 3);
        table.scrollTo(table.model()->index(row, 0));
        QTRY_VERIFY(!table.buttonRect(row, act).isEmpty());
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.buttonRect(row, act).center());
        QTRY_VERIFY(table.buttonRect(row, act).isEmpty()); // it offers the opposite now
        must(session().project()->jobs().refreshed().wait());
    }

    /// Of the first records, what the table and the single view say: "confirmed positive | confirmed [positive]".
    QStringList shown(int count)
    {
        QStringList lines;
        const RecordId here = session().current();
        for (int row = 0; row < count; ++row)
            lines.append(inTable(row) + u" | "_s + inSingleView((*session().list())[static_cast<size_t>(row)]));
        record().queue.moveTo(here);
        return lines;
    }

    QString inTable(int row)
    {
        const auto *model = m_open.window().findChild<RecordTableModel *>();
        const auto text = [&](int column) { return model->index(row, column).data(Qt::AccessibleTextRole).toString(); };
        // What is asked for comes a moment later.
        const bool isThere = QTest::qWaitFor([&] {
            text(RecordTableModel::Label);
            return !model->index(row, 0).data(RecordTableModel::LoadingRole).toBool();
        });
        const int status = model->index(row, 0).data(RecordTableModel::StatusRole).toInt();
        return isThere ? toWord(static_cast<Status>(status)) + u' ' + text(RecordTableModel::Label) : u"nothing"_s;
    }

    QString inSingleView(RecordId of)
    {
        record().queue.moveTo(of);
        const DecisionController &decisions = record().decisions;
        if (!QTest::qWaitFor([&] { return session().current() == of && decisions.currentLabel(); }))
            return u"nothing"_s;
        QStringList chosen;
        const std::vector<Option> &options = session().definition()->options;
        for (size_t i = 0; i < options.size(); ++i) {
            if (decisions.choice().isChosen(static_cast<int>(i)))
                chosen.append(options[i].value);
        }
        return u"%1 [%2]"_s.arg(toWord(decisions.currentLabel()->current.status), chosen.join(u','));
    }

    /// Records that people decided on, as the window counts them.
    qint64 countDecided()
    {
        qint64 decided = 0;
        for (const auto &[status, count] : session().counts().definitions.front().statuses) {
            if (status != Status::Unlabelled && status != Status::Unverified && status != Status::Invalid)
                decided += count;
        }
        return decided;
    }

    OpenWindow m_open{u"tst_standing_decisions"_s};
};

QTEST_MAIN(TestStandingDecisions)
#include "tst_standing_decisions.moc"
