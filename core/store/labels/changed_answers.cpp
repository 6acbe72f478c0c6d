// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/labels/changed_answers.h"

#include "core/store/schema/stored_value.h"
#include "core/store/sql/steps.h"

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 1'000; // of options that became others, should a file name them in a circle

} // namespace

ChangedAnswers::ChangedAnswers(Steps &steps, const std::vector<LabelDefinitionId> &definitions)
{
    for (const LabelDefinitionId definition : definitions) {
        steps.each(
            u"SELECT level, choice FROM label_definition WHERE id = ?"_s,
            [&](const Statement &row) { m_kinds[definition] = valueKindOf(row.text(0), row.text(1)); }, definition);
        steps.each(
            u"SELECT id, becomes_id FROM option WHERE label_definition_id = ? AND is_current = 0"_s,
            [&](const Statement &row) { m_becomes[row.id<OptionId>(0)] = row.id<OptionId>(1); }, definition);
    }
}

std::optional<OptionId> ChangedAnswers::followed(OptionId option) const
{
    for (int steps = 0; steps < longestChain; ++steps) {
        const auto gone = m_becomes.find(option);
        if (gone == m_becomes.end())
            return option;
        option = gone->second;
        if (!option.isValid())
            break;
    }
    return std::nullopt;
}

std::optional<LabelValue> ChangedAnswers::fitted(LabelDefinitionId definition, const LabelValue &value) const
{
    const auto kind = m_kinds.find(definition);
    if (kind == m_kinds.end())
        return value;
    std::vector<OptionId> options;
    for (const OptionId option : value.options()) {
        const auto now = followed(option);
        if (now && std::find(options.begin(), options.end(), *now) == options.end())
            options.push_back(*now);
    }
    std::vector<Span> spans;
    for (Span span : value.spans()) {
        if (const auto now = followed(span.option))
            spans.push_back({span.start, span.end, *now});
    }
    if (kind->second == ValueKind::Spans)
        return LabelValue(std::move(spans));
    if (kind->second == ValueKind::Option && options.size() != 1)
        return std::nullopt;
    return LabelValue(std::move(options));
}

} // namespace tandem
