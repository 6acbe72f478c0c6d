// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/schema_field.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the functions of the field.
struct SchemaFieldText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

QStringList schemaWords()
{
    return {QStringLiteral("before")};
}

Result<Condition> readSchemaWord(const FieldParts &parts)
{
    if (schemaWords().contains(parts.value.toLower()))
        return LabelledBeforeSchema{};
    return failure(ErrorCode::InvalidInput, SchemaFieldText::tr("schema cannot be “%1”. Possible: %2.")
                                                .arg(parts.value, schemaWords().join(QStringLiteral(", "))));
}

std::optional<FieldParts> schemaParts(const Condition &condition)
{
    if (!std::holds_alternative<LabelledBeforeSchema>(condition))
        return std::nullopt;
    return FieldParts{{}, {}, schemaWords().front()};
}

ShownCondition shownSchema(const Condition &)
{
    return {SchemaFieldText::tr("labelled"), SchemaFieldText::tr("before the schema asked what it asks now")};
}

} // namespace

SearchField schemaField()
{
    return {SearchField::Form::Value,
            {QStringLiteral("schema:")},
            QStringLiteral("schema:before"),
            schemaWords,
            readSchemaWord,
            schemaParts,
            shownSchema};
}

} // namespace tandem
