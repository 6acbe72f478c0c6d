// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/job_comparison.h"

#include "core/store/jobs/job_store.h"
#include "core/store/labels/label_comparison.h"
#include "core/store/labels/label_sql.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/steps.h"

#include <map>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// One job's labels of one definition.
class JobComparer
{
public:
    JobComparer(Steps &steps, JobId job, const LabelScope &scope)
        : m_steps(steps)
        , m_job(job)
        , m_scope(scope)
    {
    }

    LabelAgreement compare()
    {
        const QString byPeople =
            u"current_label AS c CROSS JOIN label AS l"
            " WHERE c.label_definition_id = %1 AND c.status IN (3, 4, 5, 6)"
            " AND l.job_id = %2 AND l.label_definition_id = %1 AND l.record_id = c.record_id"
            " AND (c.status < 6 OR %3)"_s.arg(definition(), job(), differsFromPeopleSql(u"l"_s, u"c"_s));
        const QString byGold = u"label AS l CROSS JOIN label AS c WHERE l.job_id = %2 AND l.label_definition_id = %1"
                               " AND %3"_s.arg(definition(), job(), isGoldOfSql(u"c"_s, u"l"_s));
        return {m_scope.definition,
                compareWith(byPeople, u"current_label_option"_s,
                            u"o.label_definition_id = c.label_definition_id AND o.record_id = c.record_id"_s,
                            u"c.status < 6 AND %1 = %2"_s.arg(valueSql(u"l"_s), valueSql(u"c"_s)),
                            u" AND c.status < 6"_s),
                compareWith(byGold, u"label_option"_s, u"o.label_id = c.id"_s,
                            u"%1 = %2"_s.arg(valueSql(u"l"_s), valueSql(u"c"_s)), {})};
    }

private:
    QString definition() const { return QString::number(m_scope.definition.value); }
    QString job() const { return QString::number(m_job.value); }

    /// `pairs`: the labels `l` with what they are compared with, `c`; `ofSet`: its members `o` in a table;
    /// `isKnown`: the right value is known.
    AgreementByOption compareWith(const QString &pairs, const QString &members, const QString &ofSet,
                                  const QString &agrees, const QString &isKnown)
    {
        const QString wanted =
            u"%1 AND NOT %2 AND %3"_s.arg(pairs, isTrainedOnSql(u"l"_s), isVisible(u"l.record_id"_s));
        AgreementByOption found;
        m_steps.each(u"SELECT count(*), COALESCE(sum(%1), 0) FROM %2"_s.arg(agrees, wanted), [&](const Statement &row) {
            found.all = {row.integer(0), row.integer(1)};
        });
        const QString byOption =
            !m_scope.hasMembers()
                ? u"SELECT c.option_id, count(*), COALESCE(sum(%1), 0) FROM %2%3 GROUP BY c.option_id"_s.arg(
                      agrees, wanted, isKnown)
                : QString(
                      u"SELECT o.option_id, count(*), COALESCE(sum(EXISTS (SELECT 1 FROM label_option AS m"_s +
                      u" WHERE m.label_id = l.id AND m.option_id = o.option_id)), 0) FROM %1 AS o CROSS JOIN %2"_s.arg(
                          members, wanted) +
                      u" AND %1%2 GROUP BY o.option_id"_s.arg(ofSet, isKnown));
        std::map<OptionId, Agreement> options;
        m_steps.each(byOption, [&](const Statement &row) {
            options[row.id<OptionId>(0)] = {row.integer(1), row.integer(2)};
        });
        addInOrder(options, found);
        return found;
    }

    void addInOrder(const std::map<OptionId, Agreement> &options, AgreementByOption &found)
    {
        m_steps.each(
            u"SELECT id FROM option WHERE label_definition_id = ? ORDER BY position, id"_s,
            [&](const Statement &row) {
                if (const auto known = options.find(row.id<OptionId>(0)); known != options.end())
                    found.options.emplace_back(*known);
            },
            m_scope.definition);
    }

    Steps &m_steps;
    JobId m_job;
    const LabelScope &m_scope;
};

} // namespace

Result<JobAgreement> jobAgreement(Connection &connection, JobId id)
{
    Steps steps(connection);
    const Job job = steps.take(loadJob(connection, id));
    JobAgreement agreement;
    for (const LabelDefinitionId definition : job.definitions) {
        if (steps.hasFailed())
            break;
        const LabelScope scope = steps.take(currentScope(connection, definition));
        agreement.push_back(JobComparer(steps, id, scope).compare());
    }
    return steps.result(std::move(agreement));
}

} // namespace tandem
