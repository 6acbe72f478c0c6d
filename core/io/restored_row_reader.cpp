// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/restored_row_reader.h"

#include "core/store/labels/annotator_store.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct RestoredRowText
{
    Q_DECLARE_TR_FUNCTIONS(RestoredSource)
};

class RowSettling
{
public:
    RowSettling(RestoredRecord &record, const Schema &schema, SourceFindings &findings)
        : m_record(record)
        , m_schema(schema)
        , m_findings(findings)
    {
    }

    Result<void> run()
    {
        for (size_t i = 0; i < m_record.rows.size() && m_problem.isEmpty(); ++i)
            compare(i);
        if (!m_problem.isEmpty())
            return failure(ErrorCode::InvalidInput, m_problem);
        for (RestoredRow &row : m_record.rows)
            bearOut(row);
        for (RestoredRow &row : m_record.rows)
            withoutLabel(row);
        dropOlder();
        return {};
    }

private:
    /// With the rows before it.
    void compare(size_t index)
    {
        const RestoredRow &row = m_record.rows[index];
        for (size_t i = 0; i < index && m_problem.isEmpty(); ++i) {
            const RestoredRow &other = m_record.rows[i];
            if (other.definition != row.definition || !row.saidBy || !other.saidBy)
                continue;
            if (isTwice(row, other))
                refuse(row, other,
                       RestoredRowText::tr("Line %1 says of “%2” and the label “%3” once more what line %4 says. "
                                           "Take one of them out, or restore the export as it was written."));
            else if (contradict(row, other))
                refuse(row, other,
                       RestoredRowText::tr("Line %1 says of “%2” and the label “%3” otherwise than line %4. Restore "
                                           "the export as it was written."));
        }
    }

    static bool isTwice(const RestoredRow &row, const RestoredRow &other)
    {
        if (row.isOfJob() && other.isOfJob())
            return row.job == other.job;
        return row.isOfPerson() && row.saidBy == other.saidBy && row.job == other.job &&
               row.verifier == other.verifier && (row.verifiedValue || row.job > 0) &&
               (other.verifiedValue || other.job > 0);
    }

    /// What a job said is in each row about it, and the latest decision in each row of a job.
    static bool contradict(const RestoredRow &row, const RestoredRow &other)
    {
        if (row.job > 0 && row.job == other.job && row.modelValue && other.modelValue &&
            row.modelValue != other.modelValue)
            return true;
        if (row.isOfJob() == other.isOfJob())
            return false;
        const RestoredRow &ofJob = row.isOfJob() ? row : other;
        const RestoredRow &ofPerson = row.isOfJob() ? other : row;
        return ofJob.verifiedValue && !ofJob.verifier.isEmpty() && ofJob.verifier == ofPerson.verifier &&
               ofJob.verifiedAt > 0 && ofJob.verifiedAt == ofPerson.verifiedAt &&
               ofJob.verifiedValue != ofPerson.verifiedValue;
    }

    void refuse(const RestoredRow &row, const RestoredRow &other, const QString &sentence)
    {
        const LabelDefinition *definition = m_schema.definition(row.definition);
        m_problem = sentence.arg(QString::number(row.line), m_record.record.externalId,
                                 definition ? definition->name : QString(), QString::number(other.line));
    }

    /// A row of a job says what people hold to be right, which rows of theirs say, too.
    void bearOut(const RestoredRow &row)
    {
        if (!row.isOfJob())
            return;
        const bool isBorneOut =
            !row.verifiedValue ||
            std::any_of(m_record.rows.begin(), m_record.rows.end(), [&row](const RestoredRow &each) {
                return each.isOfPerson() && each.definition == row.definition &&
                       each.verifiedValue == row.verifiedValue;
            });
        const bool isFinal = !row.verifiedValue || !row.finalValue || row.verifiedValue == row.finalValue;
        const bool isStatus = row.status != Status::Rejected || !row.verifiedValue;
        if (!isBorneOut || !isFinal || !isStatus)
            m_findings.count(Laxity::NotBorneOut, row.line);
    }

