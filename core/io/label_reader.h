// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// Reads the labels of one label definition from the cells of a file: by an option's value, else its text, else an
/// alias, else one of these ignoring case where that fits only one option.
class LabelReader
{
public:
    /// `setSeparator` splits lists of a multiple choice that are no JSON array; empty: a cell is one option then.
    LabelReader(const LabelDefinition &definition, const QString &setSeparator);

    /// Where the separator was guessed: a cell that it does not split into options may be split by another one.
    void tryOtherSeparators() { m_triesOthers = true; }

    struct Reading
    {
        std::optional<LabelValue> value; ///< empty: no label
        bool isNotAnOption = false;      ///< the cell holds something that is no option
    };
    Reading read(const QString &cell) const;
    /// The option that a word means; none where it means none, or several.
    std::optional<OptionId> option(const QString &text) const;

    /// The separator among ; , | that splits most of these cells into options only; empty where none does.
    static QString guessedSeparator(const LabelDefinition &definition, const std::vector<QString> &cells);

private:
    std::optional<LabelValue> set(const QString &cell) const;
    std::optional<LabelValue> spans(const QString &cell) const;
    std::optional<LabelValue> listed(const QString &cell, const QString &separator) const;
    std::optional<LabelValue> setOf(const QStringList &texts) const;

    LabelDefinition m_definition;
    QString m_separator;
    bool m_triesOthers = false;
    QHash<QString, OptionId> m_exact;
    QHash<QString, OptionId> m_folded; ///< 0 where several options fit
};

} // namespace tandem
