// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace tandem {

/// Finds which option of a definition a word of an answer names. Made once for each answer and definition.
class OptionMatcher
{
public:
    explicit OptionMatcher(const LabelDefinition &definition);

    /// The option whose text is exactly this; else the one whose value is, where no other option goes by that name.
    std::optional<OptionId> exactly(const QString &word) const;

    /// The one option that a name (text, value or alias) belongs to, up to case, white space and decoration. Where
    /// several fit, the one whose text it is exactly, since that is what was asked for; else none.
    std::optional<OptionId> named(const QString &word) const;

    /// Whether some option's name goes on where this word ends: a word that was cut off must not be taken for a
    /// shorter option.
    bool mayGoOn(const QString &word) const;

    /// How many options are named as whole words anywhere in the text: for telling why an answer is invalid.
    int countNamedIn(const QString &text) const;

private:
    struct Name
    {
        QString form;
        OptionId option;
    };

    std::set<OptionId> candidates(const QString &word) const;
    std::optional<OptionId> byText(const QString &word) const;

    const LabelDefinition &m_definition;
    std::vector<Name> m_names;
};

} // namespace tandem
