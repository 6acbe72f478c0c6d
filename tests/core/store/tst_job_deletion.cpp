// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/record_status.h"
#include "core/store/import/import_slices.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/query/known_labels.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/test_job.h"

#include <QTest>

#include <random>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// A clock that never shows the same time twice, so that "the latest" is never a matter of chance.
void tick()
{
    Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
}

/// Three records, on which Ada and Ben do what words say: "job" (which gives each record another value), "other job",
/// "hide" (the job), "show", "Ada set a", "Ada confirm", "Ada reject", "Ada settle b", "Ada import c", "take back" (the
/// import), "Ada undo", "Ada redo"; "begin", "slice" and "delete": the deletion of the job, a record of it, all of it.
class World
{
public:
    explicit World(size_t definition)
        : m_schema(m_project.setUsualSchema())
        , m_definition(m_schema.definitions[definition])
        , m_records(m_project.addRecords(3))
        , m_ada(m_project.person(u"Ada"_s))
        , m_ben(m_project.person(u"Ben"_s))
    {
    }

    TestProject &project() { return m_project; }

    void act(const QString &words)
    {
        const QStringList parts = words.split(u' ');
        if (parts.first() == "Ada"_L1 || parts.first() == "Ben"_L1)
            personActs(parts.first() == "Ada"_L1 ? m_ada : m_ben, parts[1], parts.value(2));
        else if (words == "job"_L1)
            startJob(m_job, 0);
        else if (words == "other job"_L1)
            startJob(m_other, 1);
        else if (words == "hide"_L1 || words == "show"_L1)
            show(words == "show"_L1 ? JobShowing::Show : JobShowing::Hide);
        else if (words == "take back"_L1)
            takeBack();
        else
            deleteJob(words);
    }

    /// Of each record: what Ada says, what Ben says, and the final label. Rejections on the labels of a job that goes
    /// are left out where asked: they go with them.
    QString values(bool withRejections = true)
    {
        const KnownNames names = must(knownNames(m_project.connection()));
        auto known = must(knownLabels(m_project.connection(), names, m_records, WithHistory::No));
        QStringList all;
        for (const RecordId record : m_records) {
            KnownLabels &said = known[record];
            if (!withRejections)
                dropRejections(said);
            all.append(of(said, names, m_ada) + of(said, names, m_ben) + of(said, names, {}));
        }
        return all.join(u' ');
    }

    /// What the views show, as it is computed anew.
    void checkProjection()
    {
        must(rebuildCurrentLabels(m_project.connection(), m_definition.id));
        QCOMPARE(storedProjection(m_project, m_definition.id), plainProjection(m_project, m_definition.id));
    }

    bool isGone() const { return m_isGone; }

private:
    /// Of a set, three that differ.
    LabelValue value(QChar letter) const
    {
        const int number = letter.unicode() - u'a';
        const auto option = [this](int index) { return m_definition.options[size_t(index)].id; };
        if (m_definition.choice == Choice::Single)
            return {option(number)};
        return number == 0 ? LabelValue{option(0)} : number == 1 ? LabelValue{option(0), option(1)} : LabelValue();
    }

    QString letter(const std::optional<LabelValue> &found) const
    {
        for (const char16_t each : {u'a', u'b', u'c'}) {
            if (found == value(each))
                return QString(QChar(each));
        }
        return u"-"_s;
    }

    QString of(KnownLabels said, const KnownNames &names, AnnotatorId person) const
    {
        if (person.isValid()) {
            std::erase_if(said.labels,
                          [&](const KnownLabel &label) { return !label.job.isValid() && label.annotator != person; });
            std::erase_if(said.verdicts, [&](const KnownVerdict &each) { return each.annotator != person; });
        }
        return letter(finalLabel(recordStatus(said, m_definition.id, names.shownJobs(m_definition.id)), false).value);
    }

    void dropRejections(KnownLabels &said) const
    {
        std::erase_if(said.verdicts, [&](const KnownVerdict &each) {
            const KnownLabel *judged = labelOfJob(said, m_definition.id, m_job->id());
            return each.verdict == Verdict::Rejected && judged && each.label == judged->id;
        });
    }

