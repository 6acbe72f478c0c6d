// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_comparison.h"
#include "core/store/jobs/job_training.h"
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/query/project_counts.h"
#include "core/store/query/record_lists.h"
#include "core/store/schema/stored_value.h"
#include "tests/support/test_job.h"

#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Two jobs over twelve records, what people said of them, and gold. The name of a record says what is true of it: what
/// job 1 and job 2 said, what the person did, and what gold says.
class Corpus
{
public:
    explicit Corpus(size_t definition)
        : m_schema(project.setUsualSchema())
        , m_definition(definition)
        , m_ada(project.person(u"Ada"_s))
        , m_ben(project.person(u"Ben"_s))
    {
        for (const QString &name : names())
            m_records.push_back(project.addRecord(name, u"text"_s));
        m_older = run(0);
        decideOn(0);
        m_newer = run(1);
        decideOn(1);
        addGold();
        must(addTrainingRecords(project.connection(), m_newer, std::vector{recordOf(u"trained"_s)}));
    }

    JobId older() const { return m_older; }
    JobId newer() const { return m_newer; }
    const LabelDefinition &definition() const { return m_schema.definitions[m_definition]; }

    /// The names of the records that a search finds, in order.
    QString found(const std::vector<Condition> &conditions)
    {
        ListRequest request;
        request.query.conditions = conditions;
        request.definition = definition().id;
        QStringList names;
        for (const RecordId record : must(listRecords(project.connection(), request)))
            names.append(project.cell(u"SELECT external_id FROM record WHERE id = %1"_s.arg(record.value)));
        return names.join(u", "_s);
    }

    void show(JobId job, JobShowing showing)
    {
        must(setJobShown(project.connection(), job, showing));
        while (!must(refreshNextLabels(project.connection(), 5)).isOver)
            continue;
    }

    LabelAgreement agreement(JobId job)
    {
        for (const LabelAgreement &label : must(jobAgreement(project.connection(), job))) {
            if (label.definition == definition().id)
                return label;
        }
        qFatal("The job has no such label.");
    }

    /// "of what is right: all 3/4, negative 1/2"
    QString text(const AgreementByOption &counts) const
    {
        QStringList parts{u"all %1/%2"_s.arg(counts.all.agreeing).arg(counts.all.compared)};
        for (const auto &[option, agreement] : counts.options)
            parts.append(
                u"%1 %2/%3"_s.arg(definition().option(option)->value).arg(agreement.agreeing).arg(agreement.compared));
        return parts.join(u", "_s);
    }

    TestProject project;

private:
    struct Case
    {
        const char *name;
        int older;  ///< the option's place; −1: no label
        int newer;  ///< likewise
        int judges; ///< which job's label is judged; −1: none
        int value;  ///< what is right; −1: rejected
        int gold;   ///< −1: none
    };

    static const std::vector<Case> &cases()
    {
        static const std::vector<Case> all{
            {"confirmed", 0, 0, 0, 0, 0},     {"confirmed, newer differs", 0, 1, 0, 0, 1},
            {"corrected", 0, 1, 0, 1, -1},    {"corrected to a third", 0, 1, 1, 2, 2},
            {"rejected", 0, 1, 0, -1, -1},    {"rejected, newer too", 1, 1, 0, -1, 0},
            {"open", 0, 0, -1, -1, 0},        {"open, jobs differ", 0, 1, -1, -1, 0},
            {"only older", 2, -1, -1, -1, 2}, {"trained", 0, 1, 0, 0, 0},
            {"conflict", 0, 1, 0, 0, -1},     {"nothing", -1, -1, -1, -1, 1},
        };
        return all;
    }

    static QStringList names()
    {
        QStringList all;
        for (const Case &each : cases())
            all.append(QString::fromLatin1(each.name));
        return all;
    }

    LabelValue value(int place) const { return {definition().options[size_t(place)].id}; }
    RecordId recordOf(const QString &name) const { return m_records[size_t(names().indexOf(name))]; }

    JobId run(int number)
    {
        TestJob job(project, m_records, {definition().id});
        for (size_t i = 0; i < cases().size(); ++i) {
            const int said = number == 0 ? cases()[i].older : cases()[i].newer;
            job.answer(m_records[i], {said < 0 ? std::nullopt : std::optional(value(said))});
        }
        return job.id();
    }

    void decideOn(int number)
    {
        for (size_t i = 0; i < cases().size(); ++i) {
            if (cases()[i].judges == number)
                decideOne(m_records[i], m_ada, cases()[i].value);
            if (cases()[i].judges == number && QLatin1String(cases()[i].name) == "conflict"_L1)
                decideOne(m_records[i], m_ben, 2);
        }
    }

