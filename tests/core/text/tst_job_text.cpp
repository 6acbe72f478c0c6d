// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/job_text.h"
#include "core/text/wording.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// What a job is called among others.
class TestJobText : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<bool>("hasSibling");
        QTest::addColumn<int>("definitions");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        const QString at = u" · %1 · 1,204 records"_s.arg(whenText(when));
        QTest::newRow("the only one of its version")
            << false << 1 << u"baseline"_s << u"baseline v2"_s << u"sentiment · baseline v2"_s;
        QTest::newRow("one of several") << true << 1 << u"baseline"_s << u"7: baseline v2"_s + at
                                        << u"7: sentiment · baseline v2"_s + at;
        QTest::newRow("of two labels") << true << 2 << u"baseline"_s << u"7: baseline v2"_s + at
                                       << u"7: sentiment, aspects · baseline v2"_s + at;
        QTest::newRow("of labels that the schema has no more")
            << true << 0 << u"baseline"_s << u"7: baseline v2"_s + at << u"7: baseline v2"_s + at;
        QTest::newRow("of none, alone") << false << 0 << u"baseline"_s << u"baseline v2"_s << u"baseline v2"_s;
        QTest::newRow("places in the name")
            << true << 1 << u"%1 %4 & <b>"_s << u"7: %1 %4 & <b> v2"_s + at << u"7: sentiment · %1 %4 & <b> v2"_s + at;
        QTest::newRow("another script") << true << 1 << u"感情"_s << u"7: 感情 v2"_s + at
                                        << u"7: sentiment · 感情 v2"_s + at;
    }

    void names()
    {
        QFETCH(bool, hasSibling);
        QFETCH(int, definitions);
        QFETCH(QString, agent);
        Schema schema;
        Job job;
        job.id = JobId(7);
        job.agentName = agent;
        job.agentVersionNumber = 2;
        job.createdAt = when;
        job.itemCount = 1204;
        job.hasSibling = hasSibling;
        const QStringList labels{u"sentiment"_s, u"aspects"_s};
        for (int i = 0; i < definitions; ++i) {
            LabelDefinition definition;
            definition.id = LabelDefinitionId(i + 1);
            definition.name = labels[i];
            schema.definitions.push_back(definition);
        }
        job.definitions = {LabelDefinitionId(1), LabelDefinitionId(2)};
        QTEST(jobName(job), "name");
        QTEST(jobTitle(job, schema), "title");
    }

    /// The number comes first: it is what a narrow column shows.
    void differFromTheFirstLetter()
    {
        Job one;
        one.agentName = u"baseline"_s;
        one.hasSibling = true;
        one.id = JobId(3);
        Job other = one;
        other.id = JobId(4);
        QVERIFY(jobTitle(one, {}).left(2) != jobTitle(other, {}).left(2));
    }

private:
    const Milliseconds when = Clock::now() - 400LL * 24 * 3600 * 1000;
};

QTEST_GUILESS_MAIN(TestJobText)
#include "tst_job_text.moc"
