// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/annotator_store.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/record_rows.h"
#include "tests/core/store/imported_rows.h"
#include "tests/support/test_job.h"

#include <QTest>

#include <optional>

using namespace tandem;

/// What an import changes in records that are there, and what it does where people decided otherwise.
class TestImportUpdates : public QObject
{
    Q_OBJECT

private slots:
    void updatesAndKeepsLabels();
    void updatesWithinTheFile();
    void takesGoldAndPersonLabels();
    void replacesImportedLabels();
    void updatesOnlyWhatTheFileHas_data();
    void updatesOnlyWhatTheFileHas();
    void replacesWholeValues_data();
    void replacesWholeValues();
    void meetsDecisions_data();
    void meetsDecisions();
    void meetsTexts_data();
    void meetsTexts();
    void meetsVerdicts_data();
    void meetsVerdicts();
};

void TestImportUpdates::updatesAndKeepsLabels()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    const LabelDefinition &sentiment = schema.definitions[0];
    auto session = begin(project);
    must(add(*session,
             {row(QStringLiteral("a"), QStringLiteral("old"), {}, {{sentiment.id, ana, {sentiment.options[1].id}}})}));
    must(session->complete("{}"));
    const QString label = QStringLiteral("SELECT id || ' ' || record_id || ' ' || is_current FROM label");
    const QString before = project.cell(label);
    session = must(ImportSession::begin(project.writer(), QStringLiteral("f"), DuplicatePolicy::Update, {},
                                        ConflictPolicy::Replace));
    must(
        add(*session, {row(QStringLiteral("a"), QStringLiteral("new"), {{QStringLiteral("m"), QStringLiteral("1")}})}));
    must(session->complete("{}"));
    QCOMPARE(contents(project), QStringLiteral("a=new"));
    QCOMPARE(project.cell(QStringLiteral("SELECT metadata FROM record")), QStringLiteral("{\"m\":\"1\"}"));
    QCOMPARE(project.cell(label), before);
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM current_label WHERE status = 3")), 1);
}

void TestImportUpdates::updatesWithinTheFile()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const AnnotatorId gold = must(goldAnnotator(project.connection())).id;
    const LabelDefinition &aspect = schema.definitions[1];
    const auto session = begin(project, DuplicatePolicy::Update);
    must(add(*session, {row(QStringLiteral("a"), QStringLiteral("1"), {}, {{aspect.id, gold, {aspect.options[0].id}}}),
                        row(QStringLiteral("a"), QStringLiteral("2"), {},
                            {{aspect.id, gold, {aspect.options[1].id, aspect.options[2].id}}})}));
    must(session->complete("{}"));
    QCOMPARE(contents(project), QStringLiteral("a=2"));
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM label WHERE is_current = 1")), 1);
    QCOMPARE(
        project.cell(QStringLiteral("SELECT group_concat(value) FROM label JOIN label_option ON label_id = label.id "
                                    "JOIN option ON option.id = label_option.option_id WHERE label.is_current = 1")),
        QStringLiteral("service,quality"));
}

void TestImportUpdates::takesGoldAndPersonLabels()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const AnnotatorId gold = must(goldAnnotator(project.connection())).id;
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    const LabelDefinition &sentiment = schema.definitions[0];
    const LabelDefinition &aspect = schema.definitions[1];
    project.addRecords(1);
    const auto session = begin(project, DuplicatePolicy::Update);
    const std::vector<ImportedLabel> labels{{sentiment.id, gold, {sentiment.options[0].id}},
                                            {sentiment.id, ana, {sentiment.options[2].id}},
                                            {aspect.id, ana, {}}};
    must(add(*session, {row(QStringLiteral("a"), QStringLiteral("new"), {}, labels),
                        row(QStringLiteral("r1"), QStringLiteral("old"), {}, labels)}));
    const ImportCounts counts = must(session->complete("{}"));
    QCOMPARE(counts.goldLabels, 2);
    QCOMPARE(counts.personLabels, 4);
    for (const char *id : {"r1", "a"}) {
        const auto ids = must(listRecords(project.connection(), {{{ExternalIdIs{QString::fromLatin1(id)}}}, {}, {}}));
        const RecordRow found = must(recordRows(project.connection(), ids, {})).front();
        QCOMPARE(found.labels[0].status, Status::Own);
        QVERIFY(found.labels[0].value == LabelValue{sentiment.options[2].id});
        QCOMPARE(found.labels[0].annotator, QStringLiteral("Ana"));
        QCOMPARE(found.labels[1].status, Status::Own);
        QVERIFY(found.labels[1].value.has_value() && found.labels[1].value->isEmpty());
    }
}

