// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_text.h"

#include "core/search/query_tokens.h"
#include "core/search/search_fields.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct QueryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

QString quotedIfNeeded(const QString &text)
{
    return needsQuotes(text) ? quoted(text) : text;
}

QString wordText(const ContainsWord &condition)
{
    // What would be read as something else than a word must be quoted.
    const bool isPlain = !needsQuotes(condition.word) && condition.word.compare(u"and", Qt::CaseInsensitive) != 0 &&
                         !looksLikeCondition(condition.word);
    return isPlain ? condition.word : quoted(condition.word);
}

QString partsText(const SearchField &field, const FieldParts &parts)
{
    const QString name = parts.name ? QString(quotedIfNeeded(*parts.name) + u'=') : QString();
    return field.openings.first() + parts.comparison + name + quotedIfNeeded(parts.value);
}

QString conditionText(const Condition &condition)
{
    if (const auto *word = std::get_if<ContainsWord>(&condition))
        return wordText(*word);
    const SearchField *field = fieldOf(condition);
    return partsText(*field, *field->parts(condition));
}

Result<Condition> conditionOf(const QueryToken &token)
{
    if (!token.field)
        return Condition(ContainsWord{token.parts.value});
    return token.field->read(token.parts).map_error([&token](const Error &error) {
        return Error{error.code, QueryTexts::tr("Column %1: %2").arg(token.column).arg(error.message), error.detail};
    });
}

} // namespace

QString queryText(const Query &query)
{
    QStringList parts;
    for (const Condition &condition : query.conditions)
        parts += conditionText(condition);
    return parts.join(u' ');
}

QStringList doubtfulWords(const QString &text)
{
    const auto tokens = queryTokens(text);
    QStringList doubtful;
    for (const QueryToken &token : tokens.value_or(std::vector<QueryToken>())) {
        const QString &word = token.parts.value;
        const bool isOperator = word.compare(u"not", Qt::CaseInsensitive) == 0 || word == u"OR" || word == u"||";
        const bool isCondition = (word.contains(u':') || word.contains(u'=')) && !word.contains(u"://");
        if (!token.field && !token.isQuoted && (isOperator || isCondition))
            doubtful.append(word);
    }
    return doubtful;
}

Result<Query> parseQuery(const QString &text)
{
    const auto tokens = queryTokens(text);
    if (!tokens)
        return tl::unexpected<Error>(tokens.error());
    Query query;
    for (const QueryToken &token : *tokens) {
        auto condition = conditionOf(token);
        if (!condition)
            return tl::unexpected<Error>(condition.error());
        query.conditions.push_back(std::move(*condition));
    }
    return query;
}

} // namespace tandem