    void withoutLabel(RestoredRow &row)
    {
        if (!row.isOfPerson() || row.isSettled() || row.job == 0)
            return;
        const bool hasLabel = std::any_of(m_record.rows.begin(), m_record.rows.end(), [&row](const RestoredRow &each) {
            return each.isOfJob() && each.definition == row.definition && each.job == row.job && each.modelValue;
        });
        if (hasLabel)
            return;
        m_findings.count(row.verifiedValue ? Laxity::DecisionWithoutLabel : Laxity::DecisionLost, row.line);
        row.job = 0; // without a value it is a comment alone
    }

    /// Of labels that one person has in one place after that, the latest stays.
    void dropOlder()
    {
        std::vector<RestoredRow> &rows = m_record.rows;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto isNewer = [&](const RestoredRow &each) {
                return isOwn(each) && each.definition == rows[i].definition && each.verifier == rows[i].verifier &&
                       (each.verifiedAt > rows[i].verifiedAt ||
                        (each.verifiedAt == rows[i].verifiedAt && &each > &rows[i]));
            };
            if (!isOwn(rows[i]) || std::none_of(rows.begin(), rows.end(), isNewer))
                continue;
            m_findings.count(Laxity::DecisionLost, rows[i].line);
            rows[i].verifiedValue.reset();
            rows[i].comment.clear();
        }
    }

    static bool isOwn(const RestoredRow &row)
    {
        return row.isOfPerson() && !row.isSettled() && row.job == 0 && row.verifiedValue;
    }

    RestoredRecord &m_record;
    const Schema &m_schema;
    SourceFindings &m_findings;
    QString m_problem;
};

} // namespace

Result<void> settleRows(RestoredRecord &record, const Schema &schema, SourceFindings &findings)
{
    return RowSettling(record, schema, findings).run();
}

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
    if (row.isOfJob() && row.agent.trimmed().isEmpty() && m_problem.isEmpty())
        m_problem =
            RestoredRowText::tr("Line %L1 tells what a model said, and its column “agent” names none.").arg(line);
    if (row.isOfPerson() && row.verifier.trimmed().isEmpty() && m_problem.isEmpty())
        m_problem =
            RestoredRowText::tr("Line %L1 tells what a person said, and its column “verifier” names nobody.").arg(line);
    return m_problem.isEmpty() ? Result<RestoredRow>(row) : failure(ErrorCode::InvalidInput, m_problem);
}

RestoredRow RestoredRowReader::rowOf(const LabelDefinition &definition, const Cell &cell)
{
    RestoredRow row;
    row.definition = definition.id;
    row.modelValue = valueOf(definition, "llm_value", cell);
    row.confidence = confidenceOf(cell("confidence"));
    row.confidenceKind = confidenceKindOf(cell("confidence_kind"));
    row.agent = cell("agent");
    row.agentVersion = static_cast<int>(numberOf(cell("agent_version")));
    row.job = numberOf(cell("job"));
    row.labelledAt = timeOf(cell("labelled_at"));
    row.annotator = cell("annotator");
    row.verifier = cell("verifier");
    row.verifiedValue = valueOf(definition, "verified_value", cell);
    row.verifiedAt = timeOf(cell("verified_at"));
    row.comment = cell("comment");
    row.gold = valueOf(definition, "gold", cell);
    row.finalValue = valueOf(definition, "final_value", cell);
    row.status = statusFromWord(cell("status"));
    row.line = m_line;
    row.saidBy = speakerOf(cell("said_by"));
    return row;
}

std::optional<LabelValue> RestoredRowReader::valueOf(const LabelDefinition &definition, const char *column,
                                                     const Cell &cell)
{
    const QString text = cell(column);
    auto reading = m_readers.at(definition.id).read(text);
    if (reading.isNotAnOption)
        m_problem = RestoredRowText::tr("Line %1, column “%2”: “%3” is no option of the label “%4”, though the export "
                                        "has it. Set the export's schema first.")
                        .arg(QString::number(m_line), QLatin1String(column), text, definition.name);
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
