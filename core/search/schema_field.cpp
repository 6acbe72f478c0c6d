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

const QString before = QStringLiteral("before");
const QString asked = QStringLiteral("asked");

QStringList schemaWords()
{
    return {before, asked};
}

Result<Condition> readSchemaWord(const FieldParts &parts)
{
    if (parts.value.toLower() == before)
        return LabelledBeforeSchema{};
    if (parts.value.toLower() == asked)
        return AskedBySchema{};
    return failure(ErrorCode::InvalidInput, SchemaFieldText::tr("schema cannot be “%1”. Possible: %2.")
                                                .arg(parts.value, schemaWords().join(QStringLiteral(", "))));
}

std::optional<FieldParts> schemaParts(const Condition &condition)
{
    if (std::holds_alternative<LabelledBeforeSchema>(condition))
        return FieldParts{{}, {}, before};
    if (std::holds_alternative<AskedBySchema>(condition))
        return FieldParts{{}, {}, asked};
    return std::nullopt;
}

ShownCondition shownSchema(const Condition &condition)
{
    if (std::holds_alternative<AskedBySchema>(condition))
        return {SchemaFieldText::tr("asked"), SchemaFieldText::tr("of the record, by the schema")};
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
