// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/sql/steps.h"
#include "core/text/operation_text.h"
#include "tests/core/store/changing_bench.h"

#include <QTest>

#include <functional>
#include <random>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

const QString emotion = u"emotion"_s;
const QString aspect = u"aspect"_s;
const QString entity = u"entity"_s;

/// Acts on one record, and a job that was asked before them all.
class Story
{
public:
    ChangingBench bench;
    LabelDefinition label; ///< as it was asked
    RecordId record;       ///< that nobody said anything of
    TestJob job;

    explicit Story(const QString &name)
        : label(bench.definition(name))
        , record(bench.project.addRecord(u"story"_s, u"a new text"_s))
        , job(bench.project, {record}, {label.id})
    {
    }

    LabelValue value(const QString &names)
    {
        const LabelDefinition now = bench.schema().definition(label.name) ? bench.definition(label.name) : label;
        std::vector<OptionId> options;
        for (const QString &name : names.split(u',')) {
            const Option *there = now.optionByValue(name);
            options.push_back(there ? there->id : label.optionByValue(name)->id);
        }
        if (label.valueKind() != ValueKind::Spans)
            return LabelValue(options);
        std::vector<Span> spans;
        for (const OptionId option : options)
            spans.push_back({qint64(spans.size()), qint64(spans.size()) + 2, option});
        return LabelValue(spans);
    }

    void answer(const QString &names) { job.answer(record, {value(names)}); }
    void decide(AnnotatorId person, DecisionKind kind, const QString &names = {})
    {
        Decision decision{kind, person, label.id, {}, {}, 0, std::nullopt, 0};
        if (!names.isEmpty())
            decision.value = value(names);
        must(tandem::decide(bench.project.connection(), decision, {record}));
    }
    UndoResult undo(AnnotatorId person) { return must(undoLatest(bench.project.connection(), person)); }
    UndoResult redo(AnnotatorId person) { return must(redoLatest(bench.project.connection(), person)); }

    void merge(const QStringList &from, const QString &into)
    {
        std::vector<OptionId> ids;
        for (const QString &each : from)
            ids.push_back(bench.option(label.name, each));
        bench.save(mergeOptions(bench.schema(), label.id, ids, into));
    }
    void remove(const QString &option, RemovalKind kind, const QString &mapped = {})
    {
        bench.save(removeOption(bench.schema(), label.id, bench.option(label.name, option), kind, mapped));
    }
    void removeLabel() { bench.save(removeDefinition(bench.schema(), label.id, RemovalKind::Delete)); }
    void choose(Choice choice) { bench.save(changeChoice(bench.schema(), label.id, choice)); }

    /// The value of the first row: options by name, a set in brackets; "∅" for none, null for no row.
    QString valueOf(const QString &table, const QString &where)
    {
        const QString text = bench.project.cell(
            u"SELECT COALESCE((SELECT COALESCE(value_key, option_id, '∅') FROM %1 WHERE label_definition_id = %2"
            " AND record_id = %3 AND %4 LIMIT 1), '')"_s.arg(table, QString::number(label.id.value),
                                                             QString::number(record.value), where));
        const auto nameOf = [this](OptionId id) {
            return bench.project.cell(u"SELECT value FROM option WHERE id = %1"_s.arg(id.value));
        };
        if (!text.startsWith(u'['))
            return text.isEmpty() || text == u"∅"_s ? text : nameOf(OptionId(text.toLongLong()));
        QStringList names;
        for (const OptionId option : LabelValue::fromKey(text).optionsNamed())
            names += nameOf(option);
        return u'[' + names.join(u',') + u']';
    }
    QString ofJob() { return valueOf(u"label"_s, u"job_id = %1"_s.arg(job.id().value)); }
    QString ofPerson(AnnotatorId person)
    {
        return valueOf(u"label"_s, u"annotator_id = %1 AND is_current = 1"_s.arg(person.value));
    }
    QString shown() { return valueOf(u"current_label"_s, u"1"_s); }
    QString status()
    {
        return bench.project.cell(u"SELECT COALESCE((SELECT status FROM current_label WHERE label_definition_id = %1"
                                  " AND record_id = %2), 0)"_s.arg(label.id.value)
                                      .arg(record.value));
    }
};

using Act = std::function<void(Story &)>;

/// Acts of several people at random: decisions, edits of the schema, answers of jobs that were asked before, undo and
/// redo.
class Happenings
{
public:
    explicit Happenings(unsigned seed)
        : m_random(seed)
        , bench(seed)
    {
        for (int i = 0; i < 20; ++i)
            m_jobs.emplace_back(bench.project, bench.records);
    }

