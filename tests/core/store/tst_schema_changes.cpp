// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_deletion.h"
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/schema/schema_store.h"
#include "core/store/schema/schema_versions.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/steps.h"
#include "core/text/operation_text.h"
#include "tests/core/store/changing_bench.h"

#include <QTest>

#include <functional>
#include <map>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

using MakeEdit = std::function<Result<SchemaEdit>(ChangingBench &)>;

/// An edit with what it makes of an option of "emotion", "aspect" or "entity"; null: it goes.
struct EditCase
{
    const char *name;
    QString definition;
    MakeEdit make;
    std::function<QString(const QString &option, RecordId record)> becomes;
};

std::vector<EditCase> editCases()
{
    const auto kept = [](const QString &option, RecordId) { return option; };
    const auto mapped = [](std::map<QString, QString> names) {
        return [names](const QString &option, RecordId) {
            const auto found = names.find(option);
            return found == names.end() ? option : found->second;
        };
    };
    const auto merge = [](const QString &definition, const QStringList &from, const QString &into) {
        return [=](ChangingBench &bench) {
            std::vector<OptionId> ids;
            for (const QString &each : from)
                ids.push_back(bench.option(definition, each));
            return mergeOptions(bench.schema(), bench.definition(definition).id, ids, into);
        };
    };
    const auto remove = [](const QString &definition, const QString &option, RemovalKind kind, const QString &to = {}) {
        return [=](ChangingBench &bench) {
            return removeOption(bench.schema(), bench.definition(definition).id, bench.option(definition, option), kind,
                                to);
        };
    };
    const auto split = [](const QString &definition, const QString &option, const QStringList &into, bool some) {
        return [=](ChangingBench &bench) {
            std::optional<std::vector<RecordId>> subset;
            if (some)
                subset = std::vector<RecordId>{bench.records[3], bench.records[0], bench.records[5]};
            return splitOption(bench.schema(), bench.definition(definition).id, bench.option(definition, option), into,
                               subset);
        };
    };
    const auto choice = [](const QString &definition, Choice choice) {
        return
            [=](ChangingBench &bench) { return changeChoice(bench.schema(), bench.definition(definition).id, choice); };
    };
    const auto whole = [](const QString &definition, RemovalKind kind) {
        return [=](ChangingBench &bench) {
            return removeDefinition(bench.schema(), bench.definition(definition).id, kind);
        };
    };
    return {
        {"merge into one of them", u"emotion"_s, merge(u"emotion"_s, {u"anger"_s, u"fear"_s}, u"fear"_s),
         mapped({{u"anger"_s, u"fear"_s}})},
        {"merge into a new one", u"emotion"_s, merge(u"emotion"_s, {u"anger"_s, u"fear"_s}, u"bad"_s),
         mapped({{u"anger"_s, u"bad"_s}, {u"fear"_s, u"bad"_s}})},
        {"merge into another one", u"emotion"_s, merge(u"emotion"_s, {u"anger"_s, u"fear"_s}, u"joy"_s),
         mapped({{u"anger"_s, u"joy"_s}, {u"fear"_s, u"joy"_s}})},
        {"merge all", u"emotion"_s, merge(u"emotion"_s, {u"joy"_s, u"anger"_s, u"fear"_s, u"sadness"_s}, u"feeling"_s),
         [](const QString &, RecordId) { return u"feeling"_s; }},
        {"merge in sets", u"aspect"_s, merge(u"aspect"_s, {u"price"_s, u"quality"_s}, u"value"_s),
         mapped({{u"price"_s, u"value"_s}, {u"quality"_s, u"value"_s}})},
        {"merge of spans", u"entity"_s, merge(u"entity"_s, {u"person"_s, u"company"_s}, u"agent"_s),
         mapped({{u"person"_s, u"agent"_s}, {u"company"_s, u"agent"_s}})},
        {"split, all to the first", u"emotion"_s, split(u"emotion"_s, u"anger"_s, {u"rage"_s, u"annoyance"_s}, false),
         mapped({{u"anger"_s, u"rage"_s}})},
        {"split by records", u"emotion"_s, split(u"emotion"_s, u"anger"_s, {u"rage"_s, u"annoyance"_s}, true),
         [](const QString &option, RecordId record) {
             const bool isFirst = record.value == 1 || record.value == 4 || record.value == 6;
             return option != u"anger"_s ? option : isFirst ? u"rage"_s : u"annoyance"_s;
         }},
        {"split, one part keeps the name", u"aspect"_s, split(u"aspect"_s, u"price"_s, {u"tip"_s, u"price"_s}, true),
         [](const QString &option, RecordId record) {
             const bool isFirst = record.value == 1 || record.value == 4 || record.value == 6;
             return option == u"price"_s && isFirst ? u"tip"_s : option;
         }},
        {"split of spans", u"entity"_s, split(u"entity"_s, u"place"_s, {u"city"_s, u"country"_s}, true),
         [](const QString &option, RecordId record) {
             const bool isFirst = record.value == 1 || record.value == 4 || record.value == 6;
             return option != u"place"_s ? option : isFirst ? u"city"_s : u"country"_s;
         }},
        {"remove, mapped", u"emotion"_s, remove(u"emotion"_s, u"fear"_s, RemovalKind::Map, u"sadness"_s),
         mapped({{u"fear"_s, u"sadness"_s}})},
        {"remove with its labels", u"emotion"_s, remove(u"emotion"_s, u"fear"_s, RemovalKind::Delete),
         mapped({{u"fear"_s, QString()}})},
        {"remove from sets", u"aspect"_s, remove(u"aspect"_s, u"service"_s, RemovalKind::Delete),
         mapped({{u"service"_s, QString()}})},
        {"remove from spans", u"entity"_s, remove(u"entity"_s, u"person"_s, RemovalKind::Delete),
         mapped({{u"person"_s, QString()}})},
        {"remove from spans, mapped", u"entity"_s, remove(u"entity"_s, u"person"_s, RemovalKind::Map, u"company"_s),
         mapped({{u"person"_s, u"company"_s}})},
        {"retire", u"emotion"_s, remove(u"emotion"_s, u"fear"_s, RemovalKind::Retire), kept},
        {"single to multiple", u"emotion"_s, choice(u"emotion"_s, Choice::Multiple), kept},
        {"multiple to single", u"aspect"_s, choice(u"aspect"_s, Choice::Single), kept},
        {"remove the label", u"emotion"_s, whole(u"emotion"_s, RemovalKind::Delete), kept},
        {"retire the label", u"entity"_s, whole(u"entity"_s, RemovalKind::Retire), kept},
    };
}

