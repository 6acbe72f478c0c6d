// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/query_compiler.h"
#include "core/store/query/record_lists.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/transaction.h"
#include "tests/support/test_job.h"
#include "tests/support/test_project.h"

#include <QTest>

#include <algorithm>

using namespace tandem;

/// Lists in every order and through every condition, and that the frequent ones are read by an index.
class TestRecordLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void findsWords_data();
    void findsWords();
    void filtersByTheRungOfTheActiveJob();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void givesTheFirstOfEveryList_data();
    void givesTheFirstOfEveryList();
    void walksAndSortsAlike_data();
    void walksAndSortsAlike();
    void walksAShortWay();
    void hidesWhatIsNotComplete();
    void refusesUnknownNames();
    void countsWhatIsStale();
    void worksWithoutASchema();
    void findsTheFewUnlabelled();

    void usesAnIndex_data();
    void usesAnIndex();

private:
    void label(int record, size_t definition, std::optional<size_t> option, Status status,
               std::optional<double> confidence);
    QString list(const Query &query, const Sort &sort = {}, size_t definition = 0);
    ListRequest request(const Query &query, const Sort &sort, size_t definition = 0) const
    {
        return {query, sort, m_schema.definitions[definition].id};
    }

    std::unique_ptr<TestProject> m_project;
    Schema m_schema;
    AnnotatorId m_ana;
    AnnotatorId m_zoe;
};

Q_DECLARE_METATYPE(tandem::Query)
Q_DECLARE_METATYPE(tandem::Sort)

namespace {
QString joined(const std::vector<RecordId> &ids)
{
    QStringList texts;
    for (const RecordId id : ids)
        texts += QString::number(id.value);
    return texts.join(QLatin1Char(' '));
}

const std::vector<SortKey> allKeys{SortKey::ImportOrder, SortKey::ExternalId, SortKey::Text,      SortKey::Label,
                                   SortKey::Status,      SortKey::Confidence, SortKey::Annotator, SortKey::Metadata};
} // namespace

void TestRecordLists::initTestCase()
{
    m_project = std::make_unique<TestProject>();
    m_schema = m_project->setUsualSchema();
    m_ana = m_project->person(QStringLiteral("Ana"));
    m_zoe = m_project->person(QStringLiteral("zoe"));
    m_project->addRecord(QStringLiteral("10"), QStringLiteral("The Gate agent"), R"({"lang": "en", "n": "9"})");
    m_project->addRecord(QStringLiteral("9"), QStringLiteral("well, THANKS"), R"({"lang": "EN", "n": "10"})");
    m_project->addRecord(QStringLiteral("x2"), QStringLiteral("Straße in Zürich"), R"({"lang": "de", "n": "abc"})");
    m_project->addRecord(QStringLiteral("X1"), QStringLiteral("東京 gate"), R"({"lang": "ja", "n": ""})");
    m_project->addRecord(QStringLiteral("-1"), QStringLiteral("ÉCOLE gatE"), R"({"lang": "en"})");
    m_project->addRecord(QStringLiteral("1e1"), QStringLiteral(""), R"({"a \"b\"": "q", "n": "-2.5"})");
    must(m_project->connection().execute(QStringLiteral("INSERT INTO metadata_column (name, position) "
                                                        "VALUES ('lang', 0), ('n', 1), ('a \"b\"', 2)")));
    label(1, 0, 2, Status::Unverified, 0.5);
    label(2, 0, 0, Status::Unverified, 0.9);
    label(3, 0, 0, Status::Confirmed, 0.5);
    label(4, 0, 1, Status::Own, std::nullopt);
    label(5, 0, std::nullopt, Status::Invalid, std::nullopt);
    label(1, 1, 1, Status::Unverified, 0.3);
    label(3, 1, 0, Status::Own, std::nullopt);
}

