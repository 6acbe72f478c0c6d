// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_fields.h"

#include "core/base/nearest.h"
#include "core/search/comparison_words.h"
#include "core/search/job_fields.h"
#include "core/search/number_field.h"
#include "core/search/schema_field.h"
#include "core/search/span_fields.h"
#include "core/text/status_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the functions of the table.
struct SearchFieldText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

using Parts = std::optional<FieldParts>;

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

/// Of a condition that is known to be of this kind.
template <typename Kind>
const Kind &as(const Condition &condition)
{
    return std::get<Kind>(condition);
}

template <typename Kind>
bool is(const Condition &condition)
{
    return std::holds_alternative<Kind>(condition);
}

// label:NAME=VALUE

Result<Condition> readLabel(const FieldParts &parts)
{
    if (parts.name && parts.name->isEmpty())
        return wrong(SearchFieldText::tr("the name of a label is missing, as in label:sentiment=negative."));
    if (parts.value.isEmpty())
        return wrong(SearchFieldText::tr("after “label:” a value is missing, as in label:sentiment=negative."));
    return LabelIs{parts.name.value_or(QString()), parts.value};
}

Parts labelParts(const Condition &condition)
{
    if (!is<LabelIs>(condition))
        return std::nullopt;
    const auto &[label, value] = as<LabelIs>(condition);
    return FieldParts{label.isEmpty() ? std::nullopt : std::optional(label), {}, value};
}

ShownCondition shownLabel(const Condition &condition)
{
    const auto &[label, value] = as<LabelIs>(condition);
    return {label.isEmpty() ? SearchFieldText::tr("label") : label, value};
}

// status:WORD

QStringList allStatusWords()
{
    QStringList words;
    for (int i = static_cast<int>(Status::Unlabelled); i <= static_cast<int>(Status::Conflict); ++i)
        words += toWord(static_cast<Status>(i));
    return words;
}

Result<Condition> readStatus(const FieldParts &parts)
{
    if (const auto status = statusFromWord(parts.value.toLower()))
        return StatusIs{*status};
    const QStringList words = allStatusWords();
    const QString nearest = nearestName(parts.value, words);
    if (!nearest.isEmpty()) {
        return wrong(SearchFieldText::tr("there is no status “%1”. Did you mean status:%2?").arg(parts.value, nearest));
    }
    return wrong(SearchFieldText::tr("there is no status “%1”. Possible: %2.")
                     .arg(parts.value, words.join(QStringLiteral(", "))));
}

Parts statusParts(const Condition &condition)
{
    return is<StatusIs>(condition) ? Parts({{}, {}, toWord(as<StatusIs>(condition).status)}) : std::nullopt;
}

ShownCondition shownStatus(const Condition &condition)
{
    return {SearchFieldText::tr("status"), statusText(as<StatusIs>(condition).status)};
}

// conf<NUMBER

Result<Condition> readConfidence(const FieldParts &parts)
{
    bool isNumber = false;
    const double value = parts.value.toDouble(&isNumber);
    if (!isNumber || !(value >= 0 && value <= 1)) {
        return wrong(
            SearchFieldText::tr("“%1” is no confidence; give a number from 0 to 1, as in conf<0.7.").arg(parts.value));
    }
    if (const auto comparison = comparisonFromWord(parts.comparison))
        return ConfidenceIs{*comparison, value};
    return wrong(SearchFieldText::tr("after “conf” one of <, <=, =, >=, > is missing, as in conf<0.7."));
}

Parts confidenceParts(const Condition &condition)
{
    if (!is<ConfidenceIs>(condition))
        return std::nullopt;
    const auto &[comparison, value] = as<ConfidenceIs>(condition);
    return FieldParts{{}, comparisonWord(comparison), QString::number(value, 'g', QLocale::FloatingPointShortest)};
}

ShownCondition shownConfidence(const Condition &condition)
{
    const auto &[comparison, value] = as<ConfidenceIs>(condition);
    return {SearchFieldText::tr("confidence"), comparisonSign(comparison) + u' ' + QLocale().toString(value, 'f', 2)};
}

// rung>=NUMBER

Result<Condition> readRung(const FieldParts &parts)
{
    constexpr int lastRung = 6;
    bool isNumber = false;
    const int rung = parts.value.toInt(&isNumber);
    if (!isNumber || rung < 1 || rung > lastRung) {
        return wrong(SearchFieldText::tr("“%1” is no rung; give a number from 1 (strict) to 6 (loose), as in rung>=4.")
                         .arg(parts.value));
    }
    if (const auto comparison = comparisonFromWord(parts.comparison))
        return RungIs{*comparison, rung};
    return wrong(SearchFieldText::tr("after “rung” one of <, <=, =, >=, > is missing, as in rung>=4."));
}

