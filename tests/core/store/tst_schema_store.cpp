// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema_check.h"
#include "core/domain/schema_json.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/schema/schema_document.h"
#include "core/store/schema/schema_store.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;

/// Versions of the schema, the ids that stay with a meaning, and what may not be taken away from labels.
class TestSchemaStore : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty();
    void givesIds();
    void makesNoVersionOfAnEqualSchema();
    void matchesByNameAndValue();
    void renamesById();
    void exchangesNames();
    void readsOldVersions();
    void goesBackAndForth();
    void writesAnOperation();

    void refusesClashes();
    void refusesRemovingWhatIsUsed_data();
    void refusesRemovingWhatIsUsed();
    void removesWhatIsUnused();

    void keepsEveryMemberInADocument();
    void refusesADamagedDocument();

private:
    Result<SchemaSaved> save(TestProject &project, const Schema &schema)
    {
        return saveSchema(project.connection(), schema, project.person(QStringLiteral("Lea")));
    }
};

void TestSchemaStore::startsEmpty()
{
    TestProject project;
    const Schema schema = must(currentSchema(project.connection()));
    QCOMPARE(schema.version, 0);
    QVERIFY(schema.definitions.empty());
    QVERIFY(!must(schemaOfVersion(project.connection(), {})).id.isValid());
}

void TestSchemaStore::givesIds()
{
    TestProject project;
    const Schema saved = project.setUsualSchema();
    QCOMPARE(saved.version, 1);
    QVERIFY(saved.id.isValid());
    const Schema read = must(currentSchema(project.connection()));
    QVERIFY(sameMeaning(saved, read));
    QCOMPARE(read.definitions.size(), size_t(2));
    QCOMPARE(read.definitions[1].options[2].id, saved.definitions[1].options[2].id);
    QVERIFY(read.definitions[1].options[2].id.isValid());
    QCOMPARE(project.number(QStringLiteral("SELECT count(DISTINCT uuid) FROM option WHERE is_current = 1")), 6);
}

void TestSchemaStore::makesNoVersionOfAnEqualSchema()
{
    TestProject project;
    const Schema first = project.setUsualSchema();
    const Schema second = project.setUsualSchema();
    QCOMPARE(second.version, 1);
    QCOMPARE(second.id, first.id);
    QVERIFY(!must(save(project, first)).isNew);
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM operation")), 1);
}

void TestSchemaStore::matchesByNameAndValue()
{
    TestProject project;
    const Schema first = project.setUsualSchema();
    const Schema second = project.setSchema(R"({"label_schema": [{"name": "Sentiment", "options": [
        {"value": "positive"}, {"value": "mixed"}, {"value": "neutral"}, {"value": "negative"}]}]})");
    QCOMPARE(second.version, 2);
    const LabelDefinition &before = first.definitions[0];
    const LabelDefinition &after = second.definitions[0];
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.options[0].id, before.options[2].id);
    QCOMPARE(after.options[3].id, before.options[0].id);
    QVERIFY(!before.option(after.options[1].id));
    QCOMPARE(project.cell(QStringLiteral("SELECT is_current FROM label_definition WHERE name = 'aspect'")),
             QStringLiteral("0"));
}

void TestSchemaStore::renamesById()
{
    TestProject project;
    Schema schema = project.setUsualSchema();
    schema.definitions[0].name = QStringLiteral("tone");
    schema.definitions[0].options[0].value = QStringLiteral("bad");
    const Schema saved = must(save(project, schema)).schema;
    QCOMPARE(saved.version, 2);
    QCOMPARE(saved.definitions[0].id, schema.definitions[0].id);
    QCOMPARE(saved.definitions[0].options[0].id, schema.definitions[0].options[0].id);
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM option")), 6);
}

void TestSchemaStore::exchangesNames()
{
    TestProject project;
    Schema schema = project.setUsualSchema();
    std::swap(schema.definitions[0].options[0].value, schema.definitions[0].options[2].value);
    const OptionId first = schema.definitions[0].options[0].id;
    const Schema saved = must(save(project, schema)).schema;
    QCOMPARE(saved.definitions[0].optionByValue(QStringLiteral("positive"))->id, first);
    const Schema read = must(currentSchema(project.connection()));
    QCOMPARE(read.definitions[0].optionByValue(QStringLiteral("positive"))->id, first);
}

void TestSchemaStore::readsOldVersions()
{
    TestProject project;
    const Schema first = project.setUsualSchema();
    Schema changed = first;
    changed.guideline = QStringLiteral("Otherwise.");
    changed.definitions[0].options.erase(changed.definitions[0].options.begin() + 1);
    QVERIFY(must(save(project, changed)).isNew);
    const Schema read = must(schemaOfVersion(project.connection(), first.id));
    QVERIFY(sameMeaning(read, first));
    QCOMPARE(read.version, 1);
    QCOMPARE(read.definitions[0].options[1].id, first.definitions[0].options[1].id);
    QCOMPARE(schemaOfVersion(project.connection(), SchemaVersionId(99)).error().code, ErrorCode::NotFound);
}

void TestSchemaStore::goesBackAndForth()
{
    TestProject project;
    const Schema first = project.setUsualSchema();
    Schema changed = first;
    changed.definitions[0].options.erase(changed.definitions[0].options.begin() + 1);
    const Schema second = must(save(project, changed)).schema;
    must(makeSchemaVersionCurrent(project.connection(), first.id));
    QVERIFY(sameMeaning(must(currentSchema(project.connection())), first));
    const QString currentNeutral =
        QStringLiteral("SELECT count(*) FROM option WHERE value = 'neutral' AND is_current = 1");
    QCOMPARE(project.number(currentNeutral), 1);
    must(makeSchemaVersionCurrent(project.connection(), second.id));
    QCOMPARE(project.number(currentNeutral), 0);
    must(makeSchemaVersionCurrent(project.connection(), {}));
    QVERIFY(must(currentSchema(project.connection())).definitions.empty());
}

