// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/job_fields.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct JobFieldText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

tl::unexpected<Error> wrongJob(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

std::optional<JobSaid> jobAndLabel(const QString &text)
{
    bool isNumber = false;
    const qint64 job = text.section(u'/', 0, 0).toLongLong(&isNumber);
    if (!isNumber || job <= 0)
        return std::nullopt;
    return JobSaid{JobId(job), text.section(u'/', 1), {}};
}

QString jobAndLabelText(const JobSaid &said)
{
    const QString job = QString::number(said.job.value);
    return said.label.isEmpty() ? job : job + u'/' + said.label;
}

Result<Condition> readJobSaid(const FieldParts &parts)
{
    std::optional<JobSaid> said = jobAndLabel(parts.name.value_or(QString()));
    if (!said)
        return wrongJob(JobFieldText::tr("after “job:” the number of a job and a value are missing, as in "
                                         "job:3=negative, or job:3/sentiment=negative for one of several labels."));
    if (parts.value.isEmpty())
        return wrongJob(JobFieldText::tr("after “job:%1” a value is missing, as in job:%1=negative.").arg(*parts.name));
    said->value = parts.value;
    return *said;
}

std::optional<FieldParts> jobSaidParts(const Condition &condition)
{
    if (!std::holds_alternative<JobSaid>(condition) || std::get<JobSaid>(condition).value.isEmpty())
        return std::nullopt;
    const JobSaid &said = std::get<JobSaid>(condition);
    return FieldParts{jobAndLabelText(said), {}, said.value};
}

Result<Condition> readJobInvalid(const FieldParts &parts)
{
    if (const std::optional<JobSaid> said = jobAndLabel(parts.value))
        return *said;
    return wrongJob(JobFieldText::tr("after “job-invalid:” the number of a job is missing, as in job-invalid:3."));
}

std::optional<FieldParts> jobInvalidParts(const Condition &condition)
{
    if (!std::holds_alternative<JobSaid>(condition) || !std::get<JobSaid>(condition).value.isEmpty())
        return std::nullopt;
    return FieldParts{{}, {}, jobAndLabelText(std::get<JobSaid>(condition))};
}

ShownCondition shownJobSaid(const Condition &condition)
{
    const auto &[job, label, value] = std::get<JobSaid>(condition);
    //: %1: the number of a job; %2: the name of a label
    const QString about = label.isEmpty() ? JobFieldText::tr("job %1").arg(job.value)
                                          : JobFieldText::tr("job %1, %2").arg(QString::number(job.value), label);
    return {about, value.isEmpty() ? JobFieldText::tr("no readable label") : value};
}

} // namespace

SearchField jobSaidField()
{
    return {SearchField::Form::NamedValue,
            {QStringLiteral("job:")},
            QStringLiteral("job:3=VALUE"),
            nullptr,
            readJobSaid,
            jobSaidParts,
            shownJobSaid};
}

SearchField jobInvalidField()
{
    return {SearchField::Form::Value,
            {QStringLiteral("job-invalid:")},
            QStringLiteral("job-invalid:3"),
            nullptr,
            readJobInvalid,
            jobInvalidParts,
            shownJobSaid};
}

} // namespace tandem