void TestImportUpdates::replacesImportedLabels()
{
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    const LabelDefinition &sentiment = schema.definitions[0];
    const LabelDefinition &aspect = schema.definitions[1];
    for (const size_t option : {size_t(0), size_t(2)}) {
        const auto session = must(ImportSession::begin(project.writer(), QStringLiteral("f"), DuplicatePolicy::Update,
                                                       {}, ConflictPolicy::Replace));
        must(add(*session, {row(QStringLiteral("a"), QStringLiteral("text"), {},
                                {{sentiment.id, ana, {sentiment.options[option].id}},
                                 {aspect.id, ana, {aspect.options[option].id, aspect.options[1].id}}})}));
        must(session->complete("{}"));
    }
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM label")), 4);
    const RecordRow found = must(recordRows(project.connection(), {RecordId(1)}, {})).front();
    QVERIFY(found.labels[0].value == LabelValue{sentiment.options[2].id});
    const LabelValue set{aspect.options[1].id, aspect.options[2].id};
    QVERIFY(found.labels[1].value == set);
}

void TestImportUpdates::updatesOnlyWhatTheFileHas_data()
{
    QTest::addColumn<ImportedRow>("update");
    QTest::addColumn<QString>("record");
    QTest::addColumn<int>("unchanged");
    const auto given = [](const QString &content, const Metadata &metadata, bool mayBeNew = true) {
        ImportedRow row;
        row.externalId = QStringLiteral("a");
        row.content = content;
        row.metadata = metadata;
        row.mayBeNew = mayBeNew;
        return row;
    };
    const auto member = [](const char *name, const char *value) {
        return std::pair(QString::fromUtf8(name), QString::fromUtf8(value));
    };
    const auto typed = [&given](const Metadata &metadata) {
        ImportedRow row = given({}, metadata);
        for (size_t i = 0; i < metadata.size(); ++i)
            row.typedMetadata.push_back(i);
        return row;
    };
    const char *old = R"(old {"x":"1","y":"2"})";
    QTest::newRow("nothing") << given({}, {}) << QString::fromUtf8(old) << 1;
    QTest::newRow("nothing, without texts") << given({}, {}, false) << QString::fromUtf8(old) << 1;
    QTest::newRow("the same") << given(QStringLiteral("old"), {member("x", "1"), member("y", "2")})
                              << QString::fromUtf8(old) << 1;
    QTest::newRow("the text") << given(QStringLiteral("new"), {}) << QStringLiteral(R"(new {"x":"1","y":"2"})") << 0;
    QTest::newRow("an empty text") << given(QLatin1String(""), {}) << QStringLiteral(R"( {"x":"1","y":"2"})") << 0;
    QTest::newRow("one member") << given({}, {member("y", "3")}) << QStringLiteral(R"(old {"x":"1","y":"3"})") << 0;
    QTest::newRow("a member without a text")
        << given({}, {member("y", "3")}, false) << QStringLiteral(R"(old {"x":"1","y":"3"})") << 0;
    QTest::newRow("an empty member") << given({}, {member("x", "")}) << QStringLiteral(R"(old {"x":"","y":"2"})") << 0;
    QTest::newRow("a new member") << given({}, {member("z", "3")}) << QStringLiteral(R"(old {"x":"1","y":"2","z":"3"})")
                                  << 0;
    QTest::newRow("awkward names") << given({}, {member("a \"b\\", "日\n")})
                                   << QStringLiteral(R"(old {"x":"1","y":"2","a \"b\\":"日\n"})") << 0;
    const auto json = [&](const char *name, const char *value, const char *record) {
        QTest::newRow(name) << typed({member("y", value)}) << QString::fromUtf8(record) << 0;
    };
    json("null", "null", R"(old {"x":"1","y":null})");
    json("a number with all its digits", "1.50", R"(old {"x":"1","y":1.50})");
    json("a large number", "12345678901234567890", R"(old {"x":"1","y":12345678901234567890})");
    json("a truth value", "false", R"(old {"x":"1","y":false})");
    json("an object", R"({"a":null})", R"(old {"x":"1","y":{"a":null}})");
    json("a list", "[1, null]", R"(old {"x":"1","y":[1, null]})");
    QTest::newRow("a new member that is null")
        << typed({member("z", "null")}) << QStringLiteral(R"(old {"x":"1","y":"2","z":null})") << 0;
    QTest::newRow("all members null") << typed({member("y", "null"), member("x", "null")})
                                      << QStringLiteral(R"(old {"x":null,"y":null})") << 0;
}

