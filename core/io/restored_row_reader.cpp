// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/restored_row_reader.h"

#include "core/store/labels/annotator_store.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct RestoredRowText
{
    Q_DECLARE_TR_FUNCTIONS(RestoredSource)
};

} // namespace

RestoredRowReader::RestoredRowReader(const Schema &schema, SourceFindings &findings)
    : m_schema(schema)
    , m_findings(findings)
{
    for (const LabelDefinition &definition : schema.definitions)
        m_readers.try_emplace(definition.id, definition, QString());
}

Result<RestoredRow> RestoredRowReader::read(const QString &label, qint64 line, const Cell &cell)
{
    const LabelDefinition *definition = m_schema.definition(label);
    if (!definition) {
        return failure(ErrorCode::InvalidInput,
                       RestoredRowText::tr("The schema has no label “%1”, which the export has. Set the export's "
                                           "schema first.")
                           .arg(label));
    }
    m_problem.clear();
    m_line = line;
    RestoredRow row = rowOf(*definition, cell);
    if (row.isOfJob() && row.job <= 0 && m_problem.isEmpty())
        m_problem = RestoredRowText::tr("Line %L1 tells what a model said and not by which job.").arg(line);
    return m_problem.isEmpty() ? Result<RestoredRow>(row) : failure(ErrorCode::InvalidInput, m_problem);
}

RestoredRow RestoredRowReader::rowOf(const LabelDefinition &definition, const Cell &cell)
{
    RestoredRow row;
    row.definition = definition.id;
    row.modelValue = valueOf(definition, cell("llm_value"));
    row.confidence = confidenceOf(cell("confidence"));
    row.confidenceKind = confidenceKindOf(cell("confidence_kind"));
    row.agent = cell("agent");
    row.agentVersion = static_cast<int>(numberOf(cell("agent_version")));
    row.job = numberOf(cell("job"));
    row.labelledAt = timeOf(cell("labelled_at"));
    row.annotator = cell("annotator");
    row.verifier = cell("verifier");
    row.verifiedValue = valueOf(definition, cell("verified_value"));
    row.verifiedAt = timeOf(cell("verified_at"));
    row.comment = cell("comment");
    row.gold = valueOf(definition, cell("gold"));
    row.saidBy = speakerOf(cell("said_by"));
    return row;
}

std::optional<LabelValue> RestoredRowReader::valueOf(const LabelDefinition &definition, const QString &cell)
{
    auto reading = m_readers.at(definition.id).read(cell);
    if (reading.isNotAnOption)
        m_problem = RestoredRowText::tr("“%1” is no option of the label “%2”, though the export has it. Set the "
                                        "export's schema first.")
                        .arg(cell, definition.name);
    return std::move(reading.value);
}

std::optional<double> RestoredRowReader::confidenceOf(const QString &cell)
{
    if (cell.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (isNumber && number >= 0 && number <= 1)
        return number;
    countUnreadable();
    return std::nullopt;
}

ConfidenceKind RestoredRowReader::confidenceKindOf(const QString &word)
{
    const auto kind = confidenceKindFromWord(word);
    if (!kind && !word.isEmpty())
        countUnreadable();
    return kind.value_or(ConfidenceKind::None);
}

Milliseconds RestoredRowReader::timeOf(const QString &cell)
{
    if (cell.isEmpty())
        return 0;
    const QDateTime time = QDateTime::fromString(cell, Qt::ISODateWithMs);
    if (time.isValid())
        return time.toMSecsSinceEpoch();
    countUnreadable();
    return 0;
}

/// Spreadsheets may write 3 as 3.0.
qint64 RestoredRowReader::numberOf(const QString &cell)
{
    if (cell.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = (cell.endsWith(u".0") ? cell.chopped(2) : cell).toLongLong(&isNumber);
    if (!isNumber)
        m_problem =
            RestoredRowText::tr("Line %L1: “%2” is no number of a job or of an agent's version.").arg(m_line).arg(cell);
    return number;
}

std::optional<AnnotatorKind> RestoredRowReader::speakerOf(const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    const auto kind = annotatorKindFromWord(word);
    if (!kind || kind == AnnotatorKind::Reference)
        m_problem = RestoredRowText::tr("Line %L1: “%2” is none of those who can have said something: person, agent, "
                                        "reconciliation.")
                        .arg(m_line)
                        .arg(word);
    return kind;
}

void RestoredRowReader::countUnreadable()
{
    m_findings.count(Laxity::UnreadableCell, m_line);
}

} // namespace tandem
