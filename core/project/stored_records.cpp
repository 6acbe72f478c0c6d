// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/stored_records.h"

#include "core/llm/wire/stored_answer.h"
#include "core/store/query/detail_store.h"
#include "core/store/query/project_counts.h"
#include "core/store/query/record_lists.h"
#include "core/store/records/record_rows.h"
#include "core/store/records/record_store.h"
#include "core/store/schema/schema_store.h"

namespace tandem {

namespace {

Result<ResultList> shared(Result<std::vector<RecordId>> ids)
{
    return std::move(ids).map(
        [](std::vector<RecordId> list) { return std::make_shared<const std::vector<RecordId>>(std::move(list)); });
}

/// The store keeps the bodies as they came; only a provider's reader knows where the messages stand in them.
void addMessages(AnswerDetail &answer)
{
    for (size_t i = 0; i < answer.samples.size(); ++i) {
        if (answer.samples[i].raw.isEmpty())
            continue; // the body before holds it
        const QStringList texts = samplesOfBody(answer.samples[i].raw);
        const size_t held = std::min(static_cast<size_t>(texts.size()), answer.samples.size() - i);
        for (size_t k = 0; k < held; ++k)
            answer.samples[i + k].text = texts[static_cast<qsizetype>(k)];
    }
}

RecordDetail withAnswerTexts(RecordDetail detail)
{
    for (LabelDetail &label : detail.labels) {
        if (label.answer)
            addMessages(*label.answer);
    }
    return detail;
}

} // namespace

Pending<Result<ResultList>> StoredRecords::firstOf(const ListRequest &request, int limit, CancelToken cancel)
{
    return m_access.lists().read(
        [request, limit, &helper = m_access.listHelper()](Connection &connection) {
            return shared(firstRecords(connection, request, limit, &helper));
        },
        std::move(cancel));
}

Pending<Result<ResultList>> StoredRecords::list(const ListRequest &request, CancelToken cancel)
{
    return m_access.lists().read(
        [request, &helper = m_access.listHelper()](Connection &connection) {
            return shared(listRecords(connection, request, &helper));
        },
        std::move(cancel));
}

Pending<Result<std::vector<RecordRow>>> StoredRecords::rows(const std::vector<RecordId> &ids,
                                                            const QStringList &metadataColumns)
{
    return m_access.pages().read(
        [ids, metadataColumns](Connection &connection) { return recordRows(connection, ids, metadataColumns); });
}

Pending<Result<RecordDetail>> StoredRecords::detail(RecordId id)
{
    return m_access.pages().read([id](Connection &connection) {
        return currentSchema(connection)
            .and_then([&](const Schema &schema) { return recordDetail(connection, schema, id); })
            .map(withAnswerTexts);
    });
}

Pending<Result<ProjectCounts>> StoredRecords::counts()
{
    return m_access.counts().read(projectCounts);
}

Pending<Result<QStringList>> StoredRecords::metadataColumns()
{
    return m_access.counts().read([](Connection &connection) { return tandem::metadataColumns(connection); });
}

Pending<Result<qint64>> StoredRecords::staleCount(const ListRequest &request, ResultList list, CancelToken cancel)
{
    return m_access.counts().read(
        [request, list = std::move(list)](Connection &connection) {
            return tandem::staleCount(connection, request, *list);
        },
        std::move(cancel));
}

} // namespace tandem