Parts rungParts(const Condition &condition)
{
    if (!is<RungIs>(condition))
        return std::nullopt;
    const auto &[comparison, rung] = as<RungIs>(condition);
    return FieldParts{{}, comparisonWord(comparison), QString::number(rung)};
}

ShownCondition shownRung(const Condition &condition)
{
    const auto &[comparison, rung] = as<RungIs>(condition);
    return {SearchFieldText::tr("rung"), comparisonSign(comparison) + u' ' + QString::number(rung)};
}

// meta.NAME=VALUE

Result<Condition> readMetadata(const FieldParts &parts)
{
    if (!parts.name) {
        return wrong(SearchFieldText::tr("a metadata condition is written meta.NAME=VALUE; names with spaces stand "
                                         "in double quotes."));
    }
    if (parts.name->isEmpty())
        return wrong(SearchFieldText::tr("a metadata condition is written meta.NAME=VALUE."));
    return MetadataIs{*parts.name, parts.value};
}

Parts metadataParts(const Condition &condition)
{
    if (!is<MetadataIs>(condition))
        return std::nullopt;
    const auto &[name, value] = as<MetadataIs>(condition);
    return FieldParts{name, {}, value};
}

ShownCondition shownMetadata(const Condition &condition)
{
    const auto &[name, value] = as<MetadataIs>(condition);
    return {name, value};
}

// id:TEXT

Result<Condition> readId(const FieldParts &parts)
{
    if (parts.value.isEmpty())
        return wrong(SearchFieldText::tr("after “id:” the id is missing."));
    return ExternalIdIs{parts.value};
}

Parts idParts(const Condition &condition)
{
    return is<ExternalIdIs>(condition) ? Parts({{}, {}, as<ExternalIdIs>(condition).externalId}) : std::nullopt;
}

ShownCondition shownId(const Condition &condition)
{
    return {SearchFieldText::tr("id"), as<ExternalIdIs>(condition).externalId};
}

// differs:JOB, agrees:JOB, disagree:JOB, gold-differs:JOB, gold-agrees:JOB

const QString &anyJob()
{
    static const QString word = QStringLiteral("any");
    return word;
}

QStringList anyJobAlone()
{
    return {anyJob()};
}

bool takesAnyJob(JobComparison comparison)
{
    return comparison == JobComparison::DiffersFromPeople || comparison == JobComparison::DisagreesWithJobs;
}

QString comparisonField(JobComparison comparison)
{
    switch (comparison) {
    case JobComparison::DiffersFromPeople:
        return QStringLiteral("differs");
    case JobComparison::AgreesWithPeople:
        return QStringLiteral("agrees");
    case JobComparison::DisagreesWithJobs:
        return QStringLiteral("disagree");
    case JobComparison::DiffersFromGold:
        return QStringLiteral("gold-differs");
    case JobComparison::AgreesWithGold:
        break;
    }
    return QStringLiteral("gold-agrees");
}

template <JobComparison Comparison>
Result<Condition> readComparison(const FieldParts &parts)
{
    const QString field = comparisonField(Comparison);
    if (takesAnyJob(Comparison) && parts.value.compare(anyJob(), Qt::CaseInsensitive) == 0)
        return JobCompares{Comparison, {}};
    bool isNumber = false;
    const qint64 job = parts.value.toLongLong(&isNumber);
    if (isNumber && job > 0)
        return JobCompares{Comparison, JobId(job)};
    if (takesAnyJob(Comparison))
        return wrong(
            SearchFieldText::tr("after “%1:” the number of a job is missing, or “any”, as in %1:any.").arg(field));
    return wrong(SearchFieldText::tr("after “%1:” the number of a job is missing, as in %1:3.").arg(field));
}

template <JobComparison Comparison>
Parts comparisonParts(const Condition &condition)
{
    if (!is<JobCompares>(condition) || as<JobCompares>(condition).comparison != Comparison)
        return std::nullopt;
    const JobId job = as<JobCompares>(condition).job;
    return FieldParts{{}, {}, job.isValid() ? QString::number(job.value) : anyJob()};
}

ShownCondition shownComparison(const Condition &condition)
{
    const auto &[comparison, job] = as<JobCompares>(condition);
    const QString which = job.isValid() ? SearchFieldText::tr("job %1").arg(job.value) : SearchFieldText::tr("any job");
    switch (comparison) {
    case JobComparison::DiffersFromPeople:
        return {SearchFieldText::tr("differs from people"), which};
    case JobComparison::AgreesWithPeople:
        return {SearchFieldText::tr("agrees with people"), which};
    case JobComparison::DisagreesWithJobs:
        return {SearchFieldText::tr("jobs disagree"), which};
    case JobComparison::DiffersFromGold:
        return {SearchFieldText::tr("differs from gold"), which};
    case JobComparison::AgreesWithGold:
        break;
    }
    return {SearchFieldText::tr("agrees with gold"), which};
}

