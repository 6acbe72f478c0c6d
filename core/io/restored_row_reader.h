// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/io/formats/source_findings.h"
#include "core/io/label_reader.h"
#include "core/store/import/restored_record.h"

#include <functional>
#include <map>

namespace tandem {

/// Reads a row of an export with everything that was said from cells by the names of the columns, which its formats
/// have in common. Times and confidences that are none are left empty and counted; what would change who said what is
/// an error.
class RestoredRowReader
{
public:
    /// `findings` must outlive it.
    RestoredRowReader(const Schema &schema, SourceFindings &findings);

    /// `cell` gives a cell by its column's name; empty: none.
    using Cell = std::function<QString(const char *name)>;
    Result<RestoredRow> read(const QString &label, qint64 line, const Cell &cell);

private:
    RestoredRow rowOf(const LabelDefinition &definition, const Cell &cell);
    std::optional<LabelValue> valueOf(const LabelDefinition &definition, const char *column, const Cell &cell);
    std::optional<double> confidenceOf(const QString &cell);
    ConfidenceKind confidenceKindOf(const QString &word);
    Milliseconds timeOf(const QString &cell);
    qint64 numberOf(const QString &cell);
    std::optional<AnnotatorKind> speakerOf(const QString &word);
    void countUnreadable();

    const Schema &m_schema;
    SourceFindings &m_findings;
    std::map<LabelDefinitionId, LabelReader> m_readers;
    qint64 m_line = 0;
    QString m_problem;
};

/// Looks whether the rows of one record bear each other out, before anything of them is kept. Rows that contradict each
/// other are refused, with their line. A decision on a model's label that the file lacks becomes a label of that
/// person, as when a job is deleted; where it rejected that label there is nothing left to say. What becomes so, and
/// what no other row bears out, is counted.
Result<void> settleRows(RestoredRecord &record, const Schema &schema, SourceFindings &findings);

} // namespace tandem