/// Writes a row of the projection: what is tested here reads nothing else. Of a set: the option and the one after it.
void TestRecordLists::label(int record, size_t definition, std::optional<size_t> option, Status status,
                            std::optional<double> confidence)
{
    const LabelDefinition &of = m_schema.definitions[definition];
    const bool isSet = of.choice == Choice::Multiple;
    const OptionId single = option && !isSet ? of.options[*option].id : OptionId();
    std::optional<QString> key;
    if (option && isSet)
        key = LabelValue{of.options[*option].id, of.options[*option + 1].id}.key();
    const AnnotatorId annotator = option ? (record % 2 ? m_ana : m_zoe) : AnnotatorId();
    must(m_project->connection()
             .statement(QStringLiteral("INSERT INTO current_label (label_definition_id, record_id, option_id, status, "
                                       "confidence, annotator_id, value_key) VALUES (?, ?, ?, ?, ?, ?, ?)"))
             .run(of.id, qint64(record), single, int(status), confidence, annotator, key));
    for (size_t member = 0; isSet && member < 2; ++member)
        must(m_project->connection()
                 .statement(
                     QStringLiteral("INSERT INTO current_label_option (label_definition_id, record_id, option_id) "
                                    "VALUES (?, ?, ?)"))
                 .run(of.id, qint64(record), of.options[*option + member].id));
}

QString TestRecordLists::list(const Query &query, const Sort &sort, size_t definition)
{
    return joined(must(listRecords(m_project->connection(), request(query, sort, definition))));
}

void TestRecordLists::findsWords_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn");
    const auto text = [](const char16_t *word) { return QString::fromUtf16(word); };
    QTest::newRow("at the beginning") << text(u"Zanzibar is far") << text(u"zanzibar") << true;
    QTest::newRow("at the end") << text(u"far to ZANZIBAR") << text(u"zanzibar") << true;
    QTest::newRow("the whole text") << text(u"zanzibar") << text(u"ZANZIBAR") << true;
    QTest::newRow("one letter short") << text(u"zanziba") << text(u"zanzibar") << false;
    QTest::newRow("cut off at the end") << text(u"go to zanziba") << text(u"zanzibar") << false;
    QTest::newRow("cut off at the beginning") << text(u"anzibar, zan") << text(u"zanzibar") << false;
    QTest::newRow("after a false start") << text(u"zanzanzibar") << text(u"zanzibar") << true;
    QTest::newRow("digits and signs") << text(u"Flight UA-1042!") << text(u"ua-1042") << true;
    QTest::newRow("signs next to letters in the code") << text(u"A[@`{Z") << text(u"a{") << false;
    QTest::newRow("one letter") << text(u"Q") << text(u"q") << true;
    QTest::newRow("in an empty text") << text(u"") << text(u"q") << false;
    QTest::newRow("ASCII in other text") << text(u"東京 Gate 5") << text(u"gate") << true;
    QTest::newRow("no ASCII in other text") << text(u"東京“é” 5") << text(u"gate") << false;
    QTest::newRow("the Kelvin sign") << text(u"300 \u212A") << text(u"k") << true;
    QTest::newRow("the long s") << text(u"Congre\u017F\u017F of") << text(u"congress") << true;
    QTest::newRow("other text in ASCII") << text(u"Zurich") << text(u"zürich") << false;
}

void TestRecordLists::findsWords()
{
    QFETCH(QString, content);
    QFETCH(QString, word);
    QFETCH(bool, isIn);
    Statement query = m_project->connection().statement(QStringLiteral("SELECT tandem_contains(?, ?)"));
    must(query.run(content, word));
    QVERIFY(must(query.next()));
    QCOMPARE(query.integer(0) == 1, isIn);
}

void TestRecordLists::filtersByTheRungOfTheActiveJob()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const LabelDefinition &sentiment = schema.definitions[0];
    const auto records = project.addRecords(3);
    TestJob older(project, records, {sentiment.id});
    TestJob active(project, records, {sentiment.id});
    for (const RecordId record : records) {
        older.answer(record, {LabelValue{sentiment.options[0].id}});
        active.answer(record, {LabelValue{sentiment.options[0].id}}, 0.2 * double(record.value));
    }
    must(project.connection().execute(QStringLiteral("UPDATE label SET rung = 6 WHERE job_id = %1 OR record_id = %2")
                                          .arg(older.id().value)
                                          .arg(records[1].value)));
    const auto found = [&](const std::vector<Condition> &conditions) {
        ListRequest request;
        request.query.conditions = conditions;
        request.definition = sentiment.id;
        return joined(must(listRecords(project.connection(), request)));
    };
    QCOMPARE(found({RungIs{Comparison::GreaterOrEqual, 4}}), joined({records[1]}));
    QCOMPARE(found({RungIs{Comparison::Less, 4}}), joined({records[0], records[2]}));
    QCOMPARE(found({RungIs{Comparison::Equal, 1}, ConfidenceIs{Comparison::Less, 0.5}}), joined({records[0]}));
    QCOMPARE(found({RungIs{Comparison::Equal, 1}, StatusIs{Status::Unverified}}), joined({records[0], records[2]}));
}