    void decideOne(RecordId record, AnnotatorId person, int place)
    {
        Decision decision;
        decision.kind = place < 0 ? DecisionKind::Reject : DecisionKind::Set;
        decision.person = person;
        decision.definition = definition().id;
        if (place >= 0)
            decision.value = value(place);
        must(decide(project.connection(), decision, {record}));
    }

    void addGold()
    {
        const AnnotatorId gold = must(goldAnnotator(project.connection())).id;
        const bool isSet = definition().choice == Choice::Multiple;
        for (size_t i = 0; i < cases().size(); ++i) {
            if (cases()[i].gold < 0)
                continue;
            const OptionId option = value(cases()[i].gold).options().front();
            Statement insert = project.connection().statement(
                u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, value_key,"
                " created_at) VALUES (?, ?, ?, ?, ?, 0)"_s);
            const ValueColumns columns = columnsOf(definition().valueKind(), value(cases()[i].gold));
            must(insert.run(m_records[i], definition().id, gold, columns.option, columns.key));
            const qint64 label = insert.insertedId();
            if (isSet)
                must(project.connection()
                         .statement(u"INSERT INTO label_option (label_id, option_id) VALUES (?, ?)"_s)
                         .run(label, option));
        }
    }

    Schema m_schema;
    size_t m_definition;
    AnnotatorId m_ada;
    AnnotatorId m_ben;
    std::vector<RecordId> m_records;
    JobId m_older;
    JobId m_newer;
};

} // namespace