void TestImportUpdates::updatesOnlyWhatTheFileHas()
{
    QFETCH(ImportedRow, update);
    TestProject project;
    project.addRecord(QStringLiteral("a"), QStringLiteral("old"), R"({"x":"1","y":"2"})");
    const auto session = begin(project, DuplicatePolicy::Update);
    ImportedRow stranger = update;
    stranger.externalId = QStringLiteral("b");
    must(add(*session, {update, stranger}));
    const ImportCounts counts = must(session->complete("{}"));
    const QString record = QStringLiteral("SELECT content || ' ' || metadata FROM record WHERE external_id = 'a'");
    QTEST(project.cell(record), "record");
    QTEST(int(counts.unchanged), "unchanged");
    QCOMPARE(counts.updated, 1);
    QCOMPARE(counts.unknown, update.mayBeNew ? 0 : 1);
    QCOMPARE(counts.added, update.mayBeNew ? 1 : 0);
}

/// An object is a value as any other: none of it is left of the one before.
void TestImportUpdates::replacesWholeValues_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("updated");
    const auto row = [](const char *name, const char *old, const char *value, const char *updated) {
        QTest::newRow(name) << QString::fromUtf8(old) << QString::fromUtf8(value) << QString::fromUtf8(updated);
    };
    row("an object for another", R"({"m":{"a":1,"b":2}})", R"({"c":3})", R"({"m":{"c":3}})");
    row("an object for a number", R"({"m":1})", R"({"c":3})", R"({"m":{"c":3}})");
    row("null for an object", R"({"m":{"a":1}})", "null", R"({"m":null})");
    row("a number for null", R"({"m":null})", "0", R"({"m":0})");
    row("the same null", R"({"m":null})", "null", R"({"m":null})");
    row("null beside another null", R"({"x":null})", "null", R"({"x":null,"m":null})");
    row("an escaped name", R"({"\u006d":1})", "2", R"({"\u006d":2})");
}

void TestImportUpdates::replacesWholeValues()
{
    QFETCH(QString, old);
    QFETCH(QString, value);
    TestProject project;
    project.addRecord(QStringLiteral("a"), QStringLiteral("old"), old.toUtf8());
    const auto session = begin(project, DuplicatePolicy::Update);
    ImportedRow update = row(QStringLiteral("a"), {}, {{QStringLiteral("m"), value}});
    update.typedMetadata = {0};
    must(add(*session, {update, update})); // the second is staged over the first
    must(session->complete("{}"));
    QTEST(project.cell(QStringLiteral("SELECT metadata FROM record")), "updated");
}