/// What a row says: its value, by the names of options.
struct Saying
{
    QString entity;
    qint64 id = 0;
    RecordId record;
    bool isOfJob = false;
    bool isCurrent = true;
    QString verdict;
    std::optional<QStringList> names; ///< sorted; spans as "0-4 person"
};

QStringList namesOf(ChangingBench &bench, const LabelValue &value)
{
    const auto nameOf = [&bench](OptionId id) {
        return bench.project.cell(u"SELECT value FROM option WHERE id = %1"_s.arg(id.value));
    };
    QStringList names;
    for (const OptionId id : value.options())
        names += nameOf(id);
    for (const Span &span : value.spans())
        names += u"%1-%2 %3"_s.arg(span.start).arg(span.end).arg(nameOf(span.option));
    names.sort();
    return names;
}

std::vector<Saying> sayingsOf(ChangingBench &bench, LabelDefinitionId definition)
{
    std::vector<Saying> sayings;
    Statement rows = bench.project.connection().statement(
        u"SELECT 'label', l.id, l.record_id, l.job_id IS NOT NULL, l.is_current, '', %1 FROM label l"
        " WHERE l.label_definition_id = %3"
        " UNION ALL SELECT 'verification', v.id, v.record_id, 0, v.is_current, v.verdict, %2 FROM verification v"
        " WHERE v.label_definition_id = %3 ORDER BY 1, 2"_s.arg(valueSql(u"l"_s), valueSql(u"v"_s),
                                                                QString::number(definition.value)));
    must(rows.run());
    must(rows.each([&](const Statement &row) {
        const auto value = storedValue(row, 6);
        sayings.push_back({row.text(0), row.integer(1), row.id<RecordId>(2), row.integer(3) == 1, row.integer(4) == 1,
                           row.text(5), value ? std::optional(namesOf(bench, *value)) : std::nullopt});
    }));
    return sayings;
}