void TestRecordLists::filters_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("ids");
    const auto text = [](const char16_t *word) { return QString::fromUtf16(word); };
    QTest::newRow("everything") << Query{} << "1 2 3 4 5 6";
    QTest::newRow("word") << Query{{ContainsWord{text(u"gate")}}} << "1 4 5";
    QTest::newRow("word in capitals") << Query{{ContainsWord{text(u"GATE")}}} << "1 4 5";
    QTest::newRow("word with an umlaut") << Query{{ContainsWord{text(u"zÜRICH")}}} << "3";
    QTest::newRow("word with an accent") << Query{{ContainsWord{text(u"école")}}} << "5";
    QTest::newRow("word with a capital sharp s") << Query{{ContainsWord{text(u"STRAẞE")}}} << "3";
    QTest::newRow("word of two characters") << Query{{ContainsWord{text(u"東京")}}} << "4";
    QTest::newRow("two words") << Query{{ContainsWord{text(u"gate")}, ContainsWord{text(u"the")}}} << "1";
    QTest::newRow("pattern characters are plain") << Query{{ContainsWord{text(u"%")}}} << "";
    QTest::newRow("status") << Query{{StatusIs{Status::Unverified}}} << "1 2";
    QTest::newRow("invalid") << Query{{StatusIs{Status::Invalid}}} << "5";
    QTest::newRow("unlabelled") << Query{{StatusIs{Status::Unlabelled}}} << "6";
    QTest::newRow("label") << Query{{LabelIs{text(u"sentiment"), text(u"negative")}}} << "2 3";
    QTest::newRow("label of the request") << Query{{LabelIs{{}, text(u"positive")}}} << "1";
    QTest::newRow("label in capitals") << Query{{LabelIs{text(u"SENTIMENT"), text(u"Negative")}}} << "2 3";
    QTest::newRow("member of a set") << Query{{LabelIs{text(u"aspect"), text(u"service")}}} << "1 3";
    QTest::newRow("other member") << Query{{LabelIs{text(u"aspect"), text(u"price")}}} << "3";
    QTest::newRow("two labels") << Query{{LabelIs{text(u"aspect"), text(u"service")},
                                          LabelIs{text(u"sentiment"), text(u"negative")}}}
                                << "3";
    QTest::newRow("confidence below") << Query{{ConfidenceIs{Comparison::Less, 0.9}}} << "1 3";
    QTest::newRow("confidence up to") << Query{{ConfidenceIs{Comparison::LessOrEqual, 0.9}}} << "1 2 3";
    QTest::newRow("confidence equal") << Query{{ConfidenceIs{Comparison::Equal, 0.5}}} << "1 3";
    QTest::newRow("confidence from") << Query{{ConfidenceIs{Comparison::GreaterOrEqual, 0.5}}} << "1 2 3";
    QTest::newRow("confidence above") << Query{{ConfidenceIs{Comparison::Greater, 0.5}}} << "2";
    QTest::newRow("status and confidence")
        << Query{{StatusIs{Status::Unverified}, ConfidenceIs{Comparison::Less, 0.7}}} << "1";
    QTest::newRow("metadata") << Query{{MetadataIs{text(u"lang"), text(u"en")}}} << "1 5";
    QTest::newRow("metadata with quotes in its name") << Query{{MetadataIs{text(u"a \"b\""), text(u"q")}}} << "6";
    QTest::newRow("id") << Query{{ExternalIdIs{text(u"x2")}}} << "3";
    QTest::newRow("id that is not there") << Query{{ExternalIdIs{text(u"x")}}} << "";
    QTest::newRow("all kinds") << Query{{ContainsWord{text(u"in")}, StatusIs{Status::Confirmed},
                                         MetadataIs{text(u"lang"), text(u"de")}, ExternalIdIs{text(u"x2")}}}
                               << "3";
}

