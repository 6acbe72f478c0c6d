// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/span_rows.h"

#include <algorithm>

namespace tandem {

namespace {

QString plainName(QString name)
{
    return name.remove(u'_').remove(u' ').toCaseFolded();
}

} // namespace

const SpanColumnNames &spanColumnNames()
{
    static const SpanColumnNames names{
        {QStringLiteral("id"), QStringLiteral("external_id"), QStringLiteral("record_id"), QStringLiteral("doc_id"),
         QStringLiteral("data_id"), QStringLiteral("uuid")},
        {QStringLiteral("text"), QStringLiteral("content"), QStringLiteral("data"), QStringLiteral("sentence")}};
    return names;
}

qsizetype columnNamed(const QStringList &columns, const QStringList &names)
{
    for (const QString &name : names) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const QString &column) { return plainName(column) == plainName(name); });
        if (found != columns.end())
            return found - columns.begin();
    }
    return -1;
}

void addRowMetadata(const SourceRow &row, const QStringList &columns, const std::vector<qsizetype> &without,
                    SpanDocument &document)
{
    static const QString prefix = QStringLiteral("meta.");
    for (qsizetype column = 0; column < row.values.size(); ++column) {
        if (std::find(without.begin(), without.end(), column) != without.end())
            continue;
        const QString &value = row.values[column];
        const bool isTyped = row.holdsJson(column);
        if (value.isNull() && !isTyped)
            continue;
        if (isTyped)
            document.typedMetadata.push_back(document.metadata.size());
        const QString &name = columns[column];
        document.metadata.emplace_back(name.startsWith(prefix) && name.size() > prefix.size() ? name.mid(prefix.size())
                                                                                              : name,
                                       value.isNull() ? QStringLiteral("null") : value);
    }
}

} // namespace tandem
