// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/options/option_matcher.h"
#include "core/extract/words/text_span.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

/// Whether the words stand in the text as whole words; they are taken out of it.
bool takeWords(QString &text, const QString &words)
{
    bool isFound = false;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool endsWord = end == text.size() || !text[end].isLetterOrNumber();
        if (!startsWord || !endsWord)
            continue;
        text.replace(at, words.size(), QString(words.size(), QChar(u'\n')));
        isFound = true;
    }
    return isFound;
}

void addOnce(std::vector<OptionId> &options, OptionId option)
{
    if (std::find(options.begin(), options.end(), option) == options.end())
        options.push_back(option);
}

} // namespace

OptionMatcher::OptionMatcher(const LabelDefinition &definition)
{
    for (const Option &option : definition.options) {
        add(option.shownText(), option.id);
        add(option.value, option.id);
        for (const QString &alias : option.aliases)
            add(alias, option.id);
        addOnce(m_byText[option.shownText()], option.id);
        m_byValue.try_emplace(option.value, option.id);
    }
    const auto isLonger = [](const Name &a, const Name &b) {
        return a.form.size() != b.form.size() ? a.form.size() > b.form.size() : a.form < b.form;
    };
    std::stable_sort(m_names.begin(), m_names.end(), isLonger);
}

void OptionMatcher::add(const QString &name, OptionId option)
{
    const QString form = comparableForm(name);
    if (form.isEmpty())
        return;
    m_names.push_back({form, name, option});
    addOnce(m_byForm[form], option);
}

std::optional<OptionId> OptionMatcher::byText(QStringView word) const
{
    const auto found = m_byText.find(word);
    const bool isOne = found != m_byText.end() && found->second.size() == 1;
    return isOne ? std::optional(found->second.front()) : std::nullopt;
}

std::optional<OptionId> OptionMatcher::exactly(QStringView word) const
{
    if (const auto option = byText(word))
        return option;
    const auto byValue = m_byValue.find(word);
    if (byValue == m_byValue.end())
        return std::nullopt;
    const auto all = m_byForm.find(comparableForm(word));
    const bool isOnlyReading = all != m_byForm.end() && all->second.size() == 1;
    return isOnlyReading ? std::optional(byValue->second) : std::nullopt;
}

std::optional<OptionId> OptionMatcher::named(QStringView word) const
{
    const auto found = m_byForm.find(comparableForm(word));
    if (found != m_byForm.end() && found->second.size() == 1)
        return found->second.front();
    return byText(word.trimmed());
}

bool OptionMatcher::mayGoOn(QStringView word) const
{
    const QString form = comparableForm(word);
    const std::optional<OptionId> option = named(word);
    return std::any_of(m_names.begin(), m_names.end(), [&](const Name &name) {
        return name.option != option && name.form != form && name.form.startsWith(form);
    });
}

bool OptionMatcher::mayNameAnother(const QString &foldedText, OptionId option) const
{
    // Signs and gaps within a name may be written otherwise; plain letters stand as they are.
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::any_of(m_names.begin(), m_names.end(), [&](const Name &name) {
        const bool isPlain = std::all_of(name.form.begin(), name.form.end(), isLetter);
        return name.option != option && (!isPlain || foldedText.contains(name.form));
    });
}

int OptionMatcher::countNamedIn(QStringView text) const
{
    QString form = comparableForm(text);
    std::set<OptionId> found;
    QString taken;
    for (const Name &name : m_names) {
        if (name.form == taken || takeWords(form, name.form)) {
            found.insert(name.option);
            taken = name.form;
        }
    }
    return static_cast<int>(found.size());
}

} // namespace tandem