void TestSchemaStore::writesAnOperation()
{
    TestProject project;
    const Schema first = project.setUsualSchema();
    Schema changed = first;
    changed.guideline = QStringLiteral("Otherwise.");
    must(save(project, changed));
    QCOMPARE(project.cell(QStringLiteral("SELECT kind || schema_version_before_id || ' ' || changed FROM operation "
                                         "ORDER BY id DESC")),
             QStringLiteral("schema%1 1").arg(first.id.value));
}

void TestSchemaStore::refusesClashes()
{
    TestProject project;
    Schema schema = project.setUsualSchema();
    schema.definitions[1].name = QStringLiteral("SENTIMENT");
    QVERIFY(!save(project, schema));
    QCOMPARE(must(currentSchema(project.connection())).version, 1);
}

void TestSchemaStore::refusesRemovingWhatIsUsed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("count");
    QTest::newRow("an option") << QStringLiteral("option") << QStringLiteral("2");
    QTest::newRow("a member of sets") << QStringLiteral("member") << QStringLiteral("1");
    QTest::newRow("a definition") << QStringLiteral("definition") << QStringLiteral("3");
    QTest::newRow("the choice") << QStringLiteral("choice") << QStringLiteral("3");
    QTest::newRow("the level") << QStringLiteral("level") << QStringLiteral("3");
}

void TestSchemaStore::refusesRemovingWhatIsUsed()
{
    QFETCH(QString, change);
    QFETCH(QString, count);
    TestProject project;
    Schema schema = project.setUsualSchema();
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    const auto label = [&](LabelDefinitionId definition, std::optional<OptionId> option, RecordId record) {
        Statement insert = project.connection().statement(
            QStringLiteral("INSERT INTO label (record_id, label_definition_id, annotator_id, option_id, created_at, "
                           "is_current) VALUES (?, ?, ?, ?, 0, 1)"));
        must(insert.run(record, definition, ana, option));
        return LabelId(insert.insertedId());
    };
    const std::vector<RecordId> records = project.addRecords(3);
    std::vector<LabelDefinition> &definitions = schema.definitions;
    label(definitions[0].id, definitions[0].options[1].id, records[0]);
    label(definitions[0].id, definitions[0].options[1].id, records[1]);
    label(definitions[0].id, definitions[0].options[0].id, records[2]);
    must(project.connection()
             .statement(QStringLiteral("INSERT INTO label_option (label_id, option_id) VALUES (?, ?)"))
             .run(label(definitions[1].id, std::nullopt, records[0]), definitions[1].options[1].id));
    if (change == u"option")
        definitions[0].options.erase(definitions[0].options.begin() + 1);
    else if (change == u"member")
        definitions[1].options.erase(definitions[1].options.begin() + 1);
    else if (change == u"definition")
        definitions.erase(definitions.begin());
    else if (change == u"choice")
        definitions[0].choice = Choice::Multiple;
    else
        definitions[0].level = Level::Span;
    const Result<SchemaSaved> saved = save(project, schema);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Refused);
    QVERIFY2(saved.error().message.contains(count), qPrintable(saved.error().message));
    QCOMPARE(must(currentSchema(project.connection())).version, 1);
}

void TestSchemaStore::removesWhatIsUnused()
{
    TestProject project;
    Schema schema = project.setUsualSchema();
    schema.definitions.pop_back();
    schema.definitions[0].options.pop_back();
    schema.definitions[0].choice = Choice::Multiple;
    const Schema saved = must(save(project, schema)).schema;
    QCOMPARE(saved.definitions.size(), size_t(1));
    QCOMPARE(saved.definitions[0].options.size(), size_t(2));
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM option")), 6);
}

void TestSchemaStore::keepsEveryMemberInADocument()
{
    Schema schema;
    schema.guideline = QStringLiteral("line\n\"quoted\" 東京");
    schema.definitions = {{LabelDefinitionId(7),
                           QStringLiteral("n"),
                           Level::Span,
                           Choice::Multiple,
                           QStringLiteral("g"),
                           {{OptionId(3),
                             QStringLiteral("v"),
                             QStringLiteral("t"),
                             QStringLiteral("d"),
                             {QStringLiteral("a"), QStringLiteral("b")},
                             QStringLiteral("#112233"),
                             QStringLiteral("q"),
                             true,
                             true}},
                           true,
                           true,
                           true,
                           AskedWhere{QStringLiteral("m"), {QStringLiteral("x"), QStringLiteral("y")}}}};
    const Schema read = must(schemaFromDocument(schemaToDocument(schema)));
    QCOMPARE(read.guideline, schema.guideline);
    QVERIFY(read.definitions == schema.definitions);
}

void TestSchemaStore::refusesADamagedDocument()
{
    for (const char *document : {"", "{", "[]", "{\"guideline\": 3}", "{\"guideline\": \"\", \"definitions\": [{}]}"})
        QCOMPARE(schemaFromDocument(document).error().code, ErrorCode::DamagedFile);
}

QTEST_GUILESS_MAIN(TestSchemaStore)
#include "tst_schema_store.moc"