    void startJob(std::unique_ptr<TestJob> &job, int shift)
    {
        job = std::make_unique<TestJob>(m_project, m_records, std::vector{m_definition.id});
        for (size_t i = 0; i < m_records.size(); ++i)
            job->answer(m_records[i], {value(QChar(u'a' + (int(i) + shift) % 3))});
    }

    void show(JobShowing showing)
    {
        must(setJobShown(m_project.connection(), m_job->id(), showing));
        while (!must(refreshNextLabels(m_project.connection(), 10)).isOver)
            continue;
    }

    void deleteJob(const QString &words)
    {
        Connection &connection = m_project.connection();
        if (words == "begin"_L1 || words == "delete"_L1)
            must(beginJobDeletion(connection, m_job->id()));
        if (words == "slice"_L1)
            m_isGone = must(removeJobSlice(connection, m_job->id(), 1));
        while (words == "delete"_L1 && !m_isGone)
            m_isGone = must(removeJobSlice(connection, m_job->id(), 2));
    }

    void personActs(AnnotatorId person, const QString &what, const QString &letters)
    {
        Connection &connection = m_project.connection();
        if (what == "undo"_L1 || what == "redo"_L1) {
            const auto done = what == "undo"_L1 ? undoLatest(connection, person) : redoLatest(connection, person);
            if (!done && done.error().code != ErrorCode::NotFound)
                qFatal("%s", qUtf8Printable(done.error().message));
            return;
        }
        const LabelValue wanted = letters.isEmpty() ? LabelValue() : value(letters.front());
        if (what == "import"_L1)
            return importLabels(person, wanted);
        Decision decision;
        decision.kind = what == "set"_L1       ? DecisionKind::Set
                        : what == "settle"_L1  ? DecisionKind::Settle
                        : what == "confirm"_L1 ? DecisionKind::Confirm
                                               : DecisionKind::Reject;
        decision.person = person;
        decision.definition = m_definition.id;
        decision.value = wanted;
        must(decide(connection, decision, m_records));
    }

    /// As an import does it: what the person had is replaced, and no operation tells of it.
    void importLabels(AnnotatorId person, const LabelValue &wanted)
    {
        Connection &connection = m_project.connection();
        must(connection.execute(
            u"INSERT INTO import (source_name, started_at, completed_at) VALUES ('labels', %1, %1)"_s.arg(
                Clock::now())));
        m_import = ImportId(m_project.number(u"SELECT max(id) FROM import"_s));
        const Milliseconds now = Clock::now();
        for (const RecordId record : m_records) {
            const QString place = u"record_id = %1 AND label_definition_id = %2 AND annotator_id = %3"
                                  " AND job_id IS NULL AND is_current = 1"_s.arg(record.value)
                                      .arg(m_definition.id.value)
                                      .arg(person.value);
            const QString replaced = m_project.cell(u"SELECT id FROM label WHERE "_s + place);
            must(connection.execute(u"UPDATE label SET is_current = 0 WHERE "_s + place));
            must(connection.execute(
                u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, value_key, created_at,"
                " import_id, replaced_label_id) VALUES (%1, %2, %3, %4, %8, %5, %6, %7)"_s.arg(record.value)
                    .arg(m_definition.id.value)
                    .arg(person.value)
                    .arg(m_definition.choice == Choice::Single ? QString::number(wanted.options().front().value)
                                                               : u"NULL"_s)
                    .arg(now)
                    .arg(m_import.value)
                    .arg(replaced == u"∅"_s ? u"NULL"_s : replaced,
                         m_definition.choice == Choice::Single ? u"NULL"_s : u'\'' + wanted.key() + u'\'')));
            for (const OptionId option :
                 m_definition.choice == Choice::Multiple ? wanted.options() : std::vector<OptionId>())
                must(connection.execute(
                    u"INSERT INTO label_option (label_id, option_id) SELECT max(id), %1 FROM label"_s.arg(
                        option.value)));
        }
        must(refreshCurrentLabels(connection, m_definition.id, m_records));
    }