    void next()
    {
        switch (below(7)) {
        case 0:
            return edit();
        case 1:
            return answer();
        case 2:
        case 3:
            return step(below(3) == 0 ? UndoStep::Redo : UndoStep::Undo);
        default:
            return bench.decideAtRandom(1 + below(4));
        }
    }

    /// Of what is current under labels that are in the schema: what is not written as the choice is, or names an option
    /// that left.
    QStringList unfit()
    {
        QStringList found;
        for (const QString &table : {u"label"_s, u"verification"_s}) {
            Statement rows = bench.project.connection().statement(
                u"SELECT '%1 ' || row.id || ' of ' || d.name || ': ' || COALESCE(row.value_key, row.option_id) FROM %1 "
                u"row"
                " JOIN label_definition d ON d.id = row.label_definition_id WHERE d.is_current = 1 AND row.is_current "
                "= 1"
                " AND ((row.option_id IS NOT NULL AND (d.level = 'span' OR d.choice = 'multiple'))"
                "  OR (row.value_key IS NOT NULL AND d.level = 'record' AND d.choice = 'single')"
                "  OR row.option_id IN (SELECT id FROM option WHERE is_current = 0)"
                "  OR EXISTS (SELECT 1 FROM %1_option m JOIN option o ON o.id = m.option_id WHERE m.%1_id = row.id"
                "   AND o.is_current = 0))"_s.replace(u"%1"_s, table));
            must(rows.run());
            must(rows.each([&](const Statement &row) { found += row.text(0); }));
        }
        return found;
    }

    ChangingBench &project() { return bench; }
    QString last;

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    AnnotatorId anybody() { return std::array{bench.lead, bench.ada, bench.ben}[size_t(below(3))]; }

    void edit()
    {
        const Schema schema = bench.schema();
        if (schema.definitions.empty())
            return;
        const LabelDefinition &definition = schema.definitions[size_t(below(int(schema.definitions.size())))];
        const auto option = [&] { return definition.options[size_t(below(int(definition.options.size())))]; };
        const QString name = u"new %1"_s.arg(m_number++);
        Result<SchemaEdit> made = failure(ErrorCode::Refused, QString());
        switch (below(6)) {
        case 0:
            made =
                mergeOptions(schema, definition.id, {option().id, option().id}, below(2) == 0 ? name : option().value);
            break;
        case 1:
            made = splitOption(schema, definition.id, option().id, {name, name + u"b"_s},
                               below(2) == 0 ? std::optional(std::vector{bench.records[0], bench.records[3]})
                                             : std::nullopt);
            break;
        case 2:
            made = removeOption(schema, definition.id, option().id, RemovalKind::Delete);
            break;
        case 3:
            made = removeOption(schema, definition.id, option().id, RemovalKind::Map, option().value);
            break;
        case 4:
            made = changeChoice(schema, definition.id,
                                definition.choice == Choice::Single ? Choice::Multiple : Choice::Single);
            break;
        default:
            if (schema.definitions.size() > 1)
                made = removeDefinition(schema, definition.id, RemovalKind::Delete);
        }
        // What cannot be meant is refused, and is no act.
        if (!made)
            return;
        const auto saved = saveSchemaEdit(bench.project.connection(), *made, anybody());
        last = saved ? u"edited %1"_s.arg(operationText(made->act)) : saved.error().message;
    }

    void answer()
    {
        if (m_jobs.empty())
            return;
        bench.answerAll(m_jobs.back(), m_asked);
        m_jobs.pop_back();
        last = u"answered"_s;
    }

    void step(UndoStep step)
    {
        Connection &connection = bench.project.connection();
        const auto stepped =
            step == UndoStep::Undo ? undoLatest(connection, anybody()) : redoLatest(connection, anybody());
        last = (step == UndoStep::Undo ? u"undone: "_s : u"redone: "_s) +
               (stepped ? operationText(stepped->description) : stepped.error().message);
    }

    std::mt19937 m_random;
    ChangingBench bench;
    Schema m_asked = bench.schema();
    std::vector<TestJob> m_jobs;
    int m_number = 0;
};

} // namespace