/// What an edit is to make of a row, worked out row by row.
Saying expected(const Saying &before, const EditCase &edit, bool becomesSingle, ValueKind kind)
{
    Saying after = before;
    if (!before.names)
        return after;
    QStringList names;
    for (const QString &name : *before.names) {
        const QString place = kind == ValueKind::Spans ? name.section(u' ', 0, 0) + u' ' : QString();
        const QString option = edit.becomes(kind == ValueKind::Spans ? name.section(u' ', 1) : name, before.record);
        if (!option.isNull() && !names.contains(place + option))
            names += place + option;
    }
    names.sort();
    const bool isGone = (kind == ValueKind::Option && names.isEmpty()) || (becomesSingle && names.size() != 1);
    if (!isGone)
        after.names = names;
    else if (before.isOfJob)
        after.names = std::nullopt;
    else
        after.isCurrent = false;
    return after;
}

} // namespace

/// Edits of the schema that concern labels: each is compared with what it should do to every row, undone, redone, and
/// compared with what was before.
class TestSchemaChanges : public QObject
{
    Q_OBJECT

private slots:
    void changesEveryLabel_data();
    void changesEveryLabel();
    void countsBeforehand_data();
    void countsBeforehand();
    void givesBackWhatWas_data();
    void givesBackWhatWas();
    void goesThroughManyEdits();