void TestRecordLists::filters()
{
    QFETCH(Query, query);
    QFETCH(QString, ids);
    QCOMPARE(list(query), ids);
    for (const SortKey key : allKeys) {
        auto other = must(listRecords(m_project->connection(), request(query, {key, false, QStringLiteral("n")})));
        std::sort(other.begin(), other.end());
        QCOMPARE(joined(other), ids);
    }
}

void TestRecordLists::sorts_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<int>("definition");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, SortKey key, bool ascending, const char *ids, int definition = 0,
                        const char *metadata = "n") {
        QTest::newRow(name) << Sort{key, ascending, QString::fromUtf8(metadata)} << definition
                            << QString::fromLatin1(ids);
    };
    row("import", SortKey::ImportOrder, true, "1 2 3 4 5 6");
    row("import, descending", SortKey::ImportOrder, false, "6 5 4 3 2 1");
    // -1, 9, 10 and 1e1, which are equal and then go as texts ("1" before "10"), then texts: case counts last
    row("id", SortKey::ExternalId, true, "5 2 6 1 4 3");
    row("id, descending", SortKey::ExternalId, false, "3 4 1 6 2 5");
    // the accent of École counts last, too
    row("text", SortKey::Text, true, "6 5 3 1 2 4");
    row("text, descending", SortKey::Text, false, "4 2 1 3 5 6");
    row("label", SortKey::Label, true, "2 3 4 1 5 6");
    row("label, descending", SortKey::Label, false, "1 4 2 3 5 6");
    row("set", SortKey::Label, true, "3 1 2 4 5 6", 1);
    row("set, descending", SortKey::Label, false, "1 3 2 4 5 6", 1);
    row("status", SortKey::Status, true, "5 1 2 4 3 6");
    row("status, descending", SortKey::Status, false, "3 4 1 2 5 6");
    row("confidence", SortKey::Confidence, true, "1 3 2 4 5 6");
    row("confidence, descending", SortKey::Confidence, false, "2 1 3 4 5 6");
    row("confidence of the other", SortKey::Confidence, true, "1 2 3 4 5 6", 1);
    row("annotator", SortKey::Annotator, true, "1 3 2 4 5 6");
    row("annotator, descending", SortKey::Annotator, false, "2 4 1 3 5 6");
    row("metadata", SortKey::Metadata, true, "6 1 2 3 4 5");
    row("metadata, descending", SortKey::Metadata, false, "3 2 1 6 4 5");
    row("metadata of texts", SortKey::Metadata, true, "3 1 5 2 4 6", 0, "lang");
    row("metadata with quotes", SortKey::Metadata, true, "6 1 2 3 4 5", 0, "a \"b\"");
}

void TestRecordLists::sorts()
{
    QFETCH(Sort, sort);
    QFETCH(int, definition);
    QFETCH(QString, ids);
    QCOMPARE(list({}, sort, size_t(definition)), ids);
}

void TestRecordLists::givesTheFirstOfEveryList_data()
{
    filters_data();
}

void TestRecordLists::givesTheFirstOfEveryList()
{
    QFETCH(Query, query);
    for (const SortKey key : allKeys) {
        for (const bool ascending : {true, false}) {
            const ListRequest asked = request(query, {key, ascending, QStringLiteral("n")});
            const auto all = must(listRecords(m_project->connection(), asked));
            for (int limit = 0; limit <= 7; ++limit) {
                const auto first = must(firstRecords(m_project->connection(), asked, limit));
                const auto count = std::min(all.size(), size_t(limit));
                QCOMPARE(joined(first), joined({all.begin(), all.begin() + std::ptrdiff_t(count)}));
            }
        }
    }
}

void TestRecordLists::walksAndSortsAlike_data()
{
    filters_data();
}

/// Small projects never walk, since every condition leaves few; so the plan is made by hand.
void TestRecordLists::walksAndSortsAlike()
{
    QFETCH(Query, query);
    const LabelDefinition &definition = m_schema.definitions[0];
    for (const SortKey key : allKeys) {
        for (const bool ascending : {true, false}) {
            const Sort sort{key, ascending, QStringLiteral("n")};
            const ListPlan plan{must(compileConditions(query, m_schema, definition.id)), sort, &definition, 6, {}};
            std::vector<RecordId> walked;
            for (const SqlText &part : compileList(plan)) {
                Statement select = m_project->connection().statement(part.text);
                must(select.runWith(part.values));
                must(select.each([&](const Statement &row) { walked.push_back(row.id<RecordId>(0)); }));
            }
            QCOMPARE(joined(walked), list(query, sort));
        }
    }
}

