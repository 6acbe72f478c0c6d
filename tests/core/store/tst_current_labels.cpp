// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/jobs/job_deletion.h"
#include "core/store/labels/current_labels.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/label_refresh.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/shown_jobs.h"
#include "core/store/query/detail_store.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/transaction.h"
#include "tests/core/store/plain_projection.h"
#include "tests/support/decided_counts.h"
#include "tests/support/test_job.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <random>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Three people and some jobs that do everything that can happen to labels, in an order that a seed decides.
class RandomActs
{
public:
    explicit RandomActs(unsigned seed)
        : m_random(seed)
        , m_schema(m_project.setUsualSchema())
        , m_records(m_project.addRecords(10))
        , m_people{m_project.person(u"Ada"_s), m_project.person(u"Ben"_s), m_project.person(u"Cleo"_s)}
    {
    }

    TestProject &project() { return m_project; }
    const Schema &schema() const { return m_schema; }

    QString act()
    {
        switch (below(24)) {
        case 0:
            return m_jobs.size() < 4 ? startJob() : deleteJob();
        case 1:
        case 2:
            return showOrHide();
        case 3:
            return importLabel();
        case 4:
        case 5:
        case 6:
            return reverse(&undoLatest, u"undo"_s);
        case 7:
            return reverse(&redoLatest, u"redo"_s);
        case 8:
        case 9:
        case 10:
        case 11:
        case 12:
            return m_jobs.empty() ? startJob() : answer();
        default:
            return decideSomething();
        }
    }

private:
    size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(m_random); }
    template <typename T>
    const T &any(const std::vector<T> &values)
    {
        return values[below(values.size())];
    }

    LabelValue anyValue(const LabelDefinition &definition)
    {
        if (definition.choice == Choice::Single)
            return {any(definition.options).id};
        std::vector<OptionId> value;
        for (const Option &option : definition.options) {
            if (below(2) == 0)
                value.push_back(option.id);
        }
        return LabelValue(std::move(value));
    }

    std::vector<RecordId> someRecords()
    {
        std::vector<RecordId> records;
        for (const RecordId record : m_records) {
            if (below(3) == 0)
                records.push_back(record);
        }
        return records;
    }

    QString startJob()
    {
        m_jobs.push_back(std::make_unique<TestJob>(m_project, someRecords(),
                                                   below(2) == 0 ? std::vector<LabelDefinitionId>()
                                                                 : std::vector{any(m_schema.definitions).id}));
        return u"start job"_s;
    }

    QString answer()
    {
        if (m_jobs.empty())
            return startJob();
        TestJob &job = *m_jobs[below(m_jobs.size())];
        const std::vector<ClaimedItem> claimed = must(claimItems(m_project.connection(), job.id(), 2));
        for (const ClaimedItem &item : claimed) {
            std::vector<std::optional<LabelValue>> values;
            for (const LabelDefinitionId definition : job.job().definitions)
                values.push_back(below(5) == 0 ? std::nullopt
                                               : std::optional(anyValue(*m_schema.definition(definition))));
            job.answer(item.record.id, values, double(below(100)) / 100);
        }
        return u"answer %1 of job %2"_s.arg(claimed.size()).arg(job.id().value);
    }

    QString showOrHide()
    {
        if (m_jobs.empty())
            return u"no job"_s;
        const auto showing = JobShowing(below(3));
        const LabelDefinitionId definition = below(2) == 0 ? LabelDefinitionId() : any(m_schema.definitions).id;
        must(setJobShown(m_project.connection(), m_jobs[below(m_jobs.size())]->id(), showing, definition));
        // What people do meanwhile is done to labels that are partly behind.
        must(refreshNextLabels(m_project.connection(), 3));
        const QString meanwhile = decideSomething() + u", "_s + reverse(&undoLatest, u"undo"_s);
        while (!must(refreshNextLabels(m_project.connection(), 3)).isOver)
            continue;
        return u"show %1, meanwhile %2"_s.arg(int(showing)).arg(meanwhile);
    }

    QString deleteJob()
    {
        if (m_jobs.empty())
            return u"no job"_s;
        const auto job = m_jobs.begin() + std::ptrdiff_t(below(m_jobs.size()));
        must(beginJobDeletion(m_project.connection(), (*job)->id()));
        while (!must(removeJobSlice(m_project.connection(), (*job)->id(), 2)))
            continue;
        m_jobs.erase(job);
        return u"delete job"_s;
    }

    /// As an import does it: the earlier label of the person is replaced, and there is no operation.
    QString importLabel()
    {
        const LabelDefinition &definition = any(m_schema.definitions);
        const RecordId record = any(m_records);
        const AnnotatorId person = any(m_people);
        must(m_project.connection()
                 .statement(u"UPDATE label SET is_current = 0 WHERE record_id = ? AND label_definition_id = ?"
                            " AND annotator_id = ? AND job_id IS NULL AND is_current = 1"_s)
                 .run(record, definition.id, person));
        const LabelValue value = anyValue(definition);
        Statement insert = m_project.connection().statement(
            u"INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, value_key,"
            " created_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
        const ValueColumns columns = columnsOf(definition.valueKind(), value);
        must(insert.run(record, definition.id, person, columns.option, columns.key, Clock::now()));
        const qint64 label = insert.insertedId();
        for (const OptionId option : columns.key ? value.options() : std::vector<OptionId>())
            must(m_project.connection()
                     .statement(u"INSERT INTO label_option (label_id, option_id) VALUES (?, ?)"_s)
                     .run(label, option));
        must(refreshCurrentLabels(m_project.connection(), definition.id, {record}));
        return u"import"_s;
    }

    QString reverse(Result<UndoResult> (*act)(Connection &, AnnotatorId), const QString &name)
    {
        const Result<UndoResult> result = act(m_project.connection(), any(m_people));
        if (!result && result.error().code != ErrorCode::NotFound)
            qFatal("%s", qUtf8Printable(result.error().message));
        return name;
    }

    QString decideSomething()
    {
        const LabelDefinition &definition = any(m_schema.definitions);
        Decision decision;
        decision.kind = DecisionKind(below(4));
        decision.person = any(m_people);
        decision.definition = definition.id;
        decision.value = anyValue(definition);
        must(decide(m_project.connection(), decision, someRecords()));
        return u"decide %1"_s.arg(int(decision.kind));
    }

    std::mt19937 m_random;
    TestProject m_project;
    Schema m_schema;
    std::vector<RecordId> m_records;
    std::vector<AnnotatorId> m_people;
    std::vector<std::unique_ptr<TestJob>> m_jobs;
};

