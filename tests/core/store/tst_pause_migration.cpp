// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/job.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/migrations.h"
#include "core/store/upgrade/shipped_migrations.h"
#include "core/text/failure_sentence.h"
#include "tests/support/must.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

FailureDetails atServer(const QString &words = {}, const QStringList &parameters = {}, bool ofSeveral = false)
{
    FailureDetails details;
    details.origin = u"https://api.example.org:443"_s;
    details.serverWords = words;
    details.parameters = parameters;
    details.ofSeveralItems = ofSeveral;
    return details;
}

FailureDetails said(const QString &sentence)
{
    FailureDetails details;
    details.said = sentence;
    return details;
}

} // namespace

/// The sentences that earlier versions stored where a job paused itself become codes, and read as before.
class TestPauseMigration : public QObject
{
    Q_OBJECT

private slots:
    void sentencesBecomeCodes_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QByteArray>("details");
        // Those that named the server, as the program said them.
        for (const char *cause : {"auth",
                                  "billing",
                                  "daily_quota",
                                  "long_wait",
                                  "model_not_found",
                                  "unsupported_parameter",
                                  "invalid_request",
                                  "redirect_refused",
                                  "connection_refused_local",
                                  "tls",
                                  "not_supported",
                                  "not_an_api",
                                  "too_large",
                                  "answer_too_large",
                                  "content_filter",
                                  "rate_limit",
                                  "overloaded",
                                  "loading",
                                  "server_error",
                                  "unreadable_body",
                                  "conflict",
                                  "timeout",
                                  "connection"}) {
            int number = 0;
            for (const FailureDetails &details :
                 {atServer(), atServer(u"no “%1”, and 'so' on"_s), atServer({}, {u"n"_s, u"top_p"_s}),
                  atServer({}, {uR"(the "n")"_s, uR"(\,)"_s}), atServer(u"no"_s, {u"logprobs"_s}),
                  atServer(u"no"_s, {}, true)}) {
                const QString word = QString::fromLatin1(cause);
                QTest::addRow("%s %d", cause, ++number)
                    << word << failureSentence(word, details) << failureDetailsToJson(details);
            }
        }
        const auto row = [](const char *name, const QString &cause, const QString &sentence,
                            const QByteArray &details) { QTest::newRow(name) << cause << sentence << details; };
        row("no pause", {}, {}, "{}");
        row("never reached", u"connection"_s,
            u"The agent's server cannot be reached. Check its address and the network, then resume the job."_s,
            R"({"unreachable":true})");
        row("unreadable answers", u"unreadable_answers"_s,
            u"None of the first 20 answers holds a label that can be read. Look at the invalid answers, mend the "
            "prompt or the schema, then resume the job."_s,
            R"({"numbers":[20]})");
        row("other options", u"schema_changed"_s,
            u"The built-in baseline was trained for other options than it is asked for now. Start a new job."_s, "{}");
        row("a word with another sentence", u"auth"_s, u"Es ging nicht."_s,
            failureDetailsToJson(said(u"Es ging nicht."_s)));
        row("what an error said", u"storage"_s, u"The disk is full."_s,
            failureDetailsToJson(said(u"The disk is full."_s)));
        row("no word", {}, u"The agent has no model."_s, failureDetailsToJson(said(u"The agent has no model."_s)));
    }

    void sentencesBecomeCodes()
    {
        QFETCH(QString, cause);
        QFETCH(QString, sentence);
        QFETCH(QByteArray, details);
        QTemporaryDir folder;
        const auto connection = must(Connection::open(folder.filePath(u"a.db"_s), ConnectionMode::ReadWrite));
        must(connection->execute(u"CREATE TABLE job (id INTEGER PRIMARY KEY, pause_reason TEXT NOT NULL,"
                                 " pause_cause TEXT NOT NULL)"_s));
        must(connection->statement(u"INSERT INTO job VALUES (1, ?, ?)"_s).run(sentence, cause));
        for (const Migration &migration : shippedMigrations()) {
            for (const QString &statement : migration.number == 4 ? migration.statements : QStringList())
                must(connection->execute(statement));
        }
        Statement row = connection->statement(u"SELECT pause_cause, pause_details FROM job"_s);
        must(row.run());
        QVERIFY(must(row.next()));
        Job job;
        job.pauseCause = row.text(0);
        job.pauseDetails = failureDetailsFromJson(row.text(1).toUtf8());
        QCOMPARE(failureDetailsToJson(job.pauseDetails), details);
        QCOMPARE(job.pauseCause, cause);
        QCOMPARE(pauseSentence(job), sentence);
    }
};

QTEST_GUILESS_MAIN(TestPauseMigration)
#include "tst_pause_migration.moc"
