// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/label_comparison.h"

#include "core/store/schema/stored_value.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

QString goldSql(const QString &label, bool agrees)
{
    return u"EXISTS (SELECT 1 FROM label AS gold WHERE %1 AND %2 %3 %4)"_s.arg(
        isGoldOfSql(u"gold"_s, label), valueSql(u"gold"_s), agrees ? u"="_s : u"<>"_s, valueSql(label));
}

QString otherJobsSql(const QString &label)
{
    return u"EXISTS (SELECT 1 FROM label AS other JOIN job AS its ON its.id = other.job_id AND its.is_whole = 1"
           " WHERE other.record_id = %1.record_id AND other.label_definition_id = %1.label_definition_id"
           " AND NOT EXISTS (SELECT 1 FROM hidden_job AS h WHERE h.job_id = other.job_id"
           "  AND h.label_definition_id = other.label_definition_id) AND %2 <> %3)"_s.arg(label, valueSql(u"other"_s),
                                                                                          valueSql(label));
}

} // namespace

QString isDecidedSql(const QString &row)
{
    return row + u".status IN (3, 4, 5)"_s;
}

QString differsFromPeopleSql(const QString &label, const QString &row)
{
    return u"((%1 AND %2 <> %3) OR (%4.status = 6 AND %2 = %3))"_s.arg(isDecidedSql(row), valueSql(label),
                                                                       valueSql(row), row);
}

QString isTrainedOnSql(const QString &label)
{
    return u"EXISTS (SELECT 1 FROM job_training_record AS trained WHERE trained.job_id = %1.job_id"
           " AND trained.record_id = %1.record_id)"_s.arg(label);
}

QString isGoldOfSql(const QString &gold, const QString &label)
{
    return u"%1.record_id = %2.record_id AND %1.label_definition_id = %2.label_definition_id AND %1.job_id IS NULL"
           " AND %1.is_current = 1 AND %1.annotator_id IN (SELECT id FROM annotator WHERE kind = 'reference')"_s.arg(
               gold, label);
}

QString comparisonSql(JobComparison comparison, const QString &label, const QString &row)
{
    switch (comparison) {
    case JobComparison::DiffersFromPeople:
        return differsFromPeopleSql(label, row);
    case JobComparison::AgreesWithPeople:
        return u"(%1 AND %2 = %3)"_s.arg(isDecidedSql(row), valueSql(label), valueSql(row));
    case JobComparison::DisagreesWithJobs:
        return otherJobsSql(label);
    case JobComparison::DiffersFromGold:
    case JobComparison::AgreesWithGold:
        break;
    }
    return goldSql(label, comparison == JobComparison::AgreesWithGold);
}

} // namespace tandem