    void letsDecisionsBeUndoneAfterwards();
    void bringsNothingBackThatLeft();
    void keepsWhatPeopleSaidAgainstTheModel();
    void followsAnswersOfOlderVersions_data();
    void followsAnswersOfOlderVersions();
    void forgetsValuesOfDeletedJobs();
    void refusesToUndoUnderLaterLabels();
    void refusesDuringAnImport();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();
    void followsConditions();
    void namesVersions();

private:
    void addCases()
    {
        QTest::addColumn<int>("place");
        const auto cases = editCases();
        for (size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << int(i);
    }
};

void TestSchemaChanges::changesEveryLabel_data()
{
    addCases();
}

void TestSchemaChanges::changesEveryLabel()
{
    QFETCH(int, place);
    const EditCase edit = editCases()[size_t(place)];
    ChangingBench bench(unsigned(place) + 1);
    bench.decideAtRandom(60);
    const LabelDefinition definition = bench.definition(edit.definition);
    const auto before = sayingsOf(bench, definition.id);
    const SchemaEdited edited = bench.save(edit.make(bench));
    QVERIFY(edited.isNew);
    const LabelDefinition *now = edited.schema.definition(definition.id);
    const bool becomesSingle = definition.valueKind() == ValueKind::Set && now && now->valueKind() == ValueKind::Option;
    const auto after = sayingsOf(bench, definition.id);
    QCOMPARE(after.size(), before.size());
    std::map<qint64, bool> labelGoes;
    for (size_t i = 0; i < before.size(); ++i) {
        Saying wanted = expected(before[i], edit, becomesSingle, definition.valueKind());
        if (wanted.entity == u"label"_s)
            labelGoes[wanted.id] = before[i].names && !wanted.names;
        const qint64 judged =
            wanted.entity == u"verification"_s
                ? bench.project.number(u"SELECT label_id FROM verification WHERE id = %1"_s.arg(wanted.id))
                : 0;
        if (wanted.verdict == u"confirmed"_s && labelGoes[judged])
            wanted.isCurrent = false;
        const auto text = [](const Saying &saying) {
            return u"%1 %2 %3: %4"_s.arg(saying.entity)
                .arg(saying.id)
                .arg(saying.isCurrent)
                .arg(saying.names ? saying.names->join(u','), u"∅"_s : u"∅"_s);
        };
        QCOMPARE(text(after[i]), text(wanted));
    }
    QString why;
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaChanges::countsBeforehand_data()
{
    addCases();
}

void TestSchemaChanges::countsBeforehand()
{
    QFETCH(int, place);
    const EditCase edit = editCases()[size_t(place)];
    ChangingBench bench(unsigned(place) + 100);
    bench.decideAtRandom(60);
    const QStringList before = bench.everything();
    const QStringList said = bench.sayings();
    const SchemaEditCounts counts = bench.preview(edit.make(bench));
    QCOMPARE(bench.everything(), before);
    const SchemaEdited edited = bench.save(edit.make(bench));
    QCOMPARE(edited.counts.labels, counts.labels);
    QCOMPARE(edited.counts.verdicts, counts.verdicts);
    QCOMPARE(edited.counts.removedLabels, counts.removedLabels);
    QCOMPARE(edited.counts.removedVerdicts, counts.removedVerdicts);
    QCOMPARE(edited.counts.conflicts, counts.conflicts);
    QCOMPARE(edited.counts.kept, counts.kept);
    if (!edited.schema.definition(bench.project.cell(u"SELECT 'emotion'"_s)))
        return; // with a whole label nothing changes in its rows
    const QStringList now = bench.sayings();
    const QSet<QString> then(said.begin(), said.end());
    qint64 others = 0;
    for (const QString &line : now)
        others += then.contains(line) ? 0 : 1;
    const qint64 gone = said.size() - now.size();
    const qint64 emptied = now.filter(u"∅"_s).size();
    QCOMPARE(others - emptied, counts.labels + counts.verdicts);
    QCOMPARE(gone + emptied, counts.removedLabels + counts.removedVerdicts);
}

void TestSchemaChanges::givesBackWhatWas_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("seed");
    const auto cases = editCases();
    for (size_t i = 0; i < cases.size(); ++i) {
        for (int seed = 1; seed <= 1; ++seed)
            QTest::newRow(qPrintable(u"%1, seed %2"_s.arg(QString::fromUtf8(cases[i].name)).arg(seed)))
                << int(i) << seed * 1000 + int(i);
    }
}

void TestSchemaChanges::givesBackWhatWas()
{
    QFETCH(int, place);
    QFETCH(int, seed);
    ChangingBench bench{unsigned(seed)};
    bench.decideAtRandom(50);
    const QStringList before = bench.everything();
    bench.save(editCases()[size_t(place)].make(bench));
    const QStringList after = bench.everything();
    QVERIFY(after != before);
    for (int i = 0; i < 2; ++i) {
        bench.undo();
        QCOMPARE(bench.everything(), before);
        bench.redo();
        QCOMPARE(bench.everything(), after);
    }
    bench.undo();
    QString why;
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
    bench.decideAtRandom(10);
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaChanges::goesThroughManyEdits()
{
    ChangingBench bench(7);
    bench.decideAtRandom(40);
    std::vector<QStringList> states{bench.everything()};
    for (const int place : {0, 4, 16, 9, 14}) {
        bench.save(editCases()[size_t(place)].make(bench));
        states.push_back(bench.everything());
    }
    for (size_t i = states.size() - 1; i > 0; --i) {
        QCOMPARE(bench.everything(), states[i]);
        bench.undo();
    }
    QCOMPARE(bench.everything(), states[0]);
    for (size_t i = 1; i < states.size(); ++i) {
        bench.redo();
        QCOMPARE(bench.everything(), states[i]);
    }
}

void TestSchemaChanges::letsDecisionsBeUndoneAfterwards()
{
    ChangingBench bench;
    Decision decision;
    decision.kind = DecisionKind::Set;
    decision.person = bench.ada;
    decision.definition = bench.definition(u"emotion"_s).id;
    decision.value = LabelValue{bench.option(u"emotion"_s, u"fear"_s)};
    must(decide(bench.project.connection(), decision, bench.records));
    decision.value = LabelValue{bench.option(u"emotion"_s, u"joy"_s)};
    must(decide(bench.project.connection(), decision, bench.records));
    bench.save(editCases()[1].make(bench)); // anger and fear become bad
    must(undoLatest(bench.project.connection(), bench.ada));
    // What Ada said first is what its option has become.
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM current_label WHERE option_id = %1 AND status > 2"_s.arg(
                 bench.option(u"emotion"_s, u"bad"_s).value)),
             bench.project.number(u"SELECT count(*) FROM current_label WHERE status > 2"_s));
    QString why;
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaChanges::bringsNothingBackThatLeft()
{
    ChangingBench bench;
    Decision decision;
    decision.kind = DecisionKind::Set;
    decision.person = bench.ada;
    decision.definition = bench.definition(u"emotion"_s).id;
    decision.value = LabelValue{bench.option(u"emotion"_s, u"fear"_s)};
    must(decide(bench.project.connection(), decision, {bench.records[0]}));
    decision.value = LabelValue{bench.option(u"emotion"_s, u"joy"_s)};
    must(decide(bench.project.connection(), decision, {bench.records[0]}));
    bench.save(editCases()[11].make(bench)); // fear goes with its labels
    const UndoResult undone = must(undoLatest(bench.project.connection(), bench.ada));
    QVERIFY(undone.skipped > 0 || undone.changed == 1);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM label l JOIN option o ON o.id = l.option_id"
                                  " WHERE l.is_current = 1 AND o.is_current = 0"_s),
             0);
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM verification v JOIN option o ON o.id = v.option_id"
                                  " WHERE v.is_current = 1 AND o.is_current = 0"_s),
             0);
}

