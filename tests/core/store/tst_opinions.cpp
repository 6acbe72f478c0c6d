// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/labels/span_decisions.h"
#include "core/store/query/opinion_store.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

/// Whose opinions there are on a label, and what they say.
class TestOpinions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_schema = m_project->setUsualSchema();
        m_records = m_project->addRecords(2);
        m_job = std::make_unique<TestJob>(*m_project, m_records);
        m_job->answer(m_records[0], {LabelValue{option(0, 0)}, LabelValue{option(1, 0), option(1, 1)}});
    }

    void cleanup()
    {
        m_job.reset();
        m_project.reset();
    }

    void saysWhatEachSays_data()
    {
        QTest::addColumn<QString>("acts"); // "Ada confirm", "Ben set positive", "Ada undo", "hide", "gold positive"
        QTest::addColumn<QString>("said"); // of the first record's sentiment
        QTest::newRow("a job") << QString() << u"job negative"_s;
        QTest::newRow("who confirms") << u"Ada confirm"_s << u"Ada negative, job negative"_s;
        QTest::newRow("who corrects") << u"Ada set positive"_s << u"Ada positive, job negative"_s;
        QTest::newRow("who rejects alone") << u"Ada reject"_s << u"job negative"_s;
        QTest::newRow("two people") << u"Ben set neutral, Ada confirm"_s
                                    << u"Ada negative, Ben neutral, job negative"_s;
        QTest::newRow("the latest counts") << u"Ada confirm, Ada set neutral"_s << u"Ada neutral, job negative"_s;
        QTest::newRow("and back") << u"Ada set neutral, Ada confirm"_s << u"Ada negative, job negative"_s;
        QTest::newRow("undone") << u"Ada confirm, Ada undo"_s << u"job negative"_s;
        QTest::newRow("a hidden job") << u"Ada set positive, hide"_s << u"Ada positive"_s;
        QTest::newRow("a settled conflict is no opinion") << u"Ada set positive, Ben set neutral, Ada settle negative"_s
                                                          << u"Ada positive, Ben neutral, job negative"_s;
    }

    void saysWhatEachSays()
    {
        QFETCH(QString, acts);
        QFETCH(QString, said);
        for (const QString &act : acts.split(u", "_s, Qt::SkipEmptyParts))
            perform(act.split(u' '));
        QCOMPARE(opinions(0), said);
    }

    void keepsValuesOnce()
    {
        perform({u"Ada"_s, u"confirm"_s});
        const Opinions found = must(readOpinions(m_project->connection(), m_schema.definitions[0].id));
        QCOMPARE(found.values.size(), size_t(1));
        QCOMPARE(found.opinions.size(), size_t(2));
        QCOMPARE(opinions(1), u"job price service"_s);
    }

    void isNotWhatSomebodyOnlyBegan()
    {
        TestProject project;
        const std::vector<RecordId> records = project.addRecords(1);
        const Schema schema = project.setSchema(R"({"label_schema":[
            {"name":"entity","level":"span","options":["person"]}]})");
        const LabelDefinition &entity = schema.definitions[0];
        const AnnotatorId ada = project.person(u"Ada"_s);
        const SpanAct add{SpanActKind::Add, {0, 4, entity.options[0].id}, {}, 0};
        must(decideSpans(project.connection(), {ada, entity.id, records[0], {add}}));
        QVERIFY(must(readOpinions(project.connection(), entity.id)).opinions.empty());
        must(decideSpans(project.connection(), {ada, entity.id, records[0], {{SpanActKind::Done, {}, {}, 0}}}));
        const Opinions done = must(readOpinions(project.connection(), entity.id));
        QCOMPARE(done.opinions.size(), size_t(1));
        QCOMPARE(done.values[0].spans().size(), size_t(1));
        const TextLengths lengths = must(readTextLengths(project.connection(), done));
        QCOMPARE(lengths.at(records[0]), qint64(10)); // "text of r1"
    }

private:
    OptionId option(size_t definition, size_t place) const
    {
        return m_schema.definitions[definition].options[place].id;
    }

    void perform(const QStringList &words)
    {
        if (words[0] == u"hide") {
            must(setJobShown(m_project->connection(), m_job->id(), JobShowing::Hide, m_schema.definitions[0].id));
            return;
        }
        const AnnotatorId person = m_project->person(words[0]);
        if (words[1] == u"undo") {
            must(undoLatest(m_project->connection(), person));
            return;
        }
        Decision decision;
        decision.person = person;
        decision.definition = m_schema.definitions[0].id;
        decision.kind = words[1] == u"confirm"  ? DecisionKind::Confirm
                        : words[1] == u"reject" ? DecisionKind::Reject
                        : words[1] == u"settle" ? DecisionKind::Settle
                                                : DecisionKind::Set;
        if (words.size() > 2)
            decision.value = {m_schema.definitions[0].optionByValue(words[2])->id};
        must(decide(m_project->connection(), decision, {m_records[0]}));
    }

    QString opinions(size_t definition)
    {
        const LabelDefinition &label = m_schema.definitions[definition];
        const Opinions found = must(readOpinions(m_project->connection(), label.id));
        QStringList said;
        found.eachRecord([&](RecordId record, const Opinion *from, const Opinion *end) {
            for (const Opinion *each = from; each != end && record == m_records[0]; ++each) {
                const OpinionHolder &holder = found.holders[size_t(each->holder)];
                QStringList values;
                for (const OptionId id : found.values[size_t(each->value)].options())
                    values += label.option(id)->value;
                said += (holder.job.isValid() ? u"job"_s : holder.name) + u' ' + values.join(u' ');
            }
        });
        return said.join(u", "_s);
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<TestJob> m_job;
    Schema m_schema;
    std::vector<RecordId> m_records;
};

QTEST_GUILESS_MAIN(TestOpinions)
#include "tst_opinions.moc"