void TestImportUpdates::meetsDecisions_data()
{
    QTest::addColumn<bool>("isSet");
    QTest::addColumn<int>("decided"); // -1: nothing, 8: gold, 9: came with an import
    QTest::addColumn<bool>("sameValue");
    QTest::addColumn<int>("policy");
    QTest::addColumn<int>("conflicts"); // -1: refused
    QTest::addColumn<bool>("isReplaced");
    const int keep = int(ConflictPolicy::Keep);
    const int replace = int(ConflictPolicy::Replace);
    const int stop = int(ConflictPolicy::Stop);
    for (const bool isSet : {false, true}) {
        const QByteArray kind = isSet ? " of a set" : "";
        const auto name = [&kind](const QByteArray &text) { return QByteArray(text + kind); };
        QTest::newRow(name("no decision").constData()) << isSet << -1 << false << keep << 0 << true;
        QTest::newRow(name("no decision, stop").constData()) << isSet << -1 << false << stop << 0 << true;
        for (const bool isGold : {false, true}) { // another label of a former import, of gold or of the person
            const int by = isGold ? 8 : 9;
            const QByteArray what = isGold ? "gold" : "an imported label";
            QTest::newRow(name(what).constData()) << isSet << by << false << keep << 1 << false;
            QTest::newRow(name(what + ", replace").constData()) << isSet << by << false << replace << 1 << true;
            QTest::newRow(name(what + ", stop").constData()) << isSet << by << false << stop << -1 << false;
            QTest::newRow(name(what + ", the same").constData()) << isSet << by << true << stop << 0 << true;
        }
        QTest::newRow(name("the same decision").constData()) << isSet << 1 << true << keep << 0 << true;
        QTest::newRow(name("the same decision, stop").constData()) << isSet << 1 << true << stop << 0 << true;
        QTest::newRow(name("another decision").constData()) << isSet << 1 << false << keep << 1 << false;
        QTest::newRow(name("another decision, replace").constData()) << isSet << 1 << false << replace << 1 << true;
        QTest::newRow(name("another decision, stop").constData()) << isSet << 1 << false << stop << -1 << false;
    }
}

void TestImportUpdates::meetsDecisions()
{
    QFETCH(bool, isSet);
    QFETCH(int, decided);
    QFETCH(bool, sameValue);
    QFETCH(int, policy);
    QFETCH(int, conflicts);
    QFETCH(bool, isReplaced);
    TestProject project;
    const Schema schema = project.setUsualSchema();
    const AnnotatorId ana =
        decided == 8 ? must(goldAnnotator(project.connection())).id : project.person(QStringLiteral("Ana"));
    const LabelDefinition &definition = schema.definitions[isSet ? 1 : 0];
    const LabelValue ofFile =
        isSet ? LabelValue{definition.options[0].id, definition.options[2].id} : LabelValue{definition.options[0].id};
    const LabelValue other{definition.options[1].id};
    const RecordId record = project.addRecords(1).front();
    const auto bring = [&](const LabelValue &value, ConflictPolicy onConflict) {
        const auto session =
            must(ImportSession::begin(project.writer(), QStringLiteral("f"), DuplicatePolicy::Update, {}, onConflict));
        must(add(*session, {row(QStringLiteral("r1"), {}, {}, {{definition.id, ana, value}})}));
        return session->complete("{}");
    };
    if (decided >= 8)
        must(bring(sameValue ? ofFile : other, ConflictPolicy::Keep));
    if (decided == 1) {
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = ana;
        decision.definition = definition.id;
        decision.value = sameValue ? ofFile : other;
        must(decide(project.connection(), decision, {record}));
    }
    QTest::qWait(2); // the time of an import is what tells its labels
    const auto counts = bring(ofFile, ConflictPolicy(policy));
    QCOMPARE(counts ? int(counts->conflicts) : -1, conflicts);
    const LabelDetail found = must(recordDetail(project.connection(), schema, record)).labels[isSet ? 1 : 0];
    QVERIFY((decided == 8 ? found.gold : found.current.value) == (isReplaced ? ofFile : other));
}

