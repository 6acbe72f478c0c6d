// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/annotator.h"
#include "core/domain/job.h"
#include "core/domain/record.h"
#include "core/domain/schema.h"
#include "core/domain/status.h"

#include <memory>
#include <optional>
#include <vector>

namespace tandem {

class Connection;
struct KnownLabels;
struct KnownNames;

/// What an export says of one record × label definition (× job). Times: 0 for none.
struct ExportRow
{
    LabelDefinitionId definition;
    std::optional<LabelValue> modelValue; ///< llm_value: what the job's agent said
    std::optional<double> confidence;     ///< of the job's label, 0–1
    ConfidenceKind confidenceKind = ConfidenceKind::None;
    Status status = Status::Unlabelled;
    /// verified_value: what people hold to be right: the settled value, else their common decision (for confirmed the
    /// job's label); empty for rejected, for an open conflict and where nobody decided.
    std::optional<LabelValue> verifiedValue;
    std::optional<LabelValue> finalValue;
    FinalSource finalSource = FinalSource::None;
    /// Who gave `modelValue` (the agent); where there is none, who gave the own or settled value.
    QString annotator;
    /// Who verified: for a settled conflict the person who settled it, else the latest person with a verdict, else the
    /// latest person whose own label stands beside the job's. Empty where that is the annotator already.
    QString verifier;
    QString agent;
    int agentVersion = 0;        ///< 0: no job
    JobId job;                   ///< invalid: no job gave a label or an invalid answer here
    Milliseconds labelledAt = 0; ///< when the annotator did
    Milliseconds verifiedAt = 0; ///< when the verifier did
    QString comment;             ///< the verifier's, else the annotator's
    /// With all annotators: whose saying the row is. Empty where it only says how the record is shown.
    std::optional<AnnotatorKind> saidBy;
    std::optional<LabelValue> gold;
};

struct ExportRecord
{
    Record record;
    /// By definition in the schema's order; with all jobs: by definition, then by job, oldest first. A definition that
    /// no job covers here has one row.
    std::vector<ExportRow> rows;
};

struct ExportSelection
{
    std::shared_ptr<const std::vector<RecordId>> records; ///< in this order; null: all visible ones, in order of import
    bool takeUnverified = false;                          ///< unverified labels are final, with the source `unverified`
    bool allJobs = false;       ///< a row for every job that covers the record, hidden or not, with that job's label
    bool allAnnotators = false; ///< the same, and after these a row for each thing that people said
};

/// Streams records with everything that an export writes, a page at a time, so that memory stays flat for any number.
/// Statuses and final labels are those of `recordStatus` and `finalLabel`. Lives on the connection's thread. Each page
/// is a read of its own: acts between pages show in later pages.
class ExportCursor
{
public:
    ExportCursor(Connection &connection, Schema schema, ExportSelection selection);
    ~ExportCursor();

    /// How many records will come, at most (ids that are gone are left out).
    Result<qint64> recordCount();
    /// The next records, at most `limit`; empty at the end.
    Result<std::vector<ExportRecord>> next(int limit = 500);

private:
    Result<std::vector<RecordId>> nextIds(int limit);
    std::vector<ExportRow> rowsOf(const KnownLabels &known) const;

    Connection &m_connection;
    Schema m_schema;
    ExportSelection m_selection;
    qsizetype m_position = 0;
    RecordId m_last;
    std::unique_ptr<KnownNames> m_names; // null before the first page
};

} // namespace tandem
