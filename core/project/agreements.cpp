// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/agreements.h"

#include "core/project/project_access.h"
#include "core/store/query/opinion_store.h"
#include "core/store/schema/schema_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

Result<AgreementReport> report(Connection &connection, const AgreementRequest &request)
{
    const Result<Schema> schema = currentSchema(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    const LabelDefinition *definition = schema->definition(request.definition);
    if (!definition)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Agreements", "This label definition is not in the schema any "
                                                                 "more."));
    const Result<Opinions> opinions = readOpinions(connection, request.definition);
    if (!opinions)
        return tl::unexpected(opinions.error());
    AgreementScope scope;
    scope.isGroupOfPeople = request.holders.empty();
    if (!request.holders.empty())
        scope.includesHolder = [&request](const OpinionHolder &holder) {
            return std::find(request.holders.begin(), request.holders.end(), holder.name) != request.holders.end();
        };
    if (request.records)
        scope.includesRecord = [&request](RecordId record) {
            return std::binary_search(request.records->begin(), request.records->end(), record);
        };
    const Result<TextLengths> lengths = definition->valueKind() == ValueKind::Spans
                                            ? readTextLengths(connection, *opinions)
                                            : Result<TextLengths>(TextLengths());
    if (!lengths)
        return tl::unexpected(lengths.error());
    return agreementReport(*opinions, *definition, scope, [&lengths](RecordId record) {
        const auto found = lengths->find(record);
        return found == lengths->end() ? 0 : found->second;
    });
}

} // namespace

Pending<Result<AgreementReport>> Agreements::measure(AgreementRequest request, CancelToken cancel)
{
    return m_access.lists().read(
        [request = std::move(request)](Connection &connection) { return report(connection, request); },
        std::move(cancel));
}

} // namespace tandem