/// Edits of the schema that are undone after other things happened: nothing that people said or a model answered is
/// lost or becomes something else.
class TestSchemaUndo : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasJudgedSince_data();
    void keepsWhatWasJudgedSince();
    void givesLateAnswersBack_data();
    void givesLateAnswersBack();
    void countsWhoSaidSomethingAnew();
    void writesLaterLabelsAsTheChoiceIs();
    void refusesWhatASingleChoiceCannotHold();
    void givesBackLabelsOfDeletedRecords();
    void bringsBackUnderALabelThatLeft();
    void bringsBackWithTheEditThatKeptItAway();
    void confirmsNothingEmpty();
    void refusesDuringAnImport();
    void keepsAnUndoForWhenItCanBeDone();
    void asksSinceTheVersionsInForce();
    void followsSplitConditions();
    void staysWholeWhateverHappens_data();
    void staysWholeWhateverHappens();
};

void TestSchemaUndo::keepsWhatWasJudgedSince_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isRejected");
    QTest::addColumn<QString>("kept");
    QTest::newRow("confirmed") << emotion << u"anger"_s << false << u"fear"_s;
    QTest::newRow("rejected") << emotion << u"anger"_s << true << u"fear"_s;
    QTest::newRow("a confirmed set") << aspect << u"price,service"_s << false << u"[service,quality]"_s;
}

