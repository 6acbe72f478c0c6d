// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/ladder/extractor.h"

#include <algorithm>

namespace tandem {

/// "name", then options as "value=text|alias|alias".
inline LabelDefinition definitionOf(const QString &name, const QStringList &options, Choice choice = Choice::Single,
                                    qint64 id = 1)
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(id);
    definition.name = name;
    definition.choice = choice;
    for (const QString &entry : options) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        QStringList names = entry.section(u'=', 1).split(u'|', Qt::SkipEmptyParts);
        option.value = entry.section(u'=', 0, 0);
        option.text = names.isEmpty() ? QString() : names.takeFirst();
        option.aliases = names;
        definition.options.push_back(option);
    }
    return definition;
}

/// The value as options' values; "invalid" where there is none; a set in square brackets.
inline QString shown(const LabelDefinition &definition, const Extraction &extraction)
{
    if (!extraction.value)
        return QStringLiteral("invalid");
    QStringList values;
    for (const Option &option : definition.options) {
        if (extraction.value->holds(option.id))
            values.append(option.value);
    }
    return definition.choice == Choice::Multiple ? u'[' + values.join(u',') + u']' : values.join(u',');
}

inline Sample answerOf(const QString &words)
{
    Sample answer;
    answer.text = words;
    answer.raw = words.toUtf8();
    answer.finish = FinishReason::Complete;
    return answer;
}

inline Extraction extractOne(const QString &words, const LabelDefinition &definition)
{
    return extract(answerOf(words), {definition}).front();
}

inline const QStringList sentiments = {QStringLiteral("pos=positive|favourable"), QStringLiteral("neg=negative"),
                                       QStringLiteral("neu=neutral")};
inline const QStringList aspects = {QStringLiteral("food="), QStringLiteral("price="),
                                    QStringLiteral("staff=service staff")};

} // namespace tandem
