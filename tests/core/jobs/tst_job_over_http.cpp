// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/failure_sentence.h"
#include "tests/core/jobs/runner_bench.h"
#include "tests/support/child_process.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// The fake server as a program of its own, with gold for the records of a bench.
class Server
{
public:
    Server(RunnerBench &bench, int records)
        : m_bench(bench)
        , m_records(bench.project.addRecords(records))
    {
        QFile gold(bench.project.pathOf(u"gold.csv"_s));
        if (!gold.open(QIODevice::WriteOnly))
            qFatal("The gold file cannot be written.");
        gold.write("id,text,sentiment\n");
        for (int i = 1; i <= records; ++i)
            gold.write(
                "r%1,text of r%1,%2\n"_L1.arg(QString::number(i), i % 3 ? u"positive"_s : u"negative"_s).toUtf8());
    }

    ~Server() { stop(); }

    const std::vector<RecordId> &records() const { return m_records; }

    void start(const QStringList &options)
    {
        stop();
        const QByteArray greeting =
            m_process.start(QStringLiteral(TANDEM_FAKE_LLM),
                            QStringList{u"--gold"_s, m_bench.project.pathOf(u"gold.csv"_s), u"--id"_s, u"id"_s,
                                        u"--text"_s, u"text"_s, u"--label"_s, u"sentiment=sentiment"_s, u"--options"_s,
                                        u"sentiment=negative|neutral|positive"_s, u"--port"_s, m_port} +
                                options);
        if (greeting.isEmpty())
            qFatal("The fake server did not start.");
        m_port = QString::fromUtf8(greeting).trimmed().section(u' ', -1);
        m_bench.agent.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(m_port);
    }

    void stop() { m_process.kill(); }

private:
    RunnerBench &m_bench;
    std::vector<RecordId> m_records;
    ChildProcess m_process;
    QString m_port = u"0"_s;
};

} // namespace

class TestJobOverHttp : public QObject
{
    Q_OBJECT

private slots:
    void labelsAsTheServerAnswers()
    {
        RunnerBench bench;
        Server server(bench, 120);
        server.start({u"--noise"_s, u"0"_s});
        const JobId job = bench.makeJob(server.records(), 24);
        bench.startRunner();
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 120);
        QCOMPARE(summary.attempts, 120);
        const auto &distribution = summary.labels.front().distribution;
        QCOMPARE(distribution.front().second, 40);
        QCOMPARE(distribution.back().second, 80);
        QVERIFY(summary.usage.inputTokens > 0);
        QCOMPARE(bench.project.number(u"SELECT count(*) FROM label WHERE confidence_kind = 'token_probability'"_s),
                 120);
    }

    void getsThroughABadDay()
    {
        RunnerBench bench;
        Server server(bench, 200);
        server.start({u"--rate"_s, u"500=0.1"_s, u"--rate"_s, u"reset=0.05"_s, u"--rate"_s, u"truncate=0.05"_s,
                      u"--rate"_s, u"garbage=0.05"_s, u"--rate"_s, u"429=0.01"_s, u"--rate"_s, u"invalid=0.1"_s});
        const JobId job = bench.makeJob(server.records(), 8);
        bench.startRunner();
        const JobSummary summary = bench.runToRest(job);
        QCOMPARE(summary.job.state, JobState::Completed);
        QCOMPARE(summary.done, 200);
        QCOMPARE(summary.failed, 0);
        QVERIFY(summary.retried > 20);
        QCOMPARE(summary.attempts, 200 + summary.retried);
        const LabelCounts &labels = summary.labels.front();
        QVERIFY(labels.invalid > 5);
        QCOMPARE(labels.valid + labels.invalid, 200);
    }

    void aRefusedKeyPausesAndTheJobGoesOn()
    {
        RunnerBench bench;
        Server server(bench, 80);
        server.start({u"--status-once"_s, u"401"_s, u"--status-once-after"_s, u"30"_s, u"--latency"_s, u"2"_s});
        const JobId job = bench.makeJob(server.records(), 4);
        bench.startRunner();
        const JobSummary paused = bench.runToRest(job);
        QCOMPARE(paused.job.state, JobState::Paused);
        QVERIFY(pauseSentence(paused.job).contains(u"refused the key"_s));
        QVERIFY(paused.done >= 30 && paused.done < 80);
        const JobSummary completed = bench.runToRest(job);
        QCOMPARE(completed.job.state, JobState::Completed);
        QCOMPARE(bench.completedAttempts(), 80);
    }

    void aServerThatGoesAwayPausesAndNothingIsLost()
    {
        RunnerBench bench;
        Server server(bench, 200);
        server.start({u"--latency"_s, u"10"_s});
        const JobId job = bench.makeJob(server.records(), 4);
        bench.startRunner();
        bench.run(job);
        QTRY_VERIFY(bench.summary(job).done > 10);
        server.stop();
        const JobSummary paused = bench.rest();
        QCOMPARE(paused.job.state, JobState::Paused);
        QVERIFY(!pauseSentence(paused.job).isEmpty());
        QCOMPARE(paused.done, bench.completedAttempts());
        QCOMPARE(paused.failed, 0);
        server.start({});
        QCOMPARE(bench.runToRest(job).done, 200);
        QCOMPARE(bench.completedAttempts(), 200);
    }
};

QTEST_GUILESS_MAIN(TestJobOverHttp)
#include "tst_job_over_http.moc"