void TestSchemaChanges::keepsWhatPeopleSaidAgainstTheModel()
{
    ChangingBench bench(3);
    const LabelDefinitionId emotion = bench.definition(u"emotion"_s).id;
    const auto judge = [&](RecordId record, DecisionKind kind, const QString &value) {
        Decision decision{kind, bench.ada, emotion, {}, {}, 0, std::nullopt, 0};
        if (!value.isEmpty())
            decision.value = LabelValue{bench.option(u"emotion"_s, value)};
        must(decide(bench.project.connection(), decision, {record}));
    };
    // A job that says fear of the first three records.
    TestJob job(bench.project, {bench.records[0], bench.records[1], bench.records[2]}, {emotion});
    for (int i = 0; i < 3; ++i)
        job.answer(bench.records[size_t(i)], {LabelValue{bench.option(u"emotion"_s, u"fear"_s)}});
    judge(bench.records[0], DecisionKind::Set, u"joy"_s);
    judge(bench.records[1], DecisionKind::Reject, {});
    judge(bench.records[2], DecisionKind::Confirm, {});
    bench.save(editCases()[11].make(bench)); // fear goes with its labels
    const auto status = [&](int place) {
        return bench.project.cell(
            u"SELECT status FROM current_label WHERE record_id = %1 AND label_definition_id = %2"_s
                .arg(bench.records[size_t(place)].value)
                .arg(emotion.value));
    };
    QCOMPARE(status(0), u"5"_s); // corrected, still
    QCOMPARE(status(1), u"6"_s); // rejected, still
    QVERIFY(status(2) != u"4"_s);
    QString why;
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaChanges::followsAnswersOfOlderVersions_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("stored");
    QTest::newRow("merged") << 1 << u"emotion"_s << u"fear"_s << u"bad"_s;
    QTest::newRow("untouched") << 1 << u"emotion"_s << u"joy"_s << u"joy"_s;
    QTest::newRow("gone") << 11 << u"emotion"_s << u"fear"_s << u"∅"_s;
    QTest::newRow("merged in a set") << 4 << u"aspect"_s << u"price,quality"_s << u"value"_s;
    QTest::newRow("gone from a set") << 12 << u"aspect"_s << u"service"_s << QString();
    QTest::newRow("split") << 7 << u"emotion"_s << u"anger"_s << u"annoyance"_s;
    QTest::newRow("single to multiple") << 16 << u"emotion"_s << u"fear"_s << u"fear"_s;
    QTest::newRow("multiple to single, one") << 17 << u"aspect"_s << u"price"_s << u"price"_s;
    QTest::newRow("multiple to single, two") << 17 << u"aspect"_s << u"price,quality"_s << u"∅"_s;
}

