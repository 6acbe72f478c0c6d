// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <optional>
#include <vector>

namespace tandem {

/// What a person is about to choose: the set that is being put together for a multiple choice, and the filter typed for
/// a long list of options. Values in, values out.
class ChoiceState
{
public:
    static constexpr int shownAtMost = 9;

    /// Begins anew for a record that shows `value` now.
    void begin(const LabelDefinition &definition, const std::optional<LabelValue> &value);

    void setFilter(const QString &filter);
    const QString &filter() const { return m_filter; }

    /// Indices of the options to show: all, or of more than nine those that match the filter best, but never without
    /// what is chosen while nothing is typed.
    const std::vector<int> &shown() const { return m_shown; }
    /// The key of the option that is shown in a place; empty: none. What is typed takes the options' own keys away.
    QString keyOf(size_t place) const;
    /// The option that a key means: its own, or of more than nine the one that is shown in its place; −1 for none.
    int optionOfKey(int key) const;

    /// For a multiple choice: takes the option in or out.
    void toggle(int option);
    bool isTouched() const { return m_touched.has_value(); }
    /// What was put together differs from what the record shows.
    bool isChanged() const;
    /// Gives away the set that was put together, which is then nobody's; empty: none was.
    std::optional<LabelValue> takeTouched();
    /// Goes on with a set that was put together before.
    void touch(const std::optional<LabelValue> &value) { m_touched = value; }
    /// What would be committed: the set put together, else what the record shows.
    LabelValue value() const;
    bool isChosen(int option) const;

private:
    void showMatching();

    LabelDefinition m_definition;
    LabelValue m_before;
    std::optional<LabelValue> m_touched;
    QString m_filter;
    std::vector<int> m_shown;
};

} // namespace tandem
