// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/operation_description.h"
#include "core/domain/schema.h"

#include <optional>
#include <vector>

namespace tandem {

/// What becomes of the labels that name an option: of everybody's, and of those of all jobs.
struct OptionChange
{
    LabelDefinitionId definition;
    OptionId option;
    /// The value of an option of the schema afterwards; empty: the labels go, and so do the verdicts that name it.
    std::optional<QString> becomes;
    /// Of a split: what the labels of the records in `subset` become instead.
    std::optional<QString> inSubset;
    std::vector<RecordId> subset; ///< ascending
};

/// A schema with what it does to labels that there are.
struct SchemaEdit
{
    Schema schema; ///< as it is to be
    std::vector<OptionChange> options;
    /// Definitions that leave with their labels: these stay in the file and come back with an undo.
    std::vector<LabelDefinitionId> removed;
    /// Definitions that become a single or a multiple choice with the labels that they have. A set that is not of
    /// exactly one option cannot become a single choice: such a label goes.
    std::vector<LabelDefinitionId> converted;
    OperationDescription act{OperationCode::EditSchema, 0, {}, {}, {}}; ///< what the log calls it
};

enum class RemovalKind { Retire, Map, Delete };

// The edits that concern labels. Each is refused with a sentence where it cannot be meant: an option that is not there,
// one alone that is merged, a value that another option has.

/// Several options become one: one of them, another one of the definition, or a new one of that value in the place of
/// the first.
Result<SchemaEdit> mergeOptions(const Schema &schema, LabelDefinitionId definition, const std::vector<OptionId> &from,
                                const QString &into);

/// One option becomes several, in its place. The labels of the records in `subset` take the first of `values`, the
/// others the second; all the first where `subset` is empty optional.
Result<SchemaEdit> splitOption(const Schema &schema, LabelDefinitionId definition, OptionId option,
                               const QStringList &values, std::optional<std::vector<RecordId>> subset);

/// `mapped`: for Map, the value of the option that takes its labels.
Result<SchemaEdit> removeOption(const Schema &schema, LabelDefinitionId definition, OptionId option, RemovalKind kind,
                                const QString &mapped = {});

/// Retire or Delete.
Result<SchemaEdit> removeDefinition(const Schema &schema, LabelDefinitionId definition, RemovalKind kind);

Result<SchemaEdit> changeChoice(const Schema &schema, LabelDefinitionId definition, Choice choice);

/// Value and text; labels follow, since they name it by its id.
Result<SchemaEdit> renameOption(const Schema &schema, LabelDefinitionId definition, OptionId option,
                                const QString &name);
Result<SchemaEdit> renameDefinition(const Schema &schema, LabelDefinitionId definition, const QString &name);

/// To the place `position`, from 0; a place past the end is the last.
Result<SchemaEdit> moveOption(const Schema &schema, LabelDefinitionId definition, OptionId option, int position);
Result<SchemaEdit> moveDefinition(const Schema &schema, LabelDefinitionId definition, int position);

/// Conditions (AskedWhere) that name what is called otherwise than in `before` follow the new name. Names that are in
/// the schema stand for themselves.
void followRenamed(Schema &schema, const Schema &before);

/// What an edit does, or would do.
struct SchemaEditCounts
{
    qint64 labels = 0;        ///< that get another value, or would only be written otherwise (single or multiple)
    qint64 verdicts = 0;      ///< corrections, likewise
    qint64 removedLabels = 0; ///< that go
    qint64 removedVerdicts = 0;
    qint64 removedSpans = 0;           ///< of labels and corrections that stay with fewer
    qint64 records = 0;                ///< that any of these belong to
    qint64 people = 0;                 ///< of the labels: not of a job
    qint64 kept = 0;                   ///< labels that keep an option, or a definition, that is retired
    qint64 conflicts = 0;              ///< sets that can be no single choice; they are among those that go
    std::vector<RecordId> conflicting; ///< their records, the first of them
    QStringList askedEverywhere;       ///< labels whose condition goes, so that they are asked of every record

    bool isNothing() const { return labels + verdicts + removedLabels + removedVerdicts == 0; }
};

struct SchemaEdited
{
    Schema schema;      ///< as stored, with ids
    bool isNew = false; ///< false: it meant the same as the current one, no version was made
    SchemaEditCounts counts;
};

} // namespace tandem