/// What the single view would show, in the form of the projection but for the names.
QStringList detailedProjection(TestProject &project, const Schema &schema, size_t definition)
{
    QStringList lines;
    for (qint64 record = 1; record <= project.number(u"SELECT max(id) FROM record"_s); ++record) {
        const RecordDetail detail = must(recordDetail(project.connection(), schema, RecordId(record)));
        const CurrentLabel &current = detail.labels[definition].current;
        QStringList members;
        const LabelValue value = current.value.value_or(LabelValue());
        for (const OptionId option : value.options())
            members.append(QString::number(option.value));
        if (current.status != Status::Unlabelled)
            lines.append(u"%1: %2 [%3] confidence %4"_s.arg(record).arg(
                toWord(current.status), members.join(u','),
                current.confidence ? QString::number(*current.confidence) : u"∅"_s));
    }
    return lines;
}

QStringList texts(TestProject &project, const QString &sql)
{
    QStringList found;
    Statement rows = project.connection().statement(sql);
    must(rows.run());
    must(rows.each([&](const Statement &row) { found.append(row.text(0)); }));
    return found;
}

/// The counts that are kept up, and the same counted anew.
QStringList keptCounts(TestProject &project)
{
    QStringList counts{project.cell(u"SELECT record_count FROM project"_s)};
    Statement rows = project.connection().statement(
        u"SELECT label_definition_id, is_visible, status, is_unsure, differs, disagrees, count FROM label_count"
        " WHERE count <> 0 ORDER BY 1, 2, 3, 4, 5, 6"_s);
    must(rows.run());
    must(rows.each([&](const Statement &row) {
        QStringList cells;
        for (int column = 0; column < 7; ++column)
            cells.append(row.text(column));
        counts.append(cells.join(u'|'));
    }));
    return counts + texts(project, keptDecidedCounts);
}

