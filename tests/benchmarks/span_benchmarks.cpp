// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/span_benchmarks.h"

#include "core/project/decisions.h"
#include "core/project/project.h"
#include "core/project/records.h"
#include "core/store/sql/transaction.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/test_job.h"

namespace tandem {

namespace {

constexpr int spanCount = 2000;
constexpr int recordCount = 100'000;
constexpr int wordLength = 50; // of the long record: a span and what stands beside it
constexpr int actCount = 200;

struct SpanProject
{
    TestProject project;
    Schema schema =
        project.setSchema(R"({"label_schema":[{"name":"entity","level":"span","options":["person","place"]}]})");
    RecordId longRecord;
    std::vector<RecordId> records;

    Span span(int place, int length = 5) const
    {
        return {qint64(place) * wordLength, qint64(place) * wordLength + length, schema.definitions[0].options[0].id};
    }
};

QString longText()
{
    QString text;
    for (int i = 0; i < spanCount; ++i)
        text += QStringLiteral("Alice and a word or two beside it, and a stop.").leftJustified(wordLength, u' ');
    return text;
}

void fill(SpanProject &made)
{
    made.longRecord = made.project.addRecord(QStringLiteral("long"), longText());
    std::vector<Span> spans;
    for (int i = 0; i < spanCount; ++i)
        spans.push_back(made.span(i));
    TestJob job(made.project, {made.longRecord});
    job.answer(made.longRecord, {LabelValue(std::move(spans))});
    Transaction transaction = must(Transaction::begin(made.project.connection()));
    for (int i = 0; i < recordCount; ++i)
        made.records.push_back(made.project.addRecord(QStringLiteral("s%1").arg(i),
                                                      QStringLiteral("Record %1 was written in Paris, again.").arg(i)));
    must(transaction.commit());
    made.project.close();
}

void benchmarkActs(Project &project, const SpanProject &made, AnnotatorId person)
{
    std::vector<double> acts;
    std::vector<double> reads;
    for (int i = 0; i < actCount; ++i) {
        const Span span = made.span(i);
        Span moved = span;
        moved.end += 4;
        const Stopwatch watch;
        must(project.decisions()
                 .decideSpans(
                     {person, made.schema.definitions[0].id, made.longRecord, {{SpanActKind::Move, span, moved, 0}}})
                 .wait());
        acts.push_back(watch.milliseconds());
        const Stopwatch reading;
        must(project.records().detail(made.longRecord).wait());
        reads.push_back(reading.milliseconds());
    }
    const QString ms = QStringLiteral("ms");
    report(QStringLiteral("one of 2,000 spans moved, durable, 99 %"), quantile(acts, 0.99), ms, 30);
    report(QStringLiteral("the record with its spans read again, 99 %"), quantile(reads, 0.99), ms, {});
}

void benchmarkPhrase(Project &project, const SpanProject &made, AnnotatorId person)
{
    const PhraseDecision decision{person, made.schema.definitions[0].id, made.schema.definitions[0].options[1].id,
                                  QStringLiteral("Paris"), recordCount};
    const QString s = QStringLiteral("s");
    const Stopwatch counting;
    const PhraseCounts counts = must(project.decisions().phraseCounts(decision, made.records).wait());
    report(QStringLiteral("a phrase counted in 100,000 records"), counting.milliseconds() / 1000, s, {},
           QStringLiteral("%1 places").arg(counts.places));
    const Stopwatch labelling;
    const DecisionResult labelled = must(project.decisions().labelPhrase(decision, made.records).wait());
    report(QStringLiteral("a phrase labelled in 100,000 records"), labelling.milliseconds() / 1000, s, {},
           QStringLiteral("%1 records").arg(labelled.changed));
    const Stopwatch undoing;
    const UndoResult undone = must(project.decisions().step(person, UndoStep::Undo).wait());
    report(QStringLiteral("the same taken back"), undoing.milliseconds() / 1000, s, {},
           QStringLiteral("%1 records").arg(undone.changed));
}

} // namespace

void benchmarkSpans()
{
    SpanProject made;
    fill(made);
    const std::shared_ptr<Project> project = must(Project::open(made.project.path(), OpenMode::ReadWrite).wait());
    const AnnotatorId person = must(project->person(QStringLiteral("Benchmark")).wait()).id;
    benchmarkActs(*project, made, person);
    benchmarkPhrase(*project, made, person);
}

} // namespace tandem
