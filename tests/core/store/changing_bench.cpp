// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/changing_bench.h"

#include "core/store/labels/decision_store.h"
#include "core/store/labels/operation_log.h"
#include "core/store/labels/schema_change_store.h"
#include "core/store/labels/span_decisions.h"
#include "core/store/schema/schema_store.h"
#include "core/store/sql/steps.h"
#include "tests/core/store/plain_projection.h"

#include <QRegularExpression>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordCount = 8;

const QByteArray schemaOfBench = R"({"label_schema":[
    {"name":"emotion","options":["joy","anger","fear","sadness"]},
    {"name":"aspect","choice":"multiple","options":["price","service","quality"]},
    {"name":"entity","level":"span","options":["person","place","company"]}]})";

} // namespace

ChangingBench::ChangingBench(unsigned seed)
    : m_random(seed)
{
    project.setSchema(schemaOfBench);
    lead = project.person(u"Lea"_s);
    ada = project.person(u"Ada"_s);
    ben = project.person(u"Ben"_s);
    records = project.addRecords(recordCount);
    for (int i = 0; i < 2; ++i) {
        TestJob job(project, records);
        answerAll(job, schema());
    }
}

LabelValue ChangingBench::valueAtRandom(const LabelDefinition &definition)
{
    const auto options = definition.options;
    if (definition.valueKind() == ValueKind::Option)
        return LabelValue{options[size_t(below(int(options.size())))].id};
    std::vector<OptionId> chosen;
    std::vector<Span> spans;
    for (const Option &option : options) {
        if (below(2) == 0)
            continue;
        chosen.push_back(option.id);
        const qint64 start = below(5);
        spans.push_back({start, start + 1 + below(3), option.id});
        if (below(3) == 0)
            spans.push_back({0, 4, option.id});
    }
    return definition.valueKind() == ValueKind::Spans ? LabelValue(std::move(spans)) : LabelValue(std::move(chosen));
}

void ChangingBench::answerAll(TestJob &job, const Schema &asked)
{
    for (const RecordId record : records) {
        std::vector<std::optional<LabelValue>> values;
        for (const LabelDefinitionId id : job.job().definitions)
            values.push_back(below(6) == 0 ? std::nullopt : std::optional(valueAtRandom(*asked.definition(id))));
        job.answer(record, values);
    }
}

void ChangingBench::decideSpansAtRandom(const LabelDefinition &definition, AnnotatorId person, RecordId record)
{
    const qint64 start = below(5);
    const Span span{start, start + 1 + below(3), definition.options[size_t(below(int(definition.options.size())))].id};
    SpanDecision decision{person, definition.id, record, {{SpanActKind::Add, span, {}, 0}}};
    if (below(2) == 0)
        decision.acts.push_back({SpanActKind::Done, {}, {}, 0});
    // What is there already is refused; that is no act.
    (void)decideSpans(project.connection(), decision);
}

void ChangingBench::decideAtRandom(int count)
{
    for (int i = 0; i < count; ++i) {
        const Schema now = schema();
        const LabelDefinition &definition = now.definitions[size_t(below(int(now.definitions.size())))];
        const AnnotatorId person = below(2) == 0 ? ada : ben;
        const RecordId record = records[size_t(below(recordCount))];
        if (definition.valueKind() == ValueKind::Spans) {
            decideSpansAtRandom(definition, person, record);
            continue;
        }
        Decision decision;
        decision.kind = std::array{DecisionKind::Confirm, DecisionKind::Set, DecisionKind::Set, DecisionKind::Reject,
                                   DecisionKind::Settle}[size_t(below(5))];
        decision.person = person;
        decision.definition = definition.id;
        decision.value = valueAtRandom(definition);
        must(decide(project.connection(), decision, {record}));
        if (below(5) == 0)
            (void)undoLatest(project.connection(), person); // who did nothing has nothing to undo
    }
}

void ChangingBench::step(UndoStep step)
{
    const auto stepped = step == UndoStep::Undo ? must(undoLatest(project.connection(), lead))
                                                : must(redoLatest(project.connection(), lead));
    if (stepped.changed != 1)
        qFatal("the schema did not step back or forth");
}

Schema ChangingBench::schema()
{
    return must(currentSchema(project.connection()));
}

SchemaEdited ChangingBench::save(const Result<SchemaEdit> &edit)
{
    return must(saveSchemaEdit(project.connection(), must(edit), lead));
}

SchemaEditCounts ChangingBench::preview(const Result<SchemaEdit> &edit)
{
    return must(previewSchemaEdit(project.connection(), must(edit)));
}

QStringList ChangingBench::everything()
{
    QStringList lines;
    Steps steps(project.connection());
    for (const QString &table :
         {u"label"_s, u"label_option"_s, u"verification"_s, u"verification_option"_s, u"current_label"_s,
          u"current_label_option"_s, u"label_count"_s, u"option"_s, u"label_definition"_s, u"label_span"_s}) {
        const QString counted = table == u"label_count"_s ? u" WHERE count <> 0"_s : QString();
        QStringList columns;
        steps.each(
            u"SELECT name FROM pragma_table_info('%1') WHERE name NOT IN ('becomes_id', 'left_by_id')"_s.arg(table),
            [&](const Statement &row) { columns += row.text(0); });
        steps.each(u"SELECT json_array(%1) FROM %2%3 ORDER BY 1"_s.arg(
                       columns.join(u", "_s).replace(u"distribution"_s, u"hex(distribution)"_s), table, counted),
                   [&](const Statement &row) { lines += table + u' ' + row.text(0); });
    }
    steps.each(u"SELECT document FROM schema_version v JOIN current_schema c ON c.schema_version_id = v.id"_s,
               [&](const Statement &row) { lines += row.text(0); });
    // Options that were never in the schema of before stay in the file, out of it.
    steps.each(
        u"SELECT job_id, label_definition_id, word, count FROM job_count WHERE kind = 'option' ORDER BY 1, 2, 3"_s,
        [&](const Statement &row) {
            lines +=
                u"job_count %1 %2 %3 %4"_s.arg(row.integer(0)).arg(row.integer(1)).arg(row.text(2)).arg(row.integer(3));
        });
    must(steps.result());
    return lines.filter(QRegularExpression(u"^(?!option .*,0\\]$)"_s));
}

QStringList ChangingBench::sayings()
{
    QStringList lines;
    Steps steps(project.connection());
    steps.each(u"SELECT 'label ' || id || ' ' || COALESCE(value_key, option_id, '∅') FROM label WHERE is_current = 1"
               " UNION ALL SELECT 'verification ' || id || ' ' || verdict || ' ' || COALESCE(value_key, option_id, '')"
               " FROM verification WHERE is_current = 1 ORDER BY 1"_s,
               [&](const Statement &row) { lines += row.text(0); });
    must(steps.result());
    return lines;
}

bool ChangingBench::projectionIsRight(QString *why)
{
    for (const LabelDefinition &each : schema().definitions) {
        const QStringList stored = storedProjection(project, each.id);
        const QStringList plain = plainProjection(project, each.id);
        if (stored == plain)
            continue;
        *why = each.name + u"\nstored:\n"_s + stored.join(u'\n') + u"\nplain:\n"_s + plain.join(u'\n');
        return false;
    }
    return true;
}

} // namespace tandem
