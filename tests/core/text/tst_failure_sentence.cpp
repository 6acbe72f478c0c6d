// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/job.h"
#include "core/text/failure_sentence.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// With the quotes that JSON wants.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestFailureSentence : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a person paused it") << QString() << QByteArray("{}") << QString();
        QTest::newRow("with the server's words")
            << u"auth"_s << json("{'origin':'https://a.org:443','server':'no key %1'}")
            << u"https://a.org:443 refused the key. Check the agent's key, or the environment variable that it names, "
               "then resume the job. The server says: “no key %1”"_s;
        QTest::newRow("with parameters")
            << u"unsupported_parameter"_s << json("{'origin':'http://[::1]:80','parameters':['n','top_p']}")
            << u"http://[::1]:80 refuses a parameter. Change it in the agent's parameters. It is about n, top_p (null "
               "or false switches one off)."_s;
        QTest::newRow("of several items")
            << u"content_filter"_s << json("{'origin':'http://a:80','several':true}")
            << u"Several items in a row failed for the same reason: http://a:80 filtered this record. Label it by "
               "hand. Mend that, then resume the job."_s;
        QTest::newRow("never reached")
            << u"connection"_s << json("{'origin':'http://a:80','unreachable':true}")
            << u"The agent's server cannot be reached. Check its address and the network, then resume the job."_s;
        QTest::newRow("with a number") << u"unreadable_answers"_s << json("{'numbers':[20]}")
                                       << u"None of the first 20 answers holds a label that can be read. Look at the "
                                          "invalid answers, mend the prompt or the schema, then resume the job."_s;
        QTest::newRow("with several numbers")
            << u"too_long"_s << json("{'numbers':[3261,16,2048]}")
            << u"The prompt has about 3,261 tokens and the answer may take 16, but the model takes 2,048 together. "
               "Nothing was sent. Shorten the record or the prompt, allow a shorter answer, or choose a model with a "
               "larger context."_s;
        QTest::newRow("as it was said") << u"storage"_s << json("{'said':'The disk is full.'}")
                                        << u"The disk is full."_s;
        QTest::newRow("said without a word") << QString() << json("{'said':'Whatever.'}") << u"Whatever."_s;
        QTest::newRow("a word that is not known")
            << u"moon"_s << json("{'origin':'http://a:80'}") << u"The call to http://a:80 failed."_s;
    }

    void sentences()
    {
        QFETCH(QString, reason);
        QFETCH(QByteArray, details);
        QFETCH(QString, sentence);
        QLocale::setDefault(QLocale(QLocale::English));
        Job job;
        job.pauseCause = reason;
        job.pauseDetails = failureDetailsFromJson(details);
        QCOMPARE(pauseSentence(job), sentence);
        QCOMPARE(failureDetailsToJson(job.pauseDetails), details);
    }

    void takesForeignDetailsForNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"origin\":");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("other types") << json("{'origin':1,'server':[],'several':'yes','numbers':{},'parameters':[1]}");
    }

    void takesForeignDetailsForNone()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(failureDetailsFromJson(text), FailureDetails());
    }
};

QTEST_GUILESS_MAIN(TestFailureSentence)
#include "tst_failure_sentence.moc"
