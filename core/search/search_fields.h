// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/query.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandem {

/// A condition taken apart, as it stands in a query behind the word of its field.
struct FieldParts
{
    std::optional<QString> name; ///< before "=", where the field has names
    QString comparison;          ///< "<=", where the field compares
    QString value;
};

/// A condition as people read it: what it is about, and what it asks for.
struct ShownCondition
{
    QString about; ///< empty for words
    QString asked;

    bool operator==(const ShownCondition &) const = default;
};

/// What can be searched for besides words. A new field is a condition in domain/query.h, a row of the table in
/// search_fields.cpp, and its SQL in store/query/query_conditions.cpp.
struct SearchField
{
    enum class Form {
        Value,      ///< word:VALUE
        NamedValue, ///< word:NAME=VALUE, or word.NAME=VALUE
        Number,     ///< word<NUMBER, and the other comparisons
    };

    Form form = Form::Value;
    QStringList openings; ///< how it begins in a query, case ignored: "status:", "meta.", "conf"; the first is written
    QString example;      ///< a whole condition
    QStringList (*values)(); ///< all that can be asked for; null: anything
    /// A sentence without the place where the parts mean nothing.
    Result<Condition> (*read)(const FieldParts &parts);
    /// The parts that `read` reads as this condition; none where it is another field's.
    std::optional<FieldParts> (*parts)(const Condition &condition);
    /// How people read a condition of this field.
    ShownCondition (*shown)(const Condition &condition);

    /// The opening without the sign at its end.
    QString word() const;
};

/// All fields, as people are told of them.
const std::vector<SearchField> &searchFields();

/// The field of a condition; null for a word.
const SearchField *fieldOf(const Condition &condition);

/// Any condition as people read it.
ShownCondition shownCondition(const Condition &condition);

} // namespace tandem