void TestSchemaChanges::followsAnswersOfOlderVersions()
{
    QFETCH(int, place);
    QFETCH(QString, definition);
    QFETCH(QString, said);
    QFETCH(QString, stored);
    ChangingBench bench;
    const LabelDefinition before = bench.definition(definition);
    TestJob job(bench.project, {bench.records[0]}, {before.id});
    std::vector<OptionId> options;
    for (const QString &each : said.split(u','))
        options.push_back(before.optionByValue(each)->id);
    bench.save(editCases()[size_t(place)].make(bench));
    job.answer(bench.records[0], {LabelValue(options)});
    const QString value =
        bench.project.cell(u"SELECT COALESCE(value_key, option_id) FROM label WHERE job_id = %1"_s.arg(job.id().value));
    const bool isSet = value.startsWith(u'[');
    const LabelValue kept = isSet ? LabelValue::fromKey(value) : LabelValue{OptionId(value.toLongLong())};
    QCOMPARE(value == u"∅"_s ? value : namesOf(bench, kept).join(u','), stored);
    QCOMPARE(isSet, bench.definition(definition).valueKind() == ValueKind::Set && stored != u"∅"_s);
    QString why;
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaChanges::forgetsValuesOfDeletedJobs()
{
    ChangingBench bench;
    bench.save(editCases()[3].make(bench));
    QVERIFY(bench.project.number(u"SELECT count(*) FROM operation_value"_s) > 0);
    for (const int job : {1, 2}) {
        must(beginJobDeletion(bench.project.connection(), JobId(job)));
        while (!must(removeJobSlice(bench.project.connection(), JobId(job), 100))) {
        }
    }
    QCOMPARE(bench.project.number(u"SELECT count(*) FROM operation_value"_s), 0);
    bench.undo();
    QCOMPARE(bench.definition(u"emotion"_s).options.size(), size_t(4));
}

void TestSchemaChanges::refusesToUndoUnderLaterLabels()
{
    ChangingBench bench;
    bench.save(editCases()[1].make(bench)); // into "bad", which is new
    Decision decision;
    decision.kind = DecisionKind::Set;
    decision.person = bench.ada;
    decision.definition = bench.definition(u"emotion"_s).id;
    decision.value = LabelValue{bench.option(u"emotion"_s, u"bad"_s)};
    must(decide(bench.project.connection(), decision, {bench.project.addRecord(u"new"_s, u"a new text"_s)}));
    const QStringList before = bench.everything();
    const auto refused = undoLatest(bench.project.connection(), bench.lead);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"bad"_s), qPrintable(refused.error().message));
    must(undoLatest(bench.project.connection(), bench.ada));
    bench.undo();
    QVERIFY(!bench.definition(u"emotion"_s).optionByValue(u"bad"_s));
    // Its option is not there now, so it does not come back.
    const auto redone = must(redoLatest(bench.project.connection(), bench.ada));
    QCOMPARE(redone.changed, 0);
    QCOMPARE(redone.skipped, 1);
    QString why;
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaChanges::refusesDuringAnImport()
{
    ChangingBench bench;
    must(bench.project.connection().execute(
        u"INSERT INTO import (source_name, started_at) VALUES ('running.csv', 1)"_s));
    const auto refused = saveSchemaEdit(bench.project.connection(), must(editCases()[1].make(bench)), bench.lead);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    // What concerns no label is no matter.
    bench.save(renameOption(bench.schema(), bench.definition(u"emotion"_s).id, bench.option(u"emotion"_s, u"joy"_s),
                            u"delight"_s));
}

