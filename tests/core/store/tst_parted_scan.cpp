// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/parted_scan.h"
#include "core/store/query/record_lists.h"
#include "core/store/sql/reader.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;

/// Lists for which every record is looked at: by one connection or by two, what comes is the same.
class TestPartedScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsThere_data();
    void findsWhatIsThere();
    void findsItAmongLabels();
    void findsItInOtherOrders();
    void readsNoMoreThanIsWanted();
    void endsWhenCancelled();

private:
    std::vector<qint64> found(const ListRequest &request, int limit, bool isHelped);

    static constexpr int m_count = 3500; // four parts, the last one short
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Reader> m_helper;
    Schema m_schema;
};

namespace {
ListRequest requestFor(const char *word, const Sort &sort = {})
{
    return {{{ContainsWord{QString::fromLatin1(word)}}}, sort, {}};
}

/// By the content that TestProject gives its records.
std::vector<qint64> recordsWith(const char *word, int count)
{
    std::vector<qint64> ids;
    for (int id = 1; id <= count; ++id) {
        if (QStringLiteral("text of r%1").arg(id).contains(QLatin1String(word)))
            ids.push_back(id);
    }
    return ids;
}
} // namespace

void TestPartedScan::initTestCase()
{
    m_project = std::make_unique<TestProject>();
    m_schema = m_project->setUsualSchema();
    m_project->addRecords(m_count);
    // Every third record has a label; the surer, the later.
    must(m_project->connection()
             .statement(QStringLiteral("INSERT INTO current_label (label_definition_id, record_id, option_id, status, "
                                       "confidence) SELECT ?, id, ?, ?, id / 10000.0 FROM record WHERE id % 3 = 0"))
             .run(m_schema.definitions[0].id, m_schema.definitions[0].options[0].id, int(Status::Unverified)));
    m_helper = must(m_project->file().makeReader());
}

std::vector<qint64> TestPartedScan::found(const ListRequest &request, int limit, bool isHelped)
{
    std::vector<qint64> ids;
    for (const RecordId id :
         must(firstRecords(m_project->connection(), request, limit, isHelped ? m_helper.get() : nullptr)))
        ids.push_back(id.value);
    return ids;
}

void TestPartedScan::findsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"r77", "r3499", "r1000", "r1001", "r4", "of", "nowhere"})
        QTest::newRow(word) << QByteArray(word);
}

void TestPartedScan::findsWhatIsThere()
{
    QFETCH(QByteArray, word);
    for (const bool ascending : {true, false}) {
        std::vector<qint64> all = recordsWith(word.constData(), m_count);
        if (!ascending)
            std::reverse(all.begin(), all.end());
        for (const int limit : {1, 2, 200, 1000, 1001, 10000}) {
            const std::vector<qint64> first(all.begin(), all.begin() + std::min<qint64>(limit, qint64(all.size())));
            for (const bool isHelped : {false, true})
                QCOMPARE(found(requestFor(word.constData(), {SortKey::ImportOrder, ascending, {}}), limit, isHelped),
                         first);
        }
    }
}

void TestPartedScan::findsItAmongLabels()
{
    ListRequest request = requestFor("r1");
    request.query.conditions.push_back(StatusIs{Status::Unverified});
    std::vector<qint64> labelled;
    for (const qint64 id : recordsWith("r1", m_count)) {
        if (id % 3 == 0)
            labelled.push_back(id);
    }
    for (const bool isHelped : {false, true})
        QCOMPARE(found(request, m_count, isHelped), labelled);
}

void TestPartedScan::findsItInOtherOrders()
{
    // The surest first, then what has no label.
    std::vector<qint64> expected = recordsWith("r9", m_count);
    const auto unlabelled =
        std::stable_partition(expected.begin(), expected.end(), [](qint64 id) { return id % 3 == 0; });
    std::reverse(expected.begin(), unlabelled);
    for (const bool isHelped : {false, true}) {
        QCOMPARE(found(requestFor("r9", {SortKey::Confidence, false, {}}), m_count, isHelped), expected);
        QCOMPARE(found(requestFor("r77", {SortKey::ExternalId, false, {}}), m_count, isHelped),
                 (std::vector<qint64>{779, 778, 777, 776, 775, 774, 773, 772, 771, 770, 77}));
    }
}

void TestPartedScan::readsNoMoreThanIsWanted()
{
    ListPlan plan;
    plan.visibleThrough = m_count;
    plan.conditions.push_back(
        {{}, {QStringLiteral("tandem_contains(r.content, ?)"), {QStringLiteral("of")}}, {}, false});
    PartedScan scan(plan, 1500);
    QCOMPARE(scan.partCount(), size_t(4));
    must(scan.work(m_project->connection()));
    const std::vector<RecordId> ids = scan.found();
    QCOMPARE(ids.size(), size_t(1500));
    QCOMPARE(ids.back().value, 1500);
}

void TestPartedScan::endsWhenCancelled()
{
    const auto reader = must(m_project->file().makeReader());
    const CancelToken token;
    const auto answer = reader
                            ->read(
                                [&](Connection &connection) {
                                    token.cancel(); // while it runs
                                    return listRecords(connection, requestFor("of"), m_helper.get());
                                },
                                token)
                            .wait();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    QCOMPARE(found(requestFor("r3499"), 10, true), (std::vector<qint64>{3499}));
}

QTEST_GUILESS_MAIN(TestPartedScan)
#include "tst_parted_scan.moc"
