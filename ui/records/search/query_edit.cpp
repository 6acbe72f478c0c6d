// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search/query_edit.h"

#include "ui/look/label_look.h"
#include "ui/look/theme.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct QueryEditText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::LessOrEqual:
        return QStringLiteral("≤");
    case Comparison::Equal:
        return QStringLiteral("=");
    case Comparison::GreaterOrEqual:
        return QStringLiteral("≥");
    case Comparison::Greater:
        return QStringLiteral(">");
    }
    return {};
}

struct ChipOf
{
    ChipText operator()(const ContainsWord &c) const { return {{}, c.word}; }
    ChipText operator()(const LabelIs &c) const
    {
        return {c.label.isEmpty() ? QueryEditText::tr("label") : c.label, c.value};
    }
    ChipText operator()(const StatusIs &c) const { return {QueryEditText::tr("status"), statusText(c.status)}; }
    ChipText operator()(const RungIs &c) const
    {
        return {QueryEditText::tr("rung"), comparisonText(c.comparison) + u' ' + QString::number(c.rung)};
    }
    ChipText operator()(const ConfidenceIs &c) const
    {
        return {QueryEditText::tr("confidence"),
                comparisonText(c.comparison) + u' ' + QString::number(c.value, 'f', 2)};
    }
    ChipText operator()(const MetadataIs &c) const { return {c.name, c.value}; }
    ChipText operator()(const ExternalIdIs &c) const { return {QueryEditText::tr("id"), c.externalId}; }
};

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
    case Subset::Invalid:
        return {{StatusIs{Status::Invalid}}};
    }
    return {};
}

} // namespace

ChipText chipText(const Condition &condition)
{
    return std::visit(ChipOf(), condition);
}

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

std::optional<Subset> subsetOf(const Query &query)
{
    for (const Subset subset : {Subset::All, Subset::Unlabelled, Subset::Unverified, Subset::BelowThreshold,
                                Subset::Conflicts, Subset::Invalid}) {
        if (queryOf(subset) == query)
            return subset;
    }
    return std::nullopt;
}

} // namespace tandem
