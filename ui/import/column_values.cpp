// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_values.h"

#include "core/base/json_text.h"
#include "core/text/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct ColumnValuesText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnValues)
};

bool saysSomething(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

std::optional<QStringList> jsonMembers(const QString &value)
{
    if (!value.trimmed().startsWith(u'['))
        return std::nullopt;
    const auto parsed = parseJson(value.toUtf8());
    if (!parsed || !parsed->is_array())
        return std::nullopt;
    QStringList members;
    for (const auto &member : *parsed)
        members.append(jsonCellText(member));
    return members;
}

QStringList splitMembers(const QString &value, const QString &separator)
{
    QStringList members;
    for (const QString &member : value.split(separator, Qt::SkipEmptyParts))
        members.append(member.trimmed());
    return members;
}

bool allAreJsonArrays(const QStringList &values)
{
    return !values.isEmpty() &&
           std::all_of(values.begin(), values.end(), [](const QString &value) { return jsonMembers(value); });
}

// Numbers first, by size; words after them, by the alphabet.
bool comesBefore(const QString &left, const QString &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double leftNumber = left.toDouble(&leftIsNumber);
    const double rightNumber = right.toDouble(&rightIsNumber);
    if (leftIsNumber != rightIsNumber)
        return leftIsNumber;
    if (leftIsNumber && leftNumber != rightNumber)
        return leftNumber < rightNumber;
    return left < right;
}

QStringList sortedOptions(const QStringList &values)
{
    QStringList options = values;
    options.removeDuplicates();
    options.removeIf([](const QString &value) { return !saysSomething(value); });
    std::sort(options.begin(), options.end(), comesBefore);
    return options;
}

class Collector
{
public:
    explicit Collector(const QStringList &columns)
    {
        for (const QString &column : columns)
            m_found.push_back({column, {}});
        m_seen.resize(m_found.size());
    }

    void add(const QStringList &names, const QStringList &values)
    {
        for (size_t i = 0; i < m_found.size(); ++i) {
            const qsizetype index = names.indexOf(m_found[i].column);
            if (index >= 0 && index < values.size())
                add(i, values[index].trimmed());
        }
    }

    std::vector<ColumnValues> take() { return std::move(m_found); }

private:
    void add(size_t i, const QString &value)
    {
        if (value.isEmpty() || m_found[i].values.size() > limitOfValues || m_seen[i].contains(value))
            return;
        m_seen[i].insert(value);
        m_found[i].values.append(value);
    }

    std::vector<ColumnValues> m_found;
    std::vector<QSet<QString>> m_seen;
};

} // namespace

Result<std::vector<ColumnValues>> distinctValues(const QString &path, const SourceOptions &options,
                                                 const QStringList &columns, const CancelToken &cancel,
                                                 const Progress &progress)
{
    Result<std::unique_ptr<SourceReader>> reader = SourceReader::open(path, options);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    Collector collector(columns);
    qint64 rows = 0;
    while (const std::optional<SourceRow> row = (*reader)->next()) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, ColumnValuesText::tr("The check was stopped. Nothing was imported."));
        collector.add((*reader)->columns(), row->values);
        if (++rows % 1000 == 0 && progress)
            progress((*reader)->bytesRead(), (*reader)->size());
    }
    return collector.take();
}

QString guessedSetSeparator(const QStringList &values)
{
    for (const QString &separator : {QStringLiteral("|"), QStringLiteral(";"), QStringLiteral(",")}) {
        QSet<QString> members;
        bool occurs = false;
        for (const QString &value : values) {
            const QStringList parts = splitMembers(value, separator);
            occurs = occurs || parts.size() > 1;
            members.unite(QSet<QString>(parts.begin(), parts.end()));
        }
        if (occurs && members.size() < values.size())
            return separator;
    }
    return {};
}

Result<LabelDefinition> proposedDefinition(const QString &name, const QStringList &values, const QString &setSeparator)
{
    if (values.size() > limitOfValues)
        return failure(
            ErrorCode::InvalidInput,
            ColumnValuesText::tr("The column for %1 has more than %2 different values, so it does not look like a "
                                 "label. Choose Metadata for it.")
                .arg(name, countText(limitOfValues)));
    LabelDefinition definition;
    definition.name = name;
    QStringList members = values;
    if (allAreJsonArrays(values) || !setSeparator.isEmpty()) {
        definition.choice = Choice::Multiple;
        members.clear();
        for (const QString &value : values)
            members.append(jsonMembers(value).value_or(splitMembers(value, setSeparator)));
    }
    for (const QString &member : sortedOptions(members)) {
        Option option;
        option.value = member;
        definition.options.push_back(option);
    }
    if (definition.options.empty())
        return failure(
            ErrorCode::InvalidInput,
            ColumnValuesText::tr("The column for %1 has no values, so no label can be made of it. Choose Metadata "
                                 "for it.")
                .arg(name));
    return definition;
}

} // namespace tandem