    void takeBack()
    {
        must(m_project.connection().execute(
            u"UPDATE import SET completed_at = NULL WHERE id = %1"_s.arg(m_import.value)));
        while (must(removeImportSlice(m_project.connection(), {m_import}, 2)))
            continue;
    }

    TestProject m_project;
    Schema m_schema;
    LabelDefinition m_definition;
    std::vector<RecordId> m_records;
    AnnotatorId m_ada;
    AnnotatorId m_ben;
    std::unique_ptr<TestJob> m_job;
    std::unique_ptr<TestJob> m_other;
    ImportId m_import;
    bool m_isGone = false;
};

/// What two people may do, as a seed decides. `withRejections`: they may reject, too.
QStringList randomActs(std::mt19937 &random, int count, bool withRejections)
{
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    QStringList acts;
    int imports = 0;
    for (int i = 0; i < count; ++i) {
        const QString who = below(3) == 0 ? u"Ben "_s : u"Ada "_s;
        const QString what = QString(QChar(u'a' + below(3)));
        switch (below(12)) {
        case 0:
            acts << (below(2) == 0 ? u"hide"_s : u"show"_s);
            break;
        case 1:
            acts << who + u"confirm"_s;
            break;
        case 2:
        case 3:
            acts << who + u"undo"_s;
            break;
        case 4:
            acts << who + u"redo"_s;
            break;
        case 5:
            acts << who + u"settle "_s + what;
            break;
        case 6:
            acts << who + (imports++ == 0 ? u"import "_s : u"set "_s) + what;
            break;
        case 7:
            acts << who + (withRejections ? u"reject"_s : QString(u"set "_s + what));
            break;
        default:
            acts << who + u"set "_s + what;
        }
    }
    return acts;
}

} // namespace

class TestJobDeletion : public QObject
{
    Q_OBJECT

private slots:
    void init() { tick(); }
    void cleanup() { Clock::replace({}); }