void TestRecordLists::walksAShortWay()
{
    const LabelDefinition &definition = m_schema.definitions[0];
    const auto walked = [&](const Query &query, const Sort &sort, int labels) -> QString {
        const ListPlan plan{must(compileConditions(query, m_schema, definition.id)), sort, &definition, 6, {}};
        const SqlText walk = compileShortWalk(plan, labels);
        if (walk.isEmpty())
            return QStringLiteral("none");
        std::vector<RecordId> ids;
        Statement select = m_project->connection().statement(walk.text);
        must(select.runWith(walk.values));
        must(select.each([&](const Statement &row) { ids.push_back(row.id<RecordId>(0)); }));
        return joined(ids);
    };
    const Sort ascending{SortKey::Confidence, true, {}};
    const Query word{{ContainsWord{QStringLiteral("t")}}};
    const Query wordAndStatus{{ContainsWord{QStringLiteral("t")}, StatusIs{Status::Unverified}}};
    QCOMPARE(walked(word, ascending, 1), QStringLiteral("1"));
    QCOMPARE(walked(word, ascending, 100), QStringLiteral("1 3 2"));
    QCOMPARE(walked(word, {SortKey::Confidence, false, {}}, 2), QStringLiteral("2 1"));
    QCOMPARE(walked(wordAndStatus, ascending, 2), QStringLiteral("1 2"));
    QCOMPARE(walked({}, ascending, 100), QStringLiteral("none"));
    QCOMPARE(walked(word, {}, 100), QStringLiteral("none"));
    QCOMPARE(walked({{StatusIs{Status::Unlabelled}}}, ascending, 100), QStringLiteral("none"));
}

void TestRecordLists::hidesWhatIsNotComplete()
{
    Transaction transaction = must(Transaction::begin(m_project->connection()));
    must(m_project->connection().execute(QStringLiteral("UPDATE project SET visible_through = 3")));
    for (const SortKey key : allKeys) {
        auto visible = must(listRecords(m_project->connection(), request({}, {key, true, QStringLiteral("n")})));
        std::sort(visible.begin(), visible.end());
        QCOMPARE(joined(visible), QStringLiteral("1 2 3"));
    }
    QCOMPARE(list({{StatusIs{Status::Invalid}}}), QString());
    QCOMPARE(list({{ExternalIdIs{QStringLiteral("X1")}}}), QString());
}

void TestRecordLists::refusesUnknownNames()
{
    const auto wrong = [&](const LabelIs &condition) {
        return listRecords(m_project->connection(), request({{condition}}, {})).error();
    };
    const Error noLabel = wrong({QStringLiteral("mood"), QStringLiteral("good")});
    QCOMPARE(noLabel.code, ErrorCode::InvalidInput);
    QVERIFY(noLabel.message.contains(QStringLiteral("sentiment, aspect")));
    const Error noOption = wrong({QStringLiteral("sentiment"), QStringLiteral("good")});
    QCOMPARE(noOption.code, ErrorCode::InvalidInput);
    QVERIFY(noOption.message.contains(QStringLiteral("negative, neutral, positive")));
}

void TestRecordLists::countsWhatIsStale()
{
    const ListRequest asked = request({{StatusIs{Status::Unverified}}}, {SortKey::Confidence, false, {}});
    QCOMPARE(must(staleCount(m_project->connection(), asked, {RecordId(2), RecordId(1)})), 0);
    QCOMPARE(must(staleCount(m_project->connection(), asked, {RecordId(3), RecordId(2), RecordId(99)})), 2);
}

void TestRecordLists::worksWithoutASchema()
{
    TestProject project;
    project.addRecords(3);
    const Query unlabelled{{StatusIs{Status::Unlabelled}}};
    QCOMPARE(must(listRecords(project.connection(), {unlabelled, {SortKey::Confidence, true, {}}, {}})).size(),
             size_t(3));
    QVERIFY(!listRecords(project.connection(), {{{LabelIs{{}, QStringLiteral("x")}}}, {}, {}}));
}

