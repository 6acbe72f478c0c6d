// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/changed_answers.h"

#include "core/store/labels/schema_departures.h"
#include "core/store/schema/stored_value.h"
#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 1'000; // of options that became others, should a file name them in a circle

std::optional<LabelValue> asKind(const LabelValue &value, ValueKind kind)
{
    if (kind == ValueKind::Spans)
        return value;
    const std::vector<OptionId> options = value.options();
    if (kind == ValueKind::Option && options.size() != 1)
        return std::nullopt;
    return LabelValue(options);
}

} // namespace

ChangedAnswers::ChangedAnswers(Steps &steps, const std::vector<LabelDefinitionId> &definitions)
{
    for (const LabelDefinitionId definition : definitions) {
        steps.each(
            u"SELECT level, choice FROM label_definition WHERE id = ?"_s,
            [&](const Statement &row) { m_kinds[definition] = valueKindOf(row.text(0), row.text(1)); }, definition);
        steps.each(
            u"SELECT id, becomes_id, left_by_id FROM option WHERE label_definition_id = ? AND "_s +
                hasLeft(u"option"_s),
            [&](const Statement &row) {
                m_departures[row.id<OptionId>(0)] = {row.id<OptionId>(1), row.id<OperationId>(2)};
            },
            definition);
    }
}

/// Of the options that it names, the one that left first.
const ChangedAnswers::Departure *ChangedAnswers::firstDeparture(const LabelValue &value) const
{
    const Departure *first = nullptr;
    for (const OptionId option : value.optionsNamed()) {
        const auto found = m_departures.find(option);
        if (found != m_departures.end() && (!first || found->second.leftById < first->leftById))
            first = &found->second;
    }
    return first;
}

/// Invalid: it went with that edit.
OptionId ChangedAnswers::after(OptionId option, OperationId edit) const
{
    const auto found = m_departures.find(option);
    return found != m_departures.end() && found->second.leftById == edit ? found->second.becomes : option;
}

LabelValue ChangedAnswers::after(const LabelValue &value, OperationId edit) const
{
    std::vector<Span> spans;
    for (const Span &span : value.spans()) {
        if (const OptionId now = after(span.option, edit); now.isValid())
            spans.push_back({span.start, span.end, now});
    }
    if (!value.spans().empty())
        return LabelValue(std::move(spans));
    std::vector<OptionId> options;
    for (const OptionId option : value.options()) {
        const OptionId now = after(option, edit);
        if (now.isValid() && std::find(options.begin(), options.end(), now) == options.end())
            options.push_back(now);
    }
    return LabelValue(std::move(options));
}

FittedAnswer ChangedAnswers::fitted(LabelDefinitionId definition, const LabelValue &value) const
{
    const auto kind = m_kinds.find(definition);
    if (kind == m_kinds.end())
        return {value, {}};
    FittedAnswer answer;
    LabelValue now = value;
    for (int steps = 0; steps < longestChain; ++steps) {
        const Departure *departure = firstDeparture(now);
        if (!departure)
            break;
        if (departure->leftById.isValid())
            answer.before.emplace_back(departure->leftById, now);
        now = after(now, departure->leftById);
    }
    answer.value = asKind(now, kind->second);
    return answer;
}

} // namespace tandem