void TestImportUpdates::meetsTexts_data()
{
    QTest::addColumn<QString>(
        "said"); // n: nothing, g: gold, i: a label by import, d: a decision, c: a verdict, u: undone
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("conflicts");
    QTest::newRow("nothing said") << QStringLiteral("n") << QStringLiteral("new") << 0;
    QTest::newRow("gold") << QStringLiteral("g") << QStringLiteral("new") << 0;
    QTest::newRow("an imported label") << QStringLiteral("i") << QStringLiteral("new") << 1;
    QTest::newRow("a decision") << QStringLiteral("d") << QStringLiteral("new") << 1;
    QTest::newRow("a verdict") << QStringLiteral("c") << QStringLiteral("new") << 1;
    QTest::newRow("an undone decision") << QStringLiteral("u") << QStringLiteral("new") << 0;
    QTest::newRow("the same text") << QStringLiteral("d") << QStringLiteral("old") << 0;
    QTest::newRow("no text") << QStringLiteral("d") << QString() << 0;
}

/// A text that people decided on is not another one without a word.
void TestImportUpdates::meetsTexts()
{
    QFETCH(QString, said);
    QFETCH(QString, text);
    QFETCH(int, conflicts);
    for (const ConflictPolicy policy : {ConflictPolicy::Keep, ConflictPolicy::Replace, ConflictPolicy::Stop}) {
        TestProject project;
        const Schema schema = project.setUsualSchema();
        const LabelDefinition &definition = schema.definitions[0];
        const AnnotatorId ana = project.person(QStringLiteral("Ana"));
        const AnnotatorId gold = must(goldAnnotator(project.connection())).id;
        const RecordId record = project.addRecord(QStringLiteral("a"), QStringLiteral("old"), "{}");
        const LabelValue value{definition.options[0].id};
        if (said == QStringLiteral("g") || said == QStringLiteral("i")) {
            const auto session = begin(project, DuplicatePolicy::Update);
            must(add(*session, {row(QStringLiteral("a"), {}, {},
                                    {{definition.id, said == QStringLiteral("g") ? gold : ana, value}})}));
            must(session->complete("{}"));
        }
        std::optional<TestJob> job;
        if (said == QStringLiteral("c")) {
            job.emplace(project, std::vector<RecordId>{record}, std::vector{definition.id});
            job->answer(record, {value});
        }
        if (QStringLiteral("cdu").contains(said)) {
            Decision decision;
            decision.kind = job ? DecisionKind::Confirm : DecisionKind::Set;
            decision.person = ana;
            decision.definition = definition.id;
            if (!job)
                decision.value = value;
            must(decide(project.connection(), decision, {record}));
        }
        if (said == QStringLiteral("u"))
            must(undoLatest(project.connection(), ana));
        const auto session =
            must(ImportSession::begin(project.writer(), QStringLiteral("f"), DuplicatePolicy::Update, {}, policy));
        must(add(*session, {row(QStringLiteral("a"), text, {{QStringLiteral("m"), QStringLiteral("1")}})}));
        const auto counts = session->complete("{}");
        const bool isStopped = conflicts > 0 && policy == ConflictPolicy::Stop;
        QCOMPARE(counts.has_value(), !isStopped);
        if (counts)
            QCOMPARE(counts->decidedTexts, conflicts);
        const bool isNew = !text.isNull() && (conflicts == 0 || policy == ConflictPolicy::Replace);
        QCOMPARE(project.cell(QStringLiteral("SELECT content FROM record")), isNew ? text : QStringLiteral("old"));
        QCOMPARE(project.cell(QStringLiteral("SELECT metadata FROM record")),
                 isStopped ? QStringLiteral("{}") : QStringLiteral("{\"m\":\"1\"}"));
    }
}