QStringList recounted(TestProject &project)
{
    QStringList counts{project.cell(u"SELECT count(*) FROM record, project WHERE record.id <= visible_through"_s)};
    Statement rows = project.connection().statement(
        u"SELECT label_definition_id, record_id <= (SELECT visible_through FROM project) AS seen, status,"
        " status = 2 AND COALESCE(confidence < 0.7, 0) AS unsure, differs, disagrees, count(*) FROM current_label"
        " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6"_s);
    must(rows.run());
    must(rows.each([&](const Statement &row) {
        QStringList cells;
        for (int column = 0; column < 7; ++column)
            cells.append(row.text(column));
        counts.append(cells.join(u'|'));
    }));
    return counts + texts(project, decidedCountsByTheLog);
}

/// A clock that never shows the same time twice, so that "the latest" is never a matter of chance.
void tick()
{
    Clock::replace([now = Milliseconds(1'700'000'000'000)]() mutable { return ++now; });
}

} // namespace

class TestCurrentLabels : public QObject
{
    Q_OBJECT

private slots:
    void init() { tick(); }
    void cleanup() { Clock::replace({}); }

    void projectionFollowsTheWords_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void projectionFollowsTheWords()
    {
        QFETCH(const unsigned, seed);
        RandomActs acts(seed);
        for (int i = 0; i < 150; ++i) {
            Transaction transaction = must(Transaction::begin(acts.project().connection()));
            const QString act = acts.act();
            must(transaction.commit());
            QCOMPARE(keptCounts(acts.project()), recounted(acts.project()));
            size_t place = 0;
            for (const LabelDefinition &definition : acts.schema().definitions) {
                const QStringList stored = storedProjection(acts.project(), definition.id);
                QVERIFY2(stored == plainProjection(acts.project(), definition.id),
                         qUtf8Printable(u"after act %1, %2:\n%3\n---\n%4"_s.arg(i)
                                            .arg(act)
                                            .arg(stored.join(u'\n'))
                                            .arg(plainProjection(acts.project(), definition.id).join(u'\n'))));
                if (i % 5 == 0)
                    QCOMPARE(detailedProjection(acts.project(), acts.schema(), place),
                             QStringList(stored).replaceInStrings(QRegularExpression(u", by.*"_s), QString()));
                ++place;
                for (const QString &line : stored)
                    ++m_statuses[line.section(u' ', 1, 1)];
            }
        }
        for (const LabelDefinition &definition : acts.schema().definitions) {
            const QStringList kept = storedProjection(acts.project(), definition.id);
            must(rebuildCurrentLabels(acts.project().connection(), definition.id));
            QCOMPARE(storedProjection(acts.project(), definition.id), kept);
        }
    }

    /// Else the test before would not have tried them.
    void everyStatusCameUp()
    {
        for (int status = int(Status::Invalid); status <= int(Status::Conflict); ++status)
            QVERIFY2(m_statuses[toWord(Status(status))] > 20, qUtf8Printable(toWord(Status(status))));
    }

    void unknownDefinitionIsAnError()
    {
        TestProject project;
        const Result<void> refreshed = refreshCurrentLabels(project.connection(), LabelDefinitionId(77), {});
        QVERIFY(!refreshed);
        QCOMPARE(refreshed.error().code, ErrorCode::NotFound);
    }

private:
    std::map<QString, int> m_statuses;
};

QTEST_GUILESS_MAIN(TestCurrentLabels)
#include "tst_current_labels.moc"
