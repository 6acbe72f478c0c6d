// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/label_sql.h"

#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <QCoreApplication>

#include <optional>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// A list of 0 alone matches nothing.
QString listed(const std::vector<JobId> &jobs)
{
    QStringList ids;
    for (const JobId job : jobs)
        ids.append(QString::number(job.value));
    return ids.isEmpty() ? u"0"_s : ids.join(u", "_s);
}

/// The label of the newest shown job that gave the record of a row one; one without a value has left the schema.
QString shownLabelSql(const LabelScope &scope, const QString &row)
{
    return u"(SELECT s.id FROM label s WHERE s.record_id = %1.record_id AND s.label_definition_id = %2"
           " AND s.job_id IN (%3) AND %4 IS NOT NULL ORDER BY s.job_id DESC LIMIT 1)"_s.arg(
               row, QString::number(scope.definition.value), listed(scope.jobs.shown), valueSql(u"s"_s));
}

/// Whether shown jobs gave the record of a row different labels.
QString disagreesSql(const LabelScope &scope, const QString &row)
{
    if (scope.jobs.shown.size() < 2)
        return u"0"_s;
    return u"(SELECT COUNT(DISTINCT %4) > 1 FROM label s WHERE s.record_id = %1.record_id"
           " AND s.label_definition_id = %2 AND s.job_id IN (%3))"_s.arg(row, QString::number(scope.definition.value),
                                                                         listed(scope.jobs.shown), valueSql(u"s"_s));
}

QString filledName(const LabelScope &scope, const QString &name, const QString &alias, Visit visit)
{
    if (name == "ids"_L1)
        return idsFromJson();
    if (name == "definition"_L1)
        return QString::number(scope.definition.value);
    if (name == "jobs"_L1)
        return listed(scope.jobs.all);
    if (name == "leaving"_L1)
        return listed(scope.jobs.leaving);
    if (name == "shown"_L1)
        return listed(scope.jobs.shown);
    if (name == "shown-label"_L1)
        return shownLabelSql(scope, alias);
    if (name == "disagrees"_L1)
        return disagreesSql(scope, alias);
    if (name == "value"_L1)
        return valueSql(alias);
    if (name == "rejected"_L1)
        return u"'rejected'"_s;
    if (name == "visit"_L1)
        return visit == Visit::Touched ? u"touched_record t CROSS JOIN "_s : QString();
    Q_ASSERT(name == "visited"_L1);
    // The range lets SQLite read a partial index where there is one.
    return visit == Visit::Touched ? alias + ".record_id = t.record_id"_L1 : alias + ".record_id > 0"_L1;
}

} // namespace

QString labelSql(const LabelScope &scope, QLatin1String sql, Visit visit)
{
    QString filled;
    qsizetype from = 0;
    for (qsizetype open = sql.indexOf(u'{'); open >= 0; open = sql.indexOf(u'{', from)) {
        const qsizetype close = sql.indexOf(u'}', open);
        const QString name = sql.mid(open + 1, close - open - 1);
        filled += sql.mid(from, open - from);
        filled += filledName(scope, name.section(u':', 0, 0), name.section(u':', 1), visit);
        from = close + 1;
    }
    return filled + sql.mid(from);
}

Result<LabelScope> currentScope(Connection &connection, LabelDefinitionId definition, ImportId restoring)
{
    Steps steps(connection);
    std::optional<ValueKind> kind;
    steps.each(
        u"SELECT level, choice FROM label_definition WHERE id = ?"_s,
        [&](const Statement &row) { kind = valueKindOf(row.text(0), row.text(1)); }, definition);
    JobsOfDefinition jobs = steps.take(jobsOfDefinition(connection, definition, restoring));
    if (!steps.hasFailed() && !kind)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "This label definition is not in the project any more. "
                                                            "Open the schema to see what there is."));
    return steps.result(LabelScope{definition, std::move(jobs), kind.value_or(ValueKind::Option)});
}

} // namespace tandem
