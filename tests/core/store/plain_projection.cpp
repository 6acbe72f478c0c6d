// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/plain_projection.h"

#include "core/domain/record_status.h"
#include "core/store/query/known_labels.h"
#include "core/store/schema/stored_value.h"

#include <algorithm>
#include <optional>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// A row of the projection.
struct Row
{
    RecordId record;
    Status status = Status::Unlabelled;
    LabelValue value; ///< empty, too, where nothing is shown
    std::optional<double> confidence;
    AnnotatorId shownBy;
    JobId job;
    bool differs = false;
    bool disagrees = false;
};

QString line(const Row &row)
{
    return u"%1: %2 %3 confidence %4, by %5, job %6%7%8"_s.arg(
        QString::number(row.record.value), toWord(row.status), row.value.key(),
        row.confidence ? QString::number(*row.confidence) : u"∅"_s, QString::number(row.shownBy.value),
        QString::number(row.job.value), row.differs ? u", differs"_s : QString(),
        row.disagrees ? u", disagrees"_s : QString());
}

/// The shown value, which must have all options that it names in rows of their own, where it is not one option.
LabelValue storedShown(TestProject &project, LabelDefinitionId definition, RecordId record, const Statement &row)
{
    const LabelValue value = storedValue(row, 2).value_or(LabelValue());
    std::vector<OptionId> members;
    Statement rows = project.connection().statement(
        u"SELECT option_id FROM current_label_option WHERE label_definition_id = ? AND record_id = ?"
        " ORDER BY option_id"_s);
    must(rows.run(definition, record));
    must(rows.each([&](const Statement &member) { members.push_back(member.id<OptionId>(0)); }));
    const bool isOption = !row.isNull(2) && !row.text(2).startsWith(u'[');
    if (members != (isOption ? std::vector<OptionId>() : value.optionsNamed()))
        qFatal("the members of record %lld are not those of %s", record.value, qPrintable(value.key()));
    return value;
}

Row rowOf(RecordId record, const RecordStatus &known)
{
    return {record,
            known.status,
            known.shownValue.value_or(LabelValue()),
            known.ofJob ? known.ofJob->confidence : std::nullopt,
            known.shownBy,
            known.job,
            known.differs,
            known.disagrees};
}

} // namespace

QStringList plainProjection(TestProject &project, LabelDefinitionId definition)
{
    const KnownNames names = must(knownNames(project.connection()));
    std::vector<RecordId> records;
    for (qint64 id = 1; id <= project.number(u"SELECT max(id) FROM record"_s); ++id)
        records.emplace_back(id);
    const auto known = must(knownLabels(project.connection(), names, records, WithHistory::No));
    QStringList lines;
    for (const RecordId record : records) {
        const auto found = known.find(record);
        const KnownLabels said = found == known.end() ? KnownLabels() : found->second;
        const RecordStatus status = recordStatus(said, definition, names.shownJobs(definition));
        if (status.status != Status::Unlabelled)
            lines.append(line(rowOf(record, status)));
    }
    return lines;
}

QStringList storedProjection(TestProject &project, LabelDefinitionId definition)
{
    QStringList lines;
    Statement rows =
        project.connection().statement(u"SELECT record_id, job_id, COALESCE(value_key, option_id), status, confidence, "
                                       u"annotator_id, differs, disagrees FROM current_label"
                                       " WHERE label_definition_id = ? ORDER BY record_id"_s);
    must(rows.run(definition));
    must(rows.each([&](const Statement &row) {
        const auto record = row.id<RecordId>(0);
        lines.append(
            line({record, Status(row.integer(3)), storedShown(project, definition, record, row), row.optionalReal(4),
                  row.id<AnnotatorId>(5), row.id<JobId>(1), row.integer(6) == 1, row.integer(7) == 1}));
    }));
    return lines;
}

} // namespace tandem
