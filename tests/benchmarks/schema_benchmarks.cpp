// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/schema_benchmarks.h"

#include "core/project/decisions.h"
#include "core/project/project.h"
#include "core/project/schemas.h"
#include "core/store/labels/decision_store.h"
#include "core/store/sql/transaction.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/test_project.h"

#include <QCryptographicHash>

#include <functional>

namespace tandem {

namespace {

constexpr size_t labelCount = 100'000;
constexpr double budget = 2; // seconds

struct SchemaProject
{
    TestProject project;
    Schema schema = project.setSchema(R"({"label_schema":[
        {"name":"emotion","options":["joy","anger","fear","sadness"]},
        {"name":"aspect","choice":"multiple","options":["price","service","quality"]}]})");
    std::vector<RecordId> records;
};

LabelValue valueOf(const LabelDefinition &definition, size_t number)
{
    const auto &options = definition.options;
    if (definition.choice == Choice::Single)
        return LabelValue{options[number % options.size()].id};
    std::vector<OptionId> chosen;
    for (size_t i = 0; i < options.size(); ++i) {
        if ((number >> i) % 2 == 1)
            chosen.push_back(options[i].id);
    }
    return LabelValue(std::move(chosen));
}

/// Each definition's labels in as many acts as it has values.
void labelAll(SchemaProject &made, const LabelDefinition &definition, size_t values)
{
    for (size_t value = 0; value < values; ++value) {
        std::vector<RecordId> records;
        for (size_t i = value; i < made.records.size(); i += values)
            records.push_back(made.records[i]);
        Decision decision;
        decision.kind = DecisionKind::Set;
        decision.person = made.project.person(QStringLiteral("Ana"));
        decision.definition = definition.id;
        decision.value = valueOf(definition, value);
        must(decide(made.project.connection(), decision, records));
    }
}

void fill(SchemaProject &made)
{
    Transaction transaction = must(Transaction::begin(made.project.connection()));
    for (size_t i = 0; i < labelCount; ++i)
        made.records.push_back(
            made.project.addRecord(QStringLiteral("s%1").arg(i), QStringLiteral("Text of record %1.").arg(i)));
    must(transaction.commit());
    labelAll(made, made.schema.definitions[0], 4);
    labelAll(made, made.schema.definitions[1], 8);
    made.project.close();
}

/// Of all labels and of what is shown.
QByteArray stateOf(SchemaProject &made)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const char *sql : {"SELECT id || ' ' || COALESCE(option_id, value_key) || is_current FROM label ORDER BY id",
                            "SELECT record_id || ' ' || COALESCE(option_id, value_key) || status FROM current_label"
                            " ORDER BY label_definition_id, record_id"}) {
        Statement rows = made.project.connection().statement(QString::fromLatin1(sql));
        must(rows.run());
        must(rows.each([&hash](const Statement &row) { hash.addData(row.text(0).toUtf8()); }));
    }
    return hash.result();
}

void measure(SchemaProject &made, Project &project, const QString &name,
             const std::function<Result<SchemaEdit>(const Schema &)> &make)
{
    const AnnotatorId person = must(project.person(QStringLiteral("Lea")).wait()).id;
    const Schema schema = must(project.schemas().current().wait());
    const SchemaEdit edit = must(make(schema));
    const QByteArray before = stateOf(made);
    const QString seconds = QStringLiteral("s");
    const Stopwatch previewing;
    must(project.schemas().preview(edit).wait());
    report(name + QStringLiteral(", counted"), previewing.milliseconds() / 1000, seconds, budget);
    const Stopwatch saving;
    must(project.schemas().save(edit, person).wait());
    report(name + QStringLiteral(", done"), saving.milliseconds() / 1000, seconds, budget);
    const Stopwatch undoing;
    must(project.decisions().step(person, UndoStep::Undo).wait());
    const double undone = undoing.milliseconds() / 1000;
    report(name + QStringLiteral(", undone"), undone, seconds, budget,
           stateOf(made) == before ? QStringLiteral("all as before") : QStringLiteral("NOT as before"));
}

} // namespace

void benchmarkSchema()
{
    SchemaProject made;
    fill(made);
    const std::shared_ptr<Project> project = must(Project::open(made.project.path(), OpenMode::ReadWrite).wait());
    const LabelDefinition emotion = made.schema.definitions[0];
    const LabelDefinition aspect = made.schema.definitions[1];
    measure(made, *project, QStringLiteral("rename an option"), [&](const Schema &schema) {
        return renameOption(schema, emotion.id, emotion.options[0].id, QStringLiteral("delight"));
    });
    measure(made, *project, QStringLiteral("merge all options"), [&](const Schema &schema) {
        std::vector<OptionId> all;
        for (const Option &option : emotion.options)
            all.push_back(option.id);
        return mergeOptions(schema, emotion.id, all, QStringLiteral("feeling"));
    });
    measure(made, *project, QStringLiteral("merge in sets"), [&](const Schema &schema) {
        return mergeOptions(schema, aspect.id, {aspect.options[0].id, aspect.options[1].id}, QStringLiteral("deal"));
    });
    measure(made, *project, QStringLiteral("split an option"), [&](const Schema &schema) {
        return splitOption(schema, emotion.id, emotion.options[0].id,
                           {QStringLiteral("delight"), QStringLiteral("relief")}, made.records);
    });
    measure(made, *project, QStringLiteral("remove an option, mapped"), [&](const Schema &schema) {
        return removeOption(schema, emotion.id, emotion.options[0].id, RemovalKind::Map, emotion.options[1].value);
    });
    measure(made, *project, QStringLiteral("remove an option with its labels"), [&](const Schema &schema) {
        return removeOption(schema, emotion.id, emotion.options[0].id, RemovalKind::Delete);
    });
    measure(made, *project, QStringLiteral("single to multiple"),
            [&](const Schema &schema) { return changeChoice(schema, emotion.id, Choice::Multiple); });
    measure(made, *project, QStringLiteral("multiple to single"),
            [&](const Schema &schema) { return changeChoice(schema, aspect.id, Choice::Single); });
}

} // namespace tandem
