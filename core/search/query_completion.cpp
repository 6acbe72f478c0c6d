// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_completion.h"

#include "core/search/search_fields.h"

#include <algorithm>

namespace tandem {

namespace {

bool startsWith(const QString &whole, QStringView start)
{
    return whole.startsWith(start, Qt::CaseInsensitive);
}

/// What a field makes of the last piece of a query.
void collect(const SearchField &field, QStringView piece, QStringList &completions)
{
    const QString &opening = field.openings.first();
    if (startsWith(opening, piece))
        completions += opening;
    if (!field.values || !piece.startsWith(opening, Qt::CaseInsensitive))
        return;
    const QStringView written = piece.mid(opening.size());
    for (const QString &value : field.values()) {
        if (startsWith(value, written))
            completions += opening + value;
    }
}

QString commonStart(const QStringList &texts)
{
    QString common = texts.first();
    for (const QString &text : texts) {
        const auto end = std::mismatch(common.begin(), common.end(), text.begin(), text.end()).first;
        common.truncate(end - common.begin());
    }
    return common;
}

} // namespace

QString completedQuery(const QString &text)
{
    const auto space = std::find_if(text.rbegin(), text.rend(), [](QChar character) { return character.isSpace(); });
    const qsizetype begin = text.rend() - space;
    const QStringView piece = QStringView(text).mid(begin);
    QStringList completions;
    for (const SearchField &field : searchFields()) {
        if (!piece.isEmpty())
            collect(field, piece, completions);
    }
    const QString common = completions.isEmpty() ? QString() : commonStart(completions);
    return common.size() > piece.size() ? QString(text.left(begin) + common) : text;
}

} // namespace tandem