void TestSchemaUndo::keepsWhatWasJudgedSince()
{
    QFETCH(QString, label);
    QFETCH(QString, answer);
    QFETCH(bool, isRejected);
    QFETCH(QString, kept);
    Story story(label);
    story.answer(answer);
    if (label == emotion)
        story.merge({u"anger"_s, u"fear"_s}, u"fear"_s);
    else
        story.merge({u"price"_s, u"quality"_s}, u"quality"_s);
    QCOMPARE(story.ofJob(), kept);
    story.decide(story.bench.ada, isRejected ? DecisionKind::Reject : DecisionKind::Confirm);
    const UndoResult undone = story.undo(story.bench.lead);
    QCOMPARE(undone.changed, 1);
    QCOMPARE(undone.skipped, 1);
    QCOMPARE(story.ofJob(), kept);
    QCOMPARE(story.status(), isRejected ? u"6"_s : u"4"_s);
    QString why;
    QVERIFY2(story.bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaUndo::givesLateAnswersBack_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<std::vector<Act>>("edits");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    const Act merge = [](Story &story) { story.merge({u"anger"_s, u"fear"_s}, u"bad"_s); };
    const Act map = [](Story &story) { story.remove(u"fear"_s, RemovalKind::Map, u"joy"_s); };
    const Act take = [](Story &story) { story.remove(u"fear"_s, RemovalKind::Delete); };
    const Act again = [](Story &story) { story.merge({u"bad"_s, u"joy"_s}, u"any"_s); };
    const Act multiple = [](Story &story) { story.choose(Choice::Multiple); };
    const Act narrow = [](Story &story) { story.remove(u"price"_s, RemovalKind::Delete); };
    const Act whole = [](Story &story) { story.removeLabel(); };
    const Act spans = [](Story &story) { story.remove(u"person"_s, RemovalKind::Delete); };
    const auto row = [](const char *name, const QString &label, std::vector<Act> edits, const char *answer,
                        const QString &now, const QString &then) {
        QTest::newRow(name) << label << std::move(edits) << QString::fromUtf8(answer) << now << then;
    };
    row("merged into a new option", emotion, {merge}, "fear", u"bad"_s, u"fear"_s);
    row("mapped", emotion, {map}, "fear", u"joy"_s, u"fear"_s);
    row("removed", emotion, {take}, "fear", u"∅"_s, u"fear"_s);
    row("untouched", emotion, {take}, "joy", u"joy"_s, u"joy"_s);
    row("two edits", emotion, {merge, again}, "anger", u"any"_s, u"anger"_s);
    row("an edit and a choice", emotion, {merge, multiple}, "anger", u"[bad]"_s, u"anger"_s);
    row("a choice and an edit", emotion, {multiple, merge}, "anger", u"[bad]"_s, u"anger"_s);
    row("a choice", emotion, {multiple}, "anger", u"[anger]"_s, u"anger"_s);
    row("removed from a set", aspect, {narrow}, "price,quality", u"[quality]"_s, u"[price,quality]"_s);
    row("all of a set removed", aspect, {narrow}, "price", u"[]"_s, u"[price]"_s);
    row("spans removed", entity, {spans}, "person,place", u"[place]"_s, u"[person,place]"_s);
    row("a label that left", emotion, {whole}, "fear", u"fear"_s, u"fear"_s);
    row("a set of a label that left", aspect, {whole}, "price,quality", u"[price,quality]"_s, u"[price,quality]"_s);
    row("spans of a label that left", entity, {whole}, "person,place", u"[person,place]"_s, u"[person,place]"_s);
}

void TestSchemaUndo::givesLateAnswersBack()
{
    QFETCH(QString, label);
    QFETCH(std::vector<Act>, edits);
    QFETCH(QString, answer);
    QFETCH(QString, now);
    QFETCH(QString, then);
    Story story(label);
    for (const Act &edit : edits)
        edit(story);
    story.answer(answer);
    QCOMPARE(story.ofJob(), now);
    for (size_t i = 0; i < edits.size(); ++i)
        story.undo(story.bench.lead);
    QCOMPARE(story.ofJob(), then);
    QString why;
    QVERIFY2(story.bench.projectionIsRight(&why), qPrintable(why));
    for (size_t i = 0; i < edits.size(); ++i)
        story.redo(story.bench.lead);
    QCOMPARE(story.ofJob(), now);
    QVERIFY2(story.bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaUndo::countsWhoSaidSomethingAnew()
{
    Story story(aspect);
    story.decide(story.bench.ben, DecisionKind::Set, u"price,quality"_s);
    story.remove(u"price"_s, RemovalKind::Delete);
    story.decide(story.bench.ben, DecisionKind::Set, u"quality,service"_s);
    const UndoResult undone = story.undo(story.bench.lead);
    QCOMPARE(undone.changed, 1);
    QCOMPARE(undone.skipped, 1);
    story.undo(story.bench.ben);
    QCOMPARE(story.ofPerson(story.bench.ben), u"[price,quality]"_s);
}

void TestSchemaUndo::writesLaterLabelsAsTheChoiceIs()
{
    Story story(emotion);
    story.choose(Choice::Multiple);
    story.decide(story.bench.ben, DecisionKind::Set, u"fear"_s);
    QCOMPARE(story.ofPerson(story.bench.ben), u"[fear]"_s);
    story.undo(story.bench.lead);
    QCOMPARE(story.ofPerson(story.bench.ben), u"fear"_s);
    QCOMPARE(story.shown(), u"fear"_s);
    story.decide(story.bench.ben, DecisionKind::Set, u"joy"_s);
    story.redo(story.bench.lead);
    QCOMPARE(story.ofPerson(story.bench.ben), u"[joy]"_s);
    QCOMPARE(story.shown(), u"[joy]"_s);
    QString why;
    QVERIFY2(story.bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaUndo::refusesWhatASingleChoiceCannotHold()
{
    Story story(emotion);
    story.choose(Choice::Multiple);
    story.decide(story.bench.ben, DecisionKind::Set, u"fear,joy"_s);
    const QStringList before = story.bench.everything();
    const auto refused = undoLatest(story.bench.project.connection(), story.bench.lead);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"emotion"_s), qPrintable(refused.error().message));
    QCOMPARE(story.bench.everything(), before);
    story.undo(story.bench.ben);
    story.undo(story.bench.lead);
    QCOMPARE(story.bench.definition(emotion).choice, Choice::Single);
}

void TestSchemaUndo::givesBackLabelsOfDeletedRecords()
{
    Story story(emotion);
    story.decide(story.bench.ada, DecisionKind::Set, u"fear"_s);
    const auto run = [&](const char *sql) {
        must(story.bench.project.connection().execute(
            QString::fromUtf8(sql).replace(u"%1"_s, QString::number(story.record.value))));
    };
    run("PRAGMA foreign_keys = OFF");
    run("INSERT INTO deleted_record (record_id, record_act_id, external_id) VALUES (%1, 1, 'story')");
    story.remove(u"fear"_s, RemovalKind::Delete);
    story.undo(story.bench.lead);
    run("DELETE FROM deleted_record WHERE record_id = %1");
    QCOMPARE(story.ofPerson(story.bench.ada), u"fear"_s);
}

void TestSchemaUndo::bringsBackUnderALabelThatLeft()
{
    Story story(emotion);
    story.decide(story.bench.ben, DecisionKind::Set, u"fear"_s);
    story.decide(story.bench.ben, DecisionKind::Set, u"joy"_s);
    story.removeLabel();
    QCOMPARE(story.undo(story.bench.ben).changed, 1);
    story.undo(story.bench.lead);
    QCOMPARE(story.ofPerson(story.bench.ben), u"fear"_s);
}

void TestSchemaUndo::bringsBackWithTheEditThatKeptItAway()
{
    Story story(emotion);
    story.decide(story.bench.ben, DecisionKind::Set, u"fear"_s);
    story.decide(story.bench.ben, DecisionKind::Set, u"joy"_s);
    story.remove(u"fear"_s, RemovalKind::Delete);
    story.undo(story.bench.ben); // what was fear has no option now
    QCOMPARE(story.ofPerson(story.bench.ben), QString());
    story.undo(story.bench.lead);
    QCOMPARE(story.ofPerson(story.bench.ben), u"fear"_s);
    QString why;
    QVERIFY2(story.bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaUndo::confirmsNothingEmpty()
{
    Story story(emotion);
    story.answer(u"fear"_s);
    story.decide(story.bench.ada, DecisionKind::Confirm);
    story.decide(story.bench.ada, DecisionKind::Reject);
    story.remove(u"fear"_s, RemovalKind::Delete);
    story.undo(story.bench.ada);
    QVERIFY(story.status() != u"4"_s);
    QString why;
    QVERIFY2(story.bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaUndo::refusesDuringAnImport()
{
    Story story(emotion);
    story.answer(u"fear"_s);
    story.merge({u"anger"_s, u"fear"_s}, u"bad"_s);
    must(story.bench.project.connection().execute(
        u"INSERT INTO import (source_name, started_at) VALUES ('running.csv', 1)"_s));
    const QStringList before = story.bench.everything();
    const auto refused = undoLatest(story.bench.project.connection(), story.bench.lead);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(story.bench.everything(), before);
}

void TestSchemaUndo::keepsAnUndoForWhenItCanBeDone()
{
    Story story(emotion);
    ChangingBench &bench = story.bench;
    bench.save(renameOption(bench.schema(), story.label.id, bench.option(emotion, u"joy"_s), u"bliss"_s));
    must(saveSchemaEdit(bench.project.connection(),
                        must(changeChoice(bench.schema(), story.label.id, Choice::Multiple)), bench.ben));
    const QStringList before = bench.everything();
    const auto refused = undoLatest(bench.project.connection(), bench.lead); // Ben's edit stands on it
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(bench.everything(), before);
    story.undo(bench.ben);
    QCOMPARE(story.undo(bench.lead).changed, 1);
    QVERIFY(bench.definition(emotion).optionByValue(u"joy"_s));
    QString why;
    QVERIFY2(bench.projectionIsRight(&why), qPrintable(why));
}

void TestSchemaUndo::asksSinceTheVersionsInForce()
{
    Story story(emotion);
    ChangingBench &bench = story.bench;
    const auto askedSince = [&] {
        return bench.project.number(
            u"SELECT asked_since FROM label_definition WHERE id = %1"_s.arg(story.label.id.value));
    };
    Schema more = bench.schema();
    Option surprise;
    surprise.value = u"surprise"_s;
    more.definitions[0].options.push_back(surprise);
    must(saveSchema(bench.project.connection(), more, bench.lead));
    QVERIFY(askedSince() > 0);
    story.undo(bench.lead);
    QCOMPARE(askedSince(), 0);
    bench.save(renameOption(bench.schema(), story.label.id, bench.option(emotion, u"joy"_s), u"bliss"_s));
    QCOMPARE(askedSince(), 0);
}

void TestSchemaUndo::followsSplitConditions()
{
    Story story(emotion);
    ChangingBench &bench = story.bench;
    Schema schema = bench.schema();
    schema.definitions[1].askedWhere = AskedWhere{emotion, {u"anger"_s}};
    must(saveSchema(bench.project.connection(), schema, bench.lead));
    bench.save(
        splitOption(bench.schema(), story.label.id, bench.option(emotion, u"anger"_s), {u"anger"_s, u"rage"_s}, {}));
    QCOMPARE(bench.definition(aspect).askedWhere->values, (QStringList{u"anger"_s, u"rage"_s}));
}

void TestSchemaUndo::staysWholeWhateverHappens_data()
{
    QTest::addColumn<unsigned>("seed");
    const int seeds = std::max(qEnvironmentVariableIntValue("TANDEM_SEEDS"), 4);
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << unsigned(seed);
}

void TestSchemaUndo::staysWholeWhateverHappens()
{
    QFETCH(unsigned, seed);
    Happenings happenings(seed);
    QStringList acts;
    for (int i = 0; i < 40; ++i) {
        happenings.last = u"decided"_s;
        happenings.next();
        acts += happenings.last;
        QVERIFY2(happenings.unfit().isEmpty(), qPrintable(acts.join(u'\n') + u'\n' + happenings.unfit().join(u'\n')));
        QString why;
        QVERIFY2(happenings.project().projectionIsRight(&why), qPrintable(acts.join(u'\n') + u'\n' + why));
    }
}

QTEST_GUILESS_MAIN(TestSchemaUndo)
#include "tst_schema_undo.moc"
