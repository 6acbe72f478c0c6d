// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search/query_edit.h"

#include "ui/look/theme.h"

namespace tandem {

namespace {

template <typename Drop>
Query keepingOthers(const Query &query, Drop drop)
{
    Query result;
    for (const Condition &condition : query.conditions) {
        if (!drop(condition))
            result.conditions.push_back(condition);
    }
    return result;
}

Query queryOf(Subset subset)
{
    switch (subset) {
    case Subset::All:
        return {};
    case Subset::Unlabelled:
        return {{StatusIs{Status::Unlabelled}}};
    case Subset::Unverified:
        return {{StatusIs{Status::Unverified}}};
    case Subset::BelowThreshold:
        return {{StatusIs{Status::Unverified}, ConfidenceIs{Comparison::Less, reviewThreshold}}};
    case Subset::Conflicts:
        return {{StatusIs{Status::Conflict}}};
    case Subset::Differing:
        return {{JobCompares{JobComparison::DiffersFromPeople, {}}}};
    case Subset::Invalid:
        return {{StatusIs{Status::Invalid}}};
    }
    return {};
}

} // namespace

Query without(const Query &query, size_t index)
{
    Query result = query;
    if (index < result.conditions.size())
        result.conditions.erase(result.conditions.begin() + static_cast<std::ptrdiff_t>(index));
    return result;
}

Query withLabel(const Query &query, const QString &label, const std::optional<QString> &value)
{
    Query result = keepingOthers(query, [&label](const Condition &condition) {
        const auto *held = std::get_if<LabelIs>(&condition);
        return held && (held->label.isEmpty() || held->label == label);
    });
    if (value)
        result.conditions.push_back(LabelIs{label, *value});
    return result;
}

Query withStatus(const Query &query, std::optional<Status> status)
{
    Query result =
        keepingOthers(query, [](const Condition &condition) { return std::holds_alternative<StatusIs>(condition); });
    if (status)
        result.conditions.push_back(StatusIs{*status});
    return result;
}

ListRequest subsetRequest(Subset subset)
{
    ListRequest request;
    request.query = queryOf(subset);
    if (subset == Subset::BelowThreshold)
        request.sort = {SortKey::Confidence, true, {}};
    return request;
}

ListRequest askedOnly(ListRequest request)
{
    request.query.conditions.push_back(AskedBySchema{});
    return request;
}

std::optional<Subset> subsetOf(const Query &whole)
{
    const Query query = keepingOthers(
        whole, [](const Condition &condition) { return std::holds_alternative<AskedBySchema>(condition); });
    for (const Subset subset : {Subset::All, Subset::Unlabelled, Subset::Unverified, Subset::BelowThreshold,
                                Subset::Conflicts, Subset::Differing, Subset::Invalid}) {
        if (queryOf(subset) == query)
            return subset;
    }
    return std::nullopt;
}

} // namespace tandem
