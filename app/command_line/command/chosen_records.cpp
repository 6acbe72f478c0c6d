// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command/chosen_records.h"

#include "app/command_line/command/await.h"
#include "app/command_line/output/console.h"
#include "core/project/project.h"
#include "core/search/query_text.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ChosenRecordsText
{
    Q_DECLARE_TR_FUNCTIONS(ChosenRecords)
};

} // namespace

Attempt<Query> readQuery(const QString &text, Console &console)
{
    const auto query = parseQuery(text);
    if (!query)
        return wrongCall(query.error().message);
    for (const QString &word : doubtfulWords(text))
        console.printMessage(ChosenRecordsText::tr("\"%1\" is no condition and is searched for as a word. \"%2\" "
                                                   "says what a query can hold.")
                                 .arg(word, QStringLiteral("tandem-cli help")));
    return *query;
}

Attempt<ResultList> findRecords(Project &project, const ListRequest &request)
{
    const auto list = await(project.records().list(request, CancelToken()));
    // A query that names what is not there, as a label or a job, is as wrong as one that cannot be read.
    if (!list && list.error().code == ErrorCode::InvalidInput)
        return wrongCall(list.error().message);
    if (!list)
        return failed(list.error());
    return *list;
}

Attempt<ResultList> findRecordsById(Project &project, const QStringList &ids)
{
    std::vector<RecordId> found;
    for (const QString &id : ids) {
        ListRequest request;
        request.query.conditions.push_back(ExternalIdIs{id});
        const auto list = findRecords(project, request);
        if (!list)
            return failed(list.error());
        if ((*list)->empty())
            return failed(ChosenRecordsText::tr("There is no record with the id \"%1\".").arg(id));
        found.insert(found.end(), (*list)->begin(), (*list)->end());
    }
    return ResultList(std::make_shared<const std::vector<RecordId>>(std::move(found)));
}

Attempt<void> checkChoice(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("id")) == arguments.has(QStringLiteral("query")))
        return wrongCall(ChosenRecordsText::tr("Say which records: --id ID… or --query QUERY, one of them."));
    return {};
}

Attempt<ResultList> chosenRecords(Project &project, const Call &call, LabelDefinitionId definition)
{
    const Arguments &arguments = call.arguments;
    if (arguments.has(QStringLiteral("id")))
        return findRecordsById(project, arguments.values(QStringLiteral("id")));
    const auto query = readQuery(arguments.value(QStringLiteral("query")), call.console);
    if (!query)
        return failed(query.error());
    return findRecords(project, ListRequest{*query, Sort(), definition});
}

} // namespace tandem