template <JobComparison Comparison>
SearchField comparisonRow()
{
    const QString opening = comparisonField(Comparison) + u':';
    return {SearchField::Form::Value,
            {opening},
            opening + (takesAnyJob(Comparison) ? anyJob() : QStringLiteral("3")),
            takesAnyJob(Comparison) ? anyJobAlone : nullptr,
            readComparison<Comparison>,
            comparisonParts<Comparison>,
            shownComparison};
}

// gold:NAME=VALUE

Result<Condition> readGold(const FieldParts &parts)
{
    if (parts.name && parts.name->isEmpty())
        return wrong(SearchFieldText::tr("the name of a label is missing, as in gold:sentiment=negative."));
    if (parts.value.isEmpty())
        return wrong(SearchFieldText::tr("after “gold:” a value is missing, as in gold:sentiment=negative."));
    return GoldIs{parts.name.value_or(QString()), parts.value};
}

Parts goldParts(const Condition &condition)
{
    if (!is<GoldIs>(condition))
        return std::nullopt;
    const auto &[label, value] = as<GoldIs>(condition);
    return FieldParts{label.isEmpty() ? std::nullopt : std::optional(label), {}, value};
}

ShownCondition shownGold(const Condition &condition)
{
    const auto &[label, value] = as<GoldIs>(condition);
    return {label.isEmpty() ? SearchFieldText::tr("gold") : SearchFieldText::tr("gold %1").arg(label), value};
}

// comment:WORD

Result<Condition> readComment(const FieldParts &parts)
{
    if (parts.value.isEmpty())
        return wrong(SearchFieldText::tr("after “comment:” a word is missing, as in comment:unsure."));
    return CommentContains{parts.value};
}

Parts commentParts(const Condition &condition)
{
    return is<CommentContains>(condition) ? Parts({{}, {}, as<CommentContains>(condition).word}) : std::nullopt;
}

ShownCondition shownComment(const Condition &condition)
{
    return {SearchFieldText::tr("comment"), as<CommentContains>(condition).word};
}

std::vector<SearchField> allFields()
{
    using Form = SearchField::Form;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {Form::NamedValue, {s("label:")}, s("label:NAME=VALUE"), nullptr, readLabel, labelParts, shownLabel},
        {Form::Value, {s("status:")}, s("status:unverified"), allStatusWords, readStatus, statusParts, shownStatus},
        {Form::Number,
         {s("conf"), s("confidence")},
         s("conf<0.7"),
         nullptr,
         readConfidence,
         confidenceParts,
         shownConfidence},
        {Form::Number, {s("rung")}, s("rung>=4"), nullptr, readRung, rungParts, shownRung},
        {Form::NamedValue, {s("meta.")}, s("meta.NAME=VALUE"), nullptr, readMetadata, metadataParts, shownMetadata},
        {Form::Value, {s("id:")}, s("id:TEXT"), nullptr, readId, idParts, shownId},
        comparisonRow<JobComparison::DiffersFromPeople>(),
        comparisonRow<JobComparison::DisagreesWithJobs>(),
        comparisonRow<JobComparison::AgreesWithPeople>(),
        comparisonRow<JobComparison::DiffersFromGold>(),
        comparisonRow<JobComparison::AgreesWithGold>(),
        {Form::NamedValue, {s("gold:")}, s("gold:NAME=VALUE"), nullptr, readGold, goldParts, shownGold},
        jobSaidField(),
        jobInvalidField(),
        spanField(),
        spansField(),
        numberField(),
        schemaField(),
        {Form::Value, {s("comment:")}, s("comment:TEXT"), nullptr, readComment, commentParts, shownComment},
    };
}

} // namespace

QString SearchField::word() const
{
    return form == Form::Number ? openings.first() : openings.first().chopped(1);
}

const std::vector<SearchField> &searchFields()
{
    static const std::vector<SearchField> fields = allFields();
    return fields;
}

const SearchField *fieldOf(const Condition &condition)
{
    const std::vector<SearchField> &fields = searchFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&condition](const SearchField &each) {
        return each.parts(condition).has_value();
    });
    return found == fields.end() ? nullptr : &*found;
}

ShownCondition shownCondition(const Condition &condition)
{
    const SearchField *field = fieldOf(condition);
    return field ? field->shown(condition) : ShownCondition{{}, as<ContainsWord>(condition).word};
}

} // namespace tandem
