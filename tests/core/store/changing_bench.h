// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/domain/schema_edit.h"
#include "tests/support/test_job.h"

#include <random>

namespace tandem {

/// A project in which people and jobs have labelled by a schema that is to change: "emotion", a single choice of joy,
/// anger, fear and sadness; "aspect", a multiple choice of price, service and quality; "entity", spans of person, place
/// and company. What they say comes from a seed.
class ChangingBench
{
public:
    explicit ChangingBench(unsigned seed = 1);

    /// Answers for all records, drawn from the options of `asked`.
    void answerAll(TestJob &job, const Schema &asked);
    /// People's decisions on records and labels drawn at random, some of them undone.
    void decideAtRandom(int count);
    void undo() { step(UndoStep::Undo); }
    void redo() { step(UndoStep::Redo); }

    Schema schema();
    const LabelDefinition definition(const QString &name) { return *schema().definition(name); }
    OptionId option(const QString &definition, const QString &value)
    {
        return schema().definition(definition)->optionByValue(value)->id;
    }
    SchemaEdited save(const Result<SchemaEdit> &edit);
    SchemaEditCounts preview(const Result<SchemaEdit> &edit);

    /// Everything that says what was labelled, a line for each row.
    QStringList everything();
    /// What stands in a table: "label 7 Ada joy", "verification 3 Ben corrected [price]", current rows only.
    QStringList sayings();
    /// The projection is what the rule of one record says.
    bool projectionIsRight(QString *why);

    TestProject project;
    std::vector<RecordId> records;
    AnnotatorId lead;
    AnnotatorId ada;
    AnnotatorId ben;

private:
    void step(UndoStep step);
    LabelValue valueAtRandom(const LabelDefinition &definition);
    void decideSpansAtRandom(const LabelDefinition &definition, AnnotatorId person, RecordId record);
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    std::mt19937 m_random;
};

} // namespace tandem
