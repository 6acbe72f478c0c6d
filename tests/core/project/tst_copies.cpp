// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fake_llm/fake_http_server.h"
#include "tests/support/small_project.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <optional>

#include <unistd.h>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(int records)
    {
        small.setSchema();
        small.addRecords(records);
    }

    /// Beside the project.
    QString pathOf(const QString &name) const { return QFileInfo(small.path()).absolutePath() + u'/' + name; }
    std::vector<RecordId> all() { return *must(small.project().records().list({}, {}).wait()); }

    SmallProject small;
};

} // namespace

/// What a copy of a project takes the place of, and what it holds.
class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void aCopyTakesOnlyThePlaceOfPlainFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("nothing") << u"new.tandem"_s << true;
        QTest::newRow("a text") << u"text.txt"_s << true;
        QTest::newRow("a link to a text") << u"link to text"_s << true;
        QTest::newRow("the project") << u"small.tandem"_s << false;
        QTest::newRow("the project by another spelling") << u"./x/../small.tandem"_s << false;
        QTest::newRow("a link to the project") << u"link to project"_s << false;
        QTest::newRow("a second name of the project") << u"second name"_s << false;
        QTest::newRow("its log") << u"small.tandem-wal"_s << false;
        QTest::newRow("its lock") << u"small.tandem.lock"_s << false;
        QTest::newRow("another project") << u"other.tandem"_s << false;
        QTest::newRow("a link to another project") << u"link to other"_s << false;
        QTest::newRow("a folder") << u"x"_s << false;
        QTest::newRow("a device") << u"/dev/null"_s << false;
    }

    void aCopyTakesOnlyThePlaceOfPlainFiles()
    {
        QFETCH(QString, name);
        QFETCH(bool, isSaved);
        Bench bench(3);
        must(Project::create(bench.pathOf(u"other.tandem"_s)).wait());
        QFile text(bench.pathOf(u"text.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("precious") > 0);
        text.close();
        QVERIFY(QDir(bench.pathOf(QString())).mkdir(u"x"_s));
        QVERIFY(QFile::link(bench.pathOf(u"text.txt"_s), bench.pathOf(u"link to text"_s)));
        QVERIFY(QFile::link(bench.pathOf(u"small.tandem"_s), bench.pathOf(u"link to project"_s)));
        QVERIFY(QFile::link(bench.pathOf(u"other.tandem"_s), bench.pathOf(u"link to other"_s)));
        QCOMPARE(::link(qPrintable(bench.pathOf(u"small.tandem"_s)), qPrintable(bench.pathOf(u"second name"_s))), 0);
        const QString target = name.startsWith(u'/') ? name : bench.pathOf(name);
        const auto saved = bench.small.project().saveCopy(target, ExistingFile::Replace).wait();
        QCOMPARE(saved.has_value(), isSaved);
        QCOMPARE(bench.all().size(), size_t(3));
        if (isSaved) {
            const auto copy = must(Project::open(target, OpenMode::ReadWrite).wait());
            QCOMPARE(must(copy->records().counts().wait()).records, 3);
        }
        bench.small.close();
        const auto again = must(Project::open(bench.pathOf(u"small.tandem"_s), OpenMode::ReadWrite).wait());
        QCOMPARE(must(again->records().counts().wait()).records, 3);
    }

    /// What was asked for before the file was lost is paid for.
    void aCopyHoldsTheAnswersThatCameAfterTheLoss_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("removed") << false;
        QTest::newRow("replaced") << true;
    }

    void aCopyHoldsTheAnswersThatCameAfterTheLoss()
    {
        QFETCH(bool, isReplaced);
        FakeHttpServer server([](const FakeRequest &) {
            FakeResponse response;
            response.delay = 2500;
            response.body = R"({"model":"m","choices":[{"finish_reason":"stop","message":{"content":"positive"}}],)"
                            R"("usage":{"prompt_tokens":50,"completion_tokens":2}})";
            return response;
        });
        QVERIFY(server.start());
        Bench bench(6);
        AgentConfiguration agent;
        agent.name = u"remote"_s;
        agent.baseUrl = u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort());
        agent.model = u"m"_s;
        agent.parameters = "{}";
        agent.userTemplate = defaultUserTemplate();
        JobRequest request;
        request.agentVersion = must(bench.small.project().agents().save(agent).wait()).versionId;
        request.records = bench.all();
        request.inFlight = 3;
        const JobId job = must(bench.small.project().jobs().start(request, {}).wait());
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 3, 5000);
        QSignalSpy lost(&bench.small.project(), &Project::lost);
        QVERIFY(QFile::remove(bench.pathOf(u"small.tandem"_s)));
        if (isReplaced) {
            QFile other(bench.pathOf(u"small.tandem"_s));
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write("another file") > 0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 2000);
        QCOMPARE(must(bench.small.project().jobs().summary(job).wait()).done, 0);
        std::optional<Result<void>> saved;
        bench.small.project().saveCopy(bench.pathOf(u"copy.tandem"_s)).then(this, [&](Result<void> done) {
            saved = std::move(done);
        });
        QTRY_VERIFY_WITH_TIMEOUT(saved, 10'000);
        must(*saved);
        QCOMPARE(server.requestCount(), 3); // no more was sent
        bench.small.close();
        const auto copy = must(Project::open(bench.pathOf(u"copy.tandem"_s), OpenMode::ReadWrite).wait());
        const JobSummary summary = must(copy->jobs().summary(job).wait());
        QCOMPARE(summary.job.state, JobState::Paused);
        QCOMPARE(summary.done, 3);
        QCOMPARE(summary.waiting, 3);
        QCOMPARE(summary.askedAgain, 0);
    }
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
