// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/label_value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

enum class Level { Record, Span };
enum class Choice { Single, Multiple };
enum class ValueKind { Option, Set, Spans };

/// One allowed value of a label definition.
struct Option
{
    OptionId id;   ///< 0 until stored
    QString value; ///< stable; what files hold; unique in its definition
    QString text;  ///< what people and models read; the value where empty
    QString description;
    QStringList aliases;          ///< other words that mean this option in an answer
    QString colour;               ///< a slot "1"–"7" of the theme, or "#rrggbb"; empty: by position
    QString key;                  ///< one character; empty: its digit by position, up to nine
    bool isRetired = false;       ///< not offered any more; labels that have it keep it
    bool isNotApplicable = false; ///< says that the question does not arise; alone, where several can be chosen

    const QString &shownText() const { return text.isEmpty() ? value : text; }
    bool operator==(const Option &) const = default;
};

/// Where a label definition is asked: on records whose label of another definition has one of these options. By names,
/// which follow what is renamed when a schema is stored.
struct AskedWhere
{
    QString definition;
    QStringList values;

    bool operator==(const AskedWhere &) const = default;
};

/// What is labelled: for example "sentiment" with the options negative, neutral, positive.
struct LabelDefinition
{
    LabelDefinitionId id; ///< 0 until stored
    QString name;         ///< unique in the schema
    Level level = Level::Record;
    Choice choice = Choice::Single;
    QString guideline;
    std::vector<Option> options;
    bool isScale = false;                 ///< its options are in order, from the least to the most
    bool isRequired = false;              ///< a record is not finished without it
    bool isRetired = false;               ///< not asked any more; its labels stay
    std::optional<AskedWhere> askedWhere; ///< empty: on every record

    const Option *option(OptionId optionId) const;
    const Option *optionByValue(const QString &value) const;
    /// The key that chooses the option at `index`: its own, else its digit, which does not move when
    /// another one is retired as long as there are digits for all; else none.
    QString keyOf(int index) const;
    /// How many options are not retired.
    int offeredCount() const;
    /// What kind of value its labels have.
    ValueKind valueKind() const;
    bool operator==(const LabelDefinition &) const = default;
};

/// The definition with the options that are offered, as models are asked for it.
LabelDefinition offered(LabelDefinition definition);

/// The label definitions of a project with the guideline that goes before them all.
struct Schema
{
    SchemaVersionId id; ///< 0 until stored
    int version = 0;    ///< 1, 2, …; 0 until stored
    QString guideline;
    std::vector<LabelDefinition> definitions;

    const LabelDefinition *definition(LabelDefinitionId definitionId) const;
    const LabelDefinition *definition(const QString &name) const;
};

struct SchemaSaved
{
    Schema schema;      ///< as stored, with ids
    bool isNew = false; ///< false: it meant the same as the current one, no version was made
};

/// The value as one cell of a file: the option's value, a JSON array of values for a multiple choice, or one of objects
/// {"start":…,"end":…,"label":…} for spans.
/// An empty optional gives an empty string. Options that the definition does not know are written as their number.
QString cellText(const LabelDefinition &definition, const std::optional<LabelValue> &value);

/// The value as people read it: option texts joined by ", "; "none" for the empty set; the options of spans, with how
/// often each stands there.
QString shownText(const LabelDefinition &definition, const LabelValue &value);

} // namespace tandem
