// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/choice_state.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

// 0: begins with what was typed; 1: a word begins with it; 2: contains it; 3: no match. Underscores count as spaces.
int rank(const Option &option, const QString &typed)
{
    int best = 3;
    QStringList names = {option.shownText(), option.value};
    names += option.aliases;
    for (QString name : names) {
        name.replace(u'_', u' ');
        const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at == 0)
            return 0;
        if (at > 0)
            best = std::min(best, name.contains(u' ' + typed, Qt::CaseInsensitive) ? 1 : 2);
    }
    return best;
}

} // namespace

void ChoiceState::begin(const LabelDefinition &definition, const std::optional<LabelValue> &value)
{
    m_definition = definition;
    m_before = value.value_or(LabelValue());
    m_touched.reset();
    m_filter.clear();
    showMatching();
}

void ChoiceState::setFilter(const QString &filter)
{
    m_filter = filter;
    showMatching();
}

void ChoiceState::showMatching()
{
    m_shown.clear();
    const int count = static_cast<int>(m_definition.options.size());
    QString typed = m_filter;
    typed.replace(u'_', u' ');
    for (int wanted = 0; wanted < 3; ++wanted) {
        for (int i = 0; i < count; ++i) {
            const Option &option = m_definition.options[static_cast<size_t>(i)];
            if (rank(option, typed) == wanted && (!option.isRetired || isChosen(i)))
                m_shown.push_back(i);
        }
    }
    if (m_definition.offeredCount() <= shownAtMost)
        return;
    // What is chosen is seen, as long as nothing was typed.
    size_t most = shownAtMost;
    if (m_filter.isEmpty()) {
        const auto rest =
            std::stable_partition(m_shown.begin(), m_shown.end(), [this](int option) { return isChosen(option); });
        most = std::max(most, static_cast<size_t>(rest - m_shown.begin()));
    }
    if (m_shown.size() > most)
        m_shown.resize(most);
}

QString ChoiceState::keyOf(size_t place) const
{
    const int option = m_shown[place];
    if (m_definition.offeredCount() <= shownAtMost)
        return m_definition.keyOf(option);
    const QString digit = place < shownAtMost ? QString::number(place + 1) : QString();
    if (!m_filter.isEmpty())
        return digit;
    const QString &own = m_definition.options[static_cast<size_t>(option)].key;
    const bool isTaken = std::any_of(m_definition.options.begin(), m_definition.options.end(),
                                     [&digit](const Option &each) { return each.key == digit; });
    return !own.isEmpty() ? own : isTaken ? QString() : digit;
}

int ChoiceState::optionOfKey(int key) const
{
    if (m_definition.offeredCount() <= shownAtMost)
        return key;
    return key >= 0 && key < static_cast<int>(m_shown.size()) ? m_shown[static_cast<size_t>(key)] : -1;
}

void ChoiceState::toggle(int option)
{
    if (option < 0 || option >= static_cast<int>(m_definition.options.size()))
        return;
    const LabelValue before = value();
    const Option &toggled = m_definition.options[static_cast<size_t>(option)];
    const bool comes = !before.holds(toggled.id);
    std::vector<OptionId> after;
    for (const Option &each : m_definition.options) {
        const bool isToggled = each.id == toggled.id;
        // What says that the question does not arise stands alone.
        const bool isExcluded = comes && !isToggled && (toggled.isNotApplicable || each.isNotApplicable);
        if (before.holds(each.id) != isToggled && !isExcluded)
            after.push_back(each.id);
    }
    m_touched = LabelValue(std::move(after));
}

bool ChoiceState::isChanged() const
{
    return m_touched && *m_touched != m_before;
}

std::optional<LabelValue> ChoiceState::takeTouched()
{
    return std::exchange(m_touched, std::nullopt);
}

LabelValue ChoiceState::value() const
{
    return m_touched.value_or(m_before);
}

bool ChoiceState::isChosen(int option) const
{
    if (option < 0 || option >= static_cast<int>(m_definition.options.size()))
        return false;
    return value().holds(m_definition.options[static_cast<size_t>(option)].id);
}

} // namespace tandem
