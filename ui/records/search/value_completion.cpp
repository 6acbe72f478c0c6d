// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search/value_completion.h"

#include "core/search/query_text.h"

#include <algorithm>

namespace tandem {

namespace {

// As the search box writes it: with quotes where it needs them.
QString written(const QString &label, const QString &value)
{
    return queryText(Query{{LabelIs{label, value}}});
}

QStringList allConditions(const Schema &schema)
{
    QStringList all;
    for (const LabelDefinition &definition : schema.definitions) {
        for (const Option &option : definition.options) {
            all.append(written(definition.name, option.value));
            all.append(written({}, option.value));
        }
    }
    return all;
}

QString commonStart(const QStringList &texts)
{
    QString common = texts.front();
    for (const QString &text : texts) {
        const auto end = std::mismatch(common.begin(), common.end(), text.begin(), text.end(),
                                       [](QChar a, QChar b) { return a.toCaseFolded() == b.toCaseFolded(); });
        common.truncate(end.first - common.begin());
    }
    return common;
}

QString lastCondition(const QString &text)
{
    const qsizetype begin = text.lastIndexOf(QStringLiteral("label:"), -1, Qt::CaseInsensitive);
    return begin < 0 ? QString() : text.mid(begin);
}

/// The conditions that go on from the last one of the text.
QStringList goingOn(const QString &text, const Schema &schema)
{
    const QString piece = lastCondition(text);
    QStringList fitting;
    for (const QString &condition : piece.isEmpty() ? QStringList() : allConditions(schema)) {
        if (condition.size() > piece.size() && condition.startsWith(piece, Qt::CaseInsensitive))
            fitting.append(condition);
    }
    return fitting;
}

} // namespace

QString completedLabel(const QString &text, const Schema &schema)
{
    const QStringList fitting = goingOn(text, schema);
    if (fitting.isEmpty())
        return text;
    const QString common = commonStart(fitting);
    const qsizetype piece = lastCondition(text).size();
    return common.size() > piece ? text.chopped(piece) + common : text;
}

bool beginsLabel(const QString &text, const Schema &schema)
{
    return !goingOn(text, schema).isEmpty();
}

} // namespace tandem