/// What a job's labels are worth, for a single choice and for sets.
class TestJobComparison : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
    }
    void cleanup() { Clock::replace({}); }

    void findsRecords_data()
    {
        QTest::addColumn<int>("definition");
        QTest::addColumn<JobComparison>("comparison");
        QTest::addColumn<int>("job"); // 0: any
        QTest::addColumn<QString>("found");
        for (const int definition : {0, 1}) {
            const auto row = [definition](const char *name, JobComparison comparison, int job, const char *found) {
                QTest::addRow("%s, %s", name, definition == 0 ? "single" : "set")
                    << definition << comparison << job << QString::fromLatin1(found);
            };
            row("any differs", JobComparison::DiffersFromPeople, 0,
                "confirmed, newer differs, corrected, corrected to a third, rejected, rejected, newer too, trained");
            row("the older differs", JobComparison::DiffersFromPeople, 1,
                "corrected, corrected to a third, rejected, rejected, newer too");
            row("the newer differs", JobComparison::DiffersFromPeople, 2,
                "confirmed, newer differs, corrected to a third, rejected, newer too");
            row("the older agrees", JobComparison::AgreesWithPeople, 1, "confirmed, confirmed, newer differs, trained");
            row("the newer agrees", JobComparison::AgreesWithPeople, 2, "confirmed, corrected");
            row("any disagrees", JobComparison::DisagreesWithJobs, 0,
                "confirmed, newer differs, corrected, corrected to a third, rejected, open, jobs differ, trained, "
                "conflict");
            row("the newer disagrees", JobComparison::DisagreesWithJobs, 2,
                "confirmed, newer differs, corrected, corrected to a third, rejected, open, jobs differ, conflict");
            row("the older is gold", JobComparison::AgreesWithGold, 1,
                "confirmed, open, open, jobs differ, only older, trained");
            row("the older is not gold", JobComparison::DiffersFromGold, 1,
                "confirmed, newer differs, corrected to a third, rejected, newer too");
            row("the newer is gold", JobComparison::AgreesWithGold, 2, "confirmed, confirmed, newer differs, open");
            row("the newer is not gold", JobComparison::DiffersFromGold, 2,
                "corrected to a third, rejected, newer too, open, jobs differ");
        }
    }
    void findsRecords()
    {
        QFETCH(const int, definition);
        QFETCH(const JobComparison, comparison);
        QFETCH(const int, job);
        Corpus corpus{size_t(definition)};
        const JobId asked = job == 0 ? JobId() : job == 1 ? corpus.older() : corpus.newer();
        QTEST(corpus.found({JobCompares{comparison, asked}}), "found");
    }

    /// What one job said, whatever people and other jobs say, and whether it is shown.
    void findsWhatAJobSaid_data()
    {
        QTest::addColumn<int>("definition");
        QTest::addColumn<int>("job");
        QTest::addColumn<int>("option"); // −1: no label
        QTest::addColumn<QString>("found");
        for (const int definition : {0, 1}) {
            const auto row = [definition](const char *name, int job, int option, const char *found) {
                QTest::addRow("%s, %s", name, definition == 0 ? "single" : "set")
                    << definition << job << option << QString::fromLatin1(found);
            };
            row("the older, first", 1, 0,
                "confirmed, confirmed, newer differs, corrected, corrected to a third, rejected, open, open, jobs "
                "differ, trained, conflict");
            row("the older, second", 1, 1, "rejected, newer too");
            row("the older, third", 1, 2, "only older");
            row("the older, nothing", 1, -1, "nothing");
            row("the newer, first", 2, 0, "confirmed, open");
            row("the newer, third", 2, 2, "");
            row("the newer, nothing", 2, -1, "only older, nothing");
        }
    }
    void findsWhatAJobSaid()
    {
        QFETCH(const int, definition);
        QFETCH(const int, job);
        QFETCH(const int, option);
        Corpus corpus{size_t(definition)};
        const JobId asked = job == 1 ? corpus.older() : corpus.newer();
        const QString value = option < 0 ? QString() : corpus.definition().options[size_t(option)].value;
        QTEST(corpus.found({JobSaid{asked, corpus.definition().name, value}}), "found");
        QTEST(corpus.found({JobSaid{asked, {}, value}}), "found");
        corpus.show(asked, JobShowing::Hide);
        QTEST(corpus.found({JobSaid{asked, {}, value}}), "found");
        // As one condition among others, too.
        QTEST(corpus.found({JobSaid{asked, {}, value}, ContainsWord{u"text"_s}}), "found");
    }

    void countsWhatItFinds_data()
    {
        QTest::addColumn<int>("definition");
        QTest::newRow("single") << 0;
        QTest::newRow("set") << 1;
    }
    void countsWhatItFinds()
    {
        QFETCH(const int, definition);
        Corpus corpus{size_t(definition)};
        const QString first = corpus.definition().options[0].value;
        const QString second = corpus.definition().options[1].value;
        const QString third = corpus.definition().options[2].value;
        const LabelAgreement older = corpus.agreement(corpus.older());
        const LabelAgreement newer = corpus.agreement(corpus.newer());
        QCOMPARE(corpus.text(older.people), u"all 3/7, %1 3/3, %2 0/1, %3 0/1"_s.arg(first, second, third));
        QCOMPARE(corpus.text(newer.people), u"all 2/5, %1 1/2, %2 1/1, %3 0/1"_s.arg(first, second, third));
        QCOMPARE(corpus.text(older.gold), u"all 5/8, %1 4/5, %2 0/1, %3 1/2"_s.arg(first, second, third));
        QCOMPARE(corpus.text(newer.gold), u"all 3/6, %1 2/4, %2 1/1, %3 0/1"_s.arg(first, second, third));
        // Each number opens its records.
        QCOMPARE(corpus.found({JobCompares{JobComparison::AgreesWithPeople, corpus.newer()}, LabelIs{{}, first}}),
                 u"confirmed"_s);
        QCOMPARE(corpus.found({JobCompares{JobComparison::DiffersFromPeople, corpus.newer()}, LabelIs{{}, first}}),
                 u"confirmed, newer differs"_s);
        QCOMPARE(corpus.found({JobCompares{JobComparison::AgreesWithGold, corpus.newer()},
                               GoldIs{corpus.definition().name, second}}),
                 u"confirmed, newer differs"_s);
        QCOMPARE(corpus.found({GoldIs{{}, third}}), u"corrected to a third, only older"_s);
    }

    void countsFollowWhatIsShown_data() { countsWhatItFinds_data(); }
    void countsFollowWhatIsShown()
    {
        QFETCH(const int, definition);
        Corpus corpus{size_t(definition)};
        const auto counts = [&] {
            return must(projectCounts(corpus.project.connection())).definitions[size_t(definition)];
        };
        QCOMPARE(counts().differing, 6);
        QCOMPARE(counts().disagreeing, 7);
        corpus.show(corpus.older(), JobShowing::Hide);
        QCOMPARE(counts().disagreeing, 0);
        QCOMPARE(counts().differing, 4);
        QCOMPARE(corpus.found({JobCompares{JobComparison::DiffersFromPeople, {}}}),
                 u"confirmed, newer differs, corrected to a third, rejected, newer too, trained"_s);
        // A job that is named may be hidden.
        QCOMPARE(corpus.found({JobCompares{JobComparison::DiffersFromPeople, corpus.older()}}),
                 u"corrected, corrected to a third, rejected, rejected, newer too"_s);
        corpus.show(corpus.older(), JobShowing::Show);
        QCOMPARE(counts().differing, 6);
        QCOMPARE(counts().disagreeing, 7);
    }

    void refusesAJobThatIsNotThere()
    {
        Corpus corpus(0);
        const Condition conditions[] = {JobCompares{JobComparison::DiffersFromPeople, JobId(99)},
                                        JobSaid{JobId(99), {}, {}},
                                        JobSaid{JobId(99), {}, corpus.definition().options[0].value}};
        for (const Condition &condition : conditions) {
            ListRequest request;
            request.query.conditions = {condition};
            const auto refused = listRecords(corpus.project.connection(), request);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
            QVERIFY(refused.error().message.contains(u"99"_s));
        }
        QCOMPARE(jobAgreement(corpus.project.connection(), JobId(99)).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestJobComparison)
#include "tst_job_comparison.moc"
