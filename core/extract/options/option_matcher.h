// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/extract/words/word_hash.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// Finds which option of a definition a word of an answer names. Holds all it needs of the definition; made once for
/// many answers. Thread: any, once made.
class OptionMatcher
{
public:
    /// A text, value or alias of an option.
    struct Name
    {
        QString form; ///< comparable, never empty
        QString word; ///< as the schema has it
        OptionId option;
    };

    explicit OptionMatcher(const LabelDefinition &definition);

    /// The option whose text is exactly this; else the one whose value is, where no other option goes by that name.
    std::optional<OptionId> exactly(QStringView word) const;

    /// The one option that a name (text, value or alias) belongs to, up to case, white space and decoration. Where
    /// several fit, the one whose text it is exactly, since that is what was asked for; else none.
    std::optional<OptionId> named(QStringView word) const;

    /// Whether some option's name goes on where this word ends: a word that was cut off must not be taken for a
    /// shorter option.
    bool mayGoOn(QStringView word) const;

    /// How many options are named as whole words anywhere in the text, a name within a longer one not counted: for
    /// telling why an answer is invalid.
    int countNamedIn(QStringView text) const;

    /// Whether a text in folded form could name another option than this. Quick, and true in doubt.
    bool mayNameAnother(const QString &foldedText, OptionId option) const;

    /// Longest first, equal ones together.
    const std::vector<Name> &names() const { return m_names; }

private:
    using Options = std::vector<OptionId>;

    void add(const QString &name, OptionId option);
    std::optional<OptionId> byText(QStringView word) const;

    std::vector<Name> m_names;
    WordMap<Options> m_byForm;
    WordMap<Options> m_byText;
    WordMap<OptionId> m_byValue;
};

} // namespace tandem