void TestRecordLists::findsTheFewUnlabelled()
{
    // Over several blocks of a thousand, at their borders and in a last one that is not full.
    TestProject project;
    const Schema schema = project.setUsualSchema();
    project.addRecords(3500);
    must(project.connection()
             .statement(QStringLiteral("INSERT INTO current_label (label_definition_id, record_id, status) "
                                       "SELECT ?, id, 2 FROM record WHERE id NOT IN (1, 1000, 1001, 2500, 3500)"))
             .run(schema.definitions[0].id));
    const Query unlabelled{{StatusIs{Status::Unlabelled}}};
    for (const SortKey key : allKeys) {
        const Sort sort{key, true, QStringLiteral("n")};
        QCOMPARE(must(listRecords(project.connection(), {unlabelled, sort, {}})).size(), size_t(5));
    }
    QCOMPARE(joined(must(listRecords(project.connection(), {unlabelled, {}, {}}))),
             QStringLiteral("1 1000 1001 2500 3500"));
}

void TestRecordLists::usesAnIndex_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<QString>("index");
    const Query unverified{{StatusIs{Status::Unverified}}};
    const Query negative{{LabelIs{{}, QStringLiteral("negative")}}};
    const Query unsure{{ConfidenceIs{Comparison::Less, 0.7}}};
    const Query word{{ContainsWord{QStringLiteral("gate")}}};
    const Query both{{StatusIs{Status::Unverified}, ContainsWord{QStringLiteral("gate")}}};
    const Sort ascending{SortKey::Confidence, true, {}};
    const Sort descending{SortKey::Confidence, false, {}};
    const QString byConfidence = QStringLiteral("USING COVERING INDEX current_label_by_confidence");
    const QString byStatus = QStringLiteral("USING COVERING INDEX current_label_by_status");
    const QString byOption = QStringLiteral("USING COVERING INDEX current_label_by_option");
    QTest::newRow("everything by confidence") << Query{} << ascending << byConfidence;
    QTest::newRow("everything by confidence, descending") << Query{} << descending << byConfidence;
    QTest::newRow("status by confidence") << unverified << ascending << byStatus;
    QTest::newRow("status by confidence, descending") << unverified << descending << byStatus;
    QTest::newRow("label by confidence") << negative << ascending << byOption;
    QTest::newRow("unsure by confidence") << unsure << ascending << byConfidence;
    QTest::newRow("word by confidence") << word << ascending << byConfidence;
    QTest::newRow("status and word by confidence") << both << ascending << byStatus;
    const QString byRecord = QStringLiteral("SEARCH c USING PRIMARY KEY");
    QTest::newRow("status in import order") << unverified << Sort() << byRecord;
    QTest::newRow("label in import order") << negative << Sort() << byRecord;
    QTest::newRow("everything in import order") << Query{} << Sort() << "SEARCH r USING INTEGER PRIMARY KEY";
    QTest::newRow("word in import order") << word << Sort() << "SEARCH r USING INTEGER PRIMARY KEY";
}

void TestRecordLists::usesAnIndex()
{
    QFETCH(Query, query);
    QFETCH(Sort, sort);
    QFETCH(QString, index);
    const LabelDefinition &definition = m_schema.definitions[0];
    const ListPlan plan{must(compileConditions(query, m_schema, definition.id)), sort, &definition, 1'000'000, {}};
    const SqlText first = compileList(plan).front();
    Statement explain = m_project->connection().statement(QStringLiteral("EXPLAIN QUERY PLAN ") + first.text);
    must(explain.runWith(first.values));
    QStringList steps;
    must(explain.each([&](const Statement &row) { steps += row.text(3); }));
    const QString all = steps.join(QStringLiteral("; "));
    QVERIFY2(all.contains(index), qPrintable(all));
    // Descending, records of equal confidence are sorted among themselves; nothing else is.
    const bool mayTie = !sort.ascending;
    QVERIFY2(!all.contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")), qPrintable(all));
    QVERIFY2(mayTie || !all.contains(QStringLiteral("TEMP B-TREE")), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestRecordLists)
#include "tst_record_lists.moc"
