// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query/query_names.h"

#include "core/base/nearest.h"
#include "core/base/search_form.h"
#include "core/store/jobs/job_store.h"
#include "core/store/records/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct QueryNamesText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

Result<void> checkJob(Connection &connection, JobId id)
{
    const Result<Job> job = loadJob(connection, id);
    if (job)
        return {};
    return failure(job.error().code == ErrorCode::NotFound ? ErrorCode::InvalidInput : job.error().code,
                   job.error().message);
}

tl::unexpected<Error> unknownColumn(const QString &name, const QStringList &columns)
{
    const QString nearest = nearestName(name, columns);
    if (columns.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QueryNamesText::tr("There is no metadata column “%1”: the records have no metadata.").arg(name));
    if (nearest.isEmpty())
        return failure(ErrorCode::InvalidInput, QueryNamesText::tr("There is no metadata column “%1”. There is: %2.")
                                                    .arg(name, columns.join(QStringLiteral(", "))));
    return failure(ErrorCode::InvalidInput,
                   QueryNamesText::tr("There is no metadata column “%1”. Did you mean “%2”?").arg(name, nearest));
}

Result<QString> knownColumn(const QString &name, const QStringList &columns)
{
    if (columns.contains(name))
        return name;
    const auto same = std::find_if(columns.begin(), columns.end(),
                                   [&name](const QString &column) { return sameInSearch(column, name); });
    if (same == columns.end())
        return unknownColumn(name, columns);
    return *same;
}

Result<void> nameColumn(Connection &connection, QString &name)
{
    return metadataColumns(connection)
        .and_then([&name](const QStringList &columns) { return knownColumn(name, columns); })
        .map([&name](const QString &known) { name = known; });
}

} // namespace

Result<Query> withKnownNames(Connection &connection, Query query)
{
    for (Condition &condition : query.conditions) {
        Result<void> known;
        if (const auto *compares = std::get_if<JobCompares>(&condition); compares && compares->job.isValid())
            known = checkJob(connection, compares->job);
        else if (const auto *said = std::get_if<JobSaid>(&condition); said && said->job.isValid())
            known = checkJob(connection, said->job);
        else if (auto *metadata = std::get_if<MetadataIs>(&condition))
            known = nameColumn(connection, metadata->name);
        if (!known)
            return tl::unexpected(known.error());
    }
    return query;
}

} // namespace tandem