    void decisionsCountAtEveryMoment_data() { seeds(8); }
    void decisionsCountAtEveryMoment()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        World world(seed % 2);
        for (const QString &act : u"Ada set c,job,other job"_s.split(u','))
            world.act(act);
        for (const QString &act : randomActs(random, 20, true))
            world.act(act);
        const QString before = world.values(false);
        world.act(u"begin"_s);
        for (int slice = 0; !world.isGone(); ++slice) {
            QCOMPARE(world.values(), before);
            world.checkProjection();
            world.act(u"slice"_s);
        }
        QCOMPARE(world.values(), before);
        world.checkProjection();
    }

    /// Whatever was done before, and however far the deletion has come, an undo and a redo do what they do without it.
    void undoGoesOnAsIfNothingWereDeleted_data() { seeds(40); }
    void undoGoesOnAsIfNothingWereDeleted()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        QStringList acts = u"Ada set b,job"_s.split(u',');
        if (seed % 3 == 0)
            acts << u"other job"_s;
        acts += randomActs(random, 2 + int(seed % 9), false);
        const bool imports = acts.filter(u"import"_s).size() > 0;
        World world(seed % 2);
        for (const QString &act : acts)
            world.act(act);
        tick();
        World deleted(seed % 2);
        for (const QString &act : acts)
            deleted.act(act);
        QCOMPARE(deleted.values(), world.values());
        deleted.act(u"begin"_s);
        QStringList steps;
        for (int i = 0; i < 12; ++i) {
            if (!deleted.isGone() && (i < 3 || random() % 2 == 0)) {
                steps << u"slice"_s;
                deleted.act(u"slice"_s);
            }
            // What an import has replaced is not undone meanwhile, where it is no verdict any more.
            const QString step = imports && i == 0 ? u"take back"_s
                                                   : (random() % 3 == 0 ? u"Ben "_s : u"Ada "_s) +
                                                         (random() % 4 == 0 ? u"redo"_s : u"undo"_s);
            steps << step;
            world.act(step);
            deleted.act(step);
            const QString told = acts.join(u", "_s) + u" | "_s + steps.join(u", "_s);
            QVERIFY2(deleted.values() == world.values(),
                     qUtf8Printable(told + u": "_s + deleted.values() + u" and not "_s + world.values()));
            deleted.checkProjection();
        }
    }

    void whatComesBack_data()
    {
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("values"); // of Ada on the first record, to which the job gave "a", after each word
                                             // from "delete" on
        const auto row = [](const char *acts, const char *values) {
            QTest::newRow(acts) << QString::fromLatin1(acts) << QString::fromLatin1(values);
        };
        row("Ada set c,job,Ada set b,delete,Ada undo,Ada undo,Ada redo,Ada redo", "b c - c b");
        row("Ada set c,job,Ada confirm,delete,Ada undo,Ada redo", "a c a");
        row("Ada set c,job,Ada confirm,Ada undo,delete,Ada redo,Ada undo", "c a c");
        row("Ada set c,job,Ada set b,Ada confirm,delete,Ada undo,Ada undo,Ada undo", "a b c -");
        row("Ada set c,job,Ada reject,delete,Ada undo,Ada redo", "c - c");
        row("job,Ada confirm,Ada reject,delete,Ada undo", "- a");
        row("job,Ada reject,Ada set b,delete,Ada undo", "b -");
        row("job,Ada confirm,hide,other job,Ada set b,delete,Ada undo,Ada undo", "b a -");
        row("job,other job,Ada set c,delete,Ada undo,Ada redo", "c - c");
        row("Ada import c,job,Ada set b,delete,Ada undo,Ada redo", "b c b");
        row("Ada import c,job,Ada set b,delete,take back,Ada undo", "b b -");
        row("job,Ada set b,Ada import c,delete,take back,Ada undo", "c b -");
        row("job,Ada confirm,Ben set b,Ada settle b,delete,Ada undo,Ada undo", "a a -");
        row("job,Ada set b,begin,Ada set c,slice,Ada undo,slice,slice,slice,Ada undo", "b c c b b b b -");
    }
    void whatComesBack()
    {
        QFETCH(const QString, acts);
        World world(0);
        QStringList values;
        for (const QString &act : acts.split(u',')) {
            world.act(act);
            if (act == "delete"_L1 || act == "begin"_L1 || !values.isEmpty())
                values << world.values().front();
            world.checkProjection();
        }
        QTEST(values.join(u' '), "values");
    }

    /// A settlement is an act of its own: it stays, and what is left without it is what people said.
    void settlementsStay_data()
    {
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("values"); // of Ada, Ben and all on the first record, likewise
        QTest::newRow("two verdicts") << u"job,Ada confirm,Ben set b,Ada settle c,delete,Ada undo,Ada redo"_s
                                      << u"abc ab- abc"_s;
        QTest::newRow("a rejection") << u"job,Ada confirm,Ben reject,Ada settle b,delete,Ada undo,Ada redo"_s
                                     << u"a-b a-a a-b"_s;
        QTest::newRow("only rejected") << u"job,Ada set b,Ben set c,Ada settle b,Ada reject,Ben reject,delete"_s
                                       << u"--b"_s;
        QTest::newRow("decided anew") << u"job,Ada confirm,Ben set b,Ada settle c,Ben confirm,delete,Ben undo"_s
                                      << u"aaa abc"_s;
    }
    void settlementsStay()
    {
        QFETCH(const QString, acts);
        World world(0);
        QStringList values;
        for (const QString &act : acts.split(u',')) {
            world.act(act);
            if (act == "delete"_L1 || !values.isEmpty())
                values << world.values().section(u' ', 0, 0);
            world.checkProjection();
        }
        QTEST(values.join(u' '), "values");
    }

private:
    static void seeds(unsigned count)
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= count; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(TestJobDeletion)
#include "tst_job_deletion.moc"
