// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/confidence/option_forms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace tandem {

namespace {

constexpr size_t enough = 2;

void note(std::vector<size_t> &options, size_t option)
{
    if (options.size() < enough && std::find(options.begin(), options.end(), option) == options.end())
        options.push_back(option);
}

/// Models write "Positive" for "positive": other cases are the same option.
std::set<QString> spellings(const Option &option)
{
    std::set<QString> words;
    QStringList names = option.aliases;
    names << option.shownText() << option.value;
    for (const QString &name : names) {
        words.insert(name);
        words.insert(name.left(1).toUpper() + name.mid(1));
        words.insert(name.toLower());
        words.insert(name.toUpper());
    }
    words.erase(QString());
    return words;
}

QByteArray escaped(const QString &word, bool onlyAscii)
{
    const nlohmann::json json = word.toStdString();
    return QByteArray::fromStdString(json.dump(-1, ' ', onlyAscii, nlohmann::json::error_handler_t::replace))
        .chopped(1)
        .mid(1);
}

} // namespace

OptionForms::OptionForms(const LabelDefinition &definition, bool inJson)
{
    for (size_t i = 0; i < definition.options.size(); ++i)
        addForms(definition.options[i], i, inJson);
    std::sort(m_forms.begin(), m_forms.end(), [](const Form &a, const Form &b) { return a.bytes < b.bytes; });
    m_hasSharedStarts = findSharedStarts();
}

void OptionForms::addForms(const Option &option, size_t index, bool inJson)
{
    std::set<QByteArray> forms;
    for (const QString &word : spellings(option)) {
        if (inJson) {
            forms.insert(escaped(word, false));
            forms.insert(escaped(word, true));
        } else {
            forms.insert(word.toUtf8());
        }
    }
    for (const QByteArray &form : forms)
        m_forms.push_back({form, index});
}

bool OptionForms::findSharedStarts() const
{
    for (size_t i = 0; i < m_forms.size(); ++i) {
        for (size_t k = i + 1; k < m_forms.size() && m_forms[k].bytes.startsWith(m_forms[i].bytes); ++k) {
            if (m_forms[k].option != m_forms[i].option)
                return true;
        }
    }
    return false;
}

std::vector<OptionForms::Form>::const_iterator OptionForms::firstNotBefore(const QByteArray &bytes) const
{
    return std::lower_bound(m_forms.begin(), m_forms.end(), bytes,
                            [](const Form &form, const QByteArray &wanted) { return form.bytes < wanted; });
}

std::vector<size_t> OptionForms::reachable(const QByteArray &begun, const QByteArray &terminator) const
{
    std::vector<size_t> options;
    for (auto form = firstNotBefore(begun);
         form != m_forms.end() && form->bytes.startsWith(begun) && options.size() < enough; ++form)
        note(options, form->option);
    if (terminator.isEmpty())
        return options;
    for (qsizetype end = begun.indexOf(terminator); end > 0; end = begun.indexOf(terminator, end + 1)) {
        const QByteArray value = begun.left(end);
        for (auto form = firstNotBefore(value); form != m_forms.end() && form->bytes == value; ++form)
            note(options, form->option);
    }
    return options;
}

} // namespace tandem
