// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/number_field.h"

#include "core/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the functions of the field.
struct NumberFieldText
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

Result<Condition> readNumbers(const FieldParts &parts)
{
    NumbersAre condition;
    for (const QString &text : parts.value.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 number = text.trimmed().toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return failure(ErrorCode::InvalidInput,
                           NumberFieldText::tr("“%1” is no number of a record; give numbers as in number:12,7.")
                               .arg(text.trimmed()));
        condition.records.emplace_back(number);
    }
    if (condition.records.empty())
        return failure(ErrorCode::InvalidInput,
                       NumberFieldText::tr("after “number:” the numbers of records are missing, as in number:12,7."));
    return condition;
}

std::optional<FieldParts> numberParts(const Condition &condition)
{
    if (!std::holds_alternative<NumbersAre>(condition))
        return std::nullopt;
    QStringList numbers;
    for (const RecordId record : std::get<NumbersAre>(condition).records)
        numbers += QString::number(record.value);
    return FieldParts{{}, {}, numbers.join(u',')};
}

/// A few of them; of many, how many they are.
ShownCondition shownNumbers(const Condition &condition)
{
    constexpr size_t mostShown = 5;
    const std::vector<RecordId> &records = std::get<NumbersAre>(condition).records;
    QStringList numbers;
    for (size_t i = 0; i < std::min(mostShown, records.size()); ++i)
        numbers += countText(records[i].value);
    QString asked = numbers.join(QStringLiteral(", "));
    if (records.size() > mostShown)
        //: of numbers of records; %1: "12, 7, 31"
        asked = NumberFieldText::tr("%1 and %Ln more", nullptr, countOf(qint64(records.size() - mostShown))).arg(asked);
    return {NumberFieldText::tr("number"), asked};
}

} // namespace

SearchField numberField()
{
    return {SearchField::Form::Value,   {QStringLiteral("number:")}, QStringLiteral("number:12,7"), nullptr, readNumbers,
            numberParts, shownNumbers};
}

} // namespace tandem