void TestSchemaChanges::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < 9; ++i)
        QTest::newRow(std::array{"merge one", "merge into nothing", "merge what is not there", "split into one",
                                 "split into what is there", "map to itself", "map to nothing", "map a label",
                                 "choice of spans"}[size_t(i)])
            << i;
}

void TestSchemaChanges::refusesWhatCannotBeMeant()
{
    QFETCH(int, place);
    ChangingBench bench;
    const Schema schema = bench.schema();
    const LabelDefinitionId emotion = bench.definition(u"emotion"_s).id;
    const OptionId joy = bench.option(u"emotion"_s, u"joy"_s);
    const std::vector<Result<SchemaEdit>> edits{
        mergeOptions(schema, emotion, {joy}, u"new"_s),
        mergeOptions(schema, emotion, {joy, bench.option(u"emotion"_s, u"fear"_s)}, u" "_s),
        mergeOptions(schema, emotion, {joy, OptionId(999)}, u"new"_s),
        splitOption(schema, emotion, joy, {u"a"_s, u"a"_s}, {}),
        splitOption(schema, emotion, joy, {u"fear"_s, u"a"_s}, {}),
        removeOption(schema, emotion, joy, RemovalKind::Map, u"joy"_s),
        removeOption(schema, emotion, joy, RemovalKind::Map, u"bliss"_s),
        removeDefinition(schema, emotion, RemovalKind::Map),
        changeChoice(schema, bench.definition(u"entity"_s).id, Choice::Multiple),
    };
    QVERIFY(!edits[size_t(place)]);
    QVERIFY(edits[size_t(place)].error().message.size() > 20);
}

void TestSchemaChanges::followsConditions()
{
    ChangingBench bench;
    Schema schema = bench.schema();
    schema.definitions[1].askedWhere = AskedWhere{u"emotion"_s, {u"anger"_s, u"fear"_s}};
    must(saveSchema(bench.project.connection(), schema, bench.lead));
    const auto asked = [&bench] { return bench.definition(u"aspect"_s).askedWhere; };
    bench.save(editCases()[1].make(bench));
    QCOMPARE(asked()->values, QStringList{u"bad"_s});
    bench.save(renameDefinition(bench.schema(), bench.definition(u"emotion"_s).id, u"mood"_s));
    QCOMPARE(asked()->definition, u"mood"_s);
    bench.save(
        renameOption(bench.schema(), bench.definition(u"mood"_s).id, bench.option(u"mood"_s, u"bad"_s), u"low"_s));
    QCOMPARE(asked()->values, QStringList{u"low"_s});
    bench.save(removeDefinition(bench.schema(), bench.definition(u"mood"_s).id, RemovalKind::Delete));
    QVERIFY(!asked());
    bench.undo();
    QCOMPARE(asked()->values, QStringList{u"low"_s});
}

void TestSchemaChanges::namesVersions()
{
    ChangingBench bench;
    bench.save(editCases()[1].make(bench));
    auto versions = must(schemaVersions(bench.project.connection()));
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions[0].number, 2);
    QVERIFY(versions[0].isInForce);
    QCOMPARE(versions[0].person, u"Lea"_s);
    QVERIFY(operationText(versions[0].act).contains(u"bad"_s));
    QCOMPARE(versions[1].jobs, 2);
    must(nameSchemaVersion(bench.project.connection(), versions[1].id, u" the  pilot "_s));
    versions = must(schemaVersions(bench.project.connection()));
    QCOMPARE(versions[1].name, u"the pilot"_s);
    QVERIFY(!nameSchemaVersion(bench.project.connection(), SchemaVersionId(99), u"x"_s));
}

QTEST_GUILESS_MAIN(TestSchemaChanges)
#include "tst_schema_changes.moc"