void TestImportUpdates::meetsVerdicts_data()
{
    QTest::addColumn<QString>("said");  // in turn: c: confirms 0, 1: corrects to 1, r: rejects; o2: own label 2 before
    QTest::addColumn<int>("ofFile");    // the option
    QTest::addColumn<int>("conflicts"); // with each policy
    QTest::newRow("confirmed, the same") << QStringLiteral("c") << 0 << 0;
    QTest::newRow("confirmed, another") << QStringLiteral("c") << 1 << 1;
    QTest::newRow("corrected, the same") << QStringLiteral("1") << 1 << 0;
    QTest::newRow("corrected, what the model said") << QStringLiteral("1") << 0 << 1;
    QTest::newRow("corrected, another") << QStringLiteral("1") << 2 << 1;
    QTest::newRow("rejected") << QStringLiteral("r") << 0 << 1;
    QTest::newRow("rejected, another") << QStringLiteral("r") << 1 << 1;
    QTest::newRow("own before, the same as the verdict") << QStringLiteral("o2 c") << 0 << 0;
    QTest::newRow("own before, the same as the own") << QStringLiteral("o2 c") << 2 << 1;
    QTest::newRow("twice judged, the same as the latter") << QStringLiteral("1 c") << 0 << 0;
    QTest::newRow("twice judged, the same as the former") << QStringLiteral("1 c") << 1 << 1;
}

void TestImportUpdates::meetsVerdicts()
{
    QFETCH(QString, said);
    QFETCH(int, ofFile);
    QFETCH(int, conflicts);
    for (const bool isSet : {false, true}) {
        for (const ConflictPolicy policy : {ConflictPolicy::Keep, ConflictPolicy::Replace, ConflictPolicy::Stop}) {
            TestProject project;
            const Schema schema = project.setUsualSchema();
            const AnnotatorId ana = project.person(QStringLiteral("Ana"));
            const LabelDefinition &definition = schema.definitions[isSet ? 1 : 0];
            const auto value = [&](int option) { return LabelValue{definition.options[size_t(option)].id}; };
            const RecordId record = project.addRecords(1).front();
            std::optional<TestJob> job;
            for (const QString &act : said.split(QLatin1Char(' '))) {
                Decision decision;
                decision.kind = act == QLatin1String("c")   ? DecisionKind::Confirm
                                : act == QLatin1String("r") ? DecisionKind::Reject
                                                            : DecisionKind::Set;
                decision.person = ana;
                decision.definition = definition.id;
                if (decision.kind == DecisionKind::Set)
                    decision.value = value(act.back().digitValue());
                if (!act.startsWith(QLatin1Char('o')) && !job) {
                    job.emplace(project, std::vector<RecordId>{record}, std::vector{definition.id});
                    job->answer(record, {value(0)});
                }
                QTest::qWait(2);
                must(decide(project.connection(), decision, {record}));
            }
            const QString before = project.cell(QStringLiteral("SELECT status || ' ' || job_id FROM current_label"));
            QTest::qWait(2);
            const auto session =
                must(ImportSession::begin(project.writer(), QStringLiteral("f"), DuplicatePolicy::Update, {}, policy));
            must(add(*session, {row(QStringLiteral("r1"), {}, {}, {{definition.id, ana, value(ofFile)}})}));
            const auto counts = session->complete("{}");
            QCOMPARE(counts.has_value(), conflicts == 0 || policy != ConflictPolicy::Stop);
            if (counts)
                QCOMPARE(counts->conflicts, conflicts);
            if (conflicts == 0 || policy != ConflictPolicy::Replace)
                QCOMPARE(project.cell(QStringLiteral("SELECT status || ' ' || job_id FROM current_label")), before);
            else
                QCOMPARE(project.number(QStringLiteral("SELECT status FROM current_label")), int(Status::Own));
        }
    }
}

QTEST_GUILESS_MAIN(TestImportUpdates)
#include "tst_import_updates.moc"
