// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/option_matcher.h"
#include "core/extract/text_span.h"

#include <algorithm>

namespace tandem {

namespace {

bool standsAsWords(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool endsWord = end == text.size() || !text[end].isLetterOrNumber();
        if (startsWord && endsWord)
            return true;
    }
    return false;
}

} // namespace

OptionMatcher::OptionMatcher(const LabelDefinition &definition)
    : m_definition(definition)
{
    const auto add = [this](const QString &name, OptionId option) {
        const QString form = comparableForm(name);
        if (!form.isEmpty())
            m_names.push_back({form, option});
    };
    for (const Option &option : definition.options) {
        add(option.shownText(), option.id);
        add(option.value, option.id);
        for (const QString &alias : option.aliases)
            add(alias, option.id);
    }
}

std::set<OptionId> OptionMatcher::candidates(const QString &word) const
{
    const QString form = comparableForm(word);
    std::set<OptionId> found;
    for (const Name &name : m_names) {
        if (name.form == form)
            found.insert(name.option);
    }
    return found;
}

std::optional<OptionId> OptionMatcher::byText(const QString &word) const
{
    std::set<OptionId> found;
    for (const Option &option : m_definition.options) {
        if (option.shownText() == word)
            found.insert(option.id);
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

std::optional<OptionId> OptionMatcher::exactly(const QString &word) const
{
    if (const auto option = byText(word))
        return option;
    const auto hasValue = [&word](const Option &option) { return option.value == word; };
    const auto option = std::find_if(m_definition.options.begin(), m_definition.options.end(), hasValue);
    const bool isOnlyReading = option != m_definition.options.end() && candidates(word).size() == 1;
    return isOnlyReading ? std::optional(option->id) : std::nullopt;
}

std::optional<OptionId> OptionMatcher::named(const QString &word) const
{
    const std::set<OptionId> found = candidates(word);
    return found.size() == 1 ? std::optional(*found.begin()) : byText(word.trimmed());
}

bool OptionMatcher::mayGoOn(const QString &word) const
{
    const QString form = comparableForm(word);
    const std::optional<OptionId> option = named(word);
    for (const Name &name : m_names) {
        if (name.option != option && name.form != form && name.form.startsWith(form))
            return true;
    }
    return false;
}

int OptionMatcher::countNamedIn(const QString &text) const
{
    const QString form = comparableForm(text);
    std::set<OptionId> found;
    for (const Name &name : m_names) {
        if (standsAsWords(form, name.form))
            found.insert(name.option);
    }
    return static_cast<int>(found.size());
}

} // namespace tandem
