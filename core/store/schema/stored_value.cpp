// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/stored_value.h"

#include "core/store/sql/statement.h"

namespace tandem {

QString valueSql(const QString &alias)
{
    return QStringLiteral("COALESCE(%1.value_key, %1.option_id)").arg(alias);
}

QString memberOption(const QString &member)
{
    return QStringLiteral("CASE %1.type WHEN 'array' THEN %1.value ->> 2 ELSE %1.value END").arg(member);
}

std::optional<LabelValue> storedValue(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const QString text = row.text(column);
    return text.startsWith(u'[') ? LabelValue::fromKey(text) : LabelValue{OptionId(text.toLongLong())};
}

ValueKind valueKindOf(const QString &level, const QString &choice)
{
    if (level == QLatin1String("span"))
        return ValueKind::Spans;
    return choice == QLatin1String("single") ? ValueKind::Option : ValueKind::Set;
}

ValueColumns columnsOf(ValueKind kind, const LabelValue &value)
{
    if (kind != ValueKind::Option)
        return {{}, value.key()};
    return {value.options().empty() ? OptionId() : value.options().front(), std::nullopt};
}

QString comparableText(ValueKind kind, const LabelValue &value)
{
    const ValueColumns columns = columnsOf(kind, value);
    return columns.key.value_or(QString::number(columns.option.value));
}

} // namespace tandem
