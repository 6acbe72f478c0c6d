// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_text.h"

#include "core/base/nearest.h"
#include "core/search/query_tokens.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct QueryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

struct ComparisonWord
{
    QLatin1String word;
    Comparison comparison;
};

/// Longer words first, so that "<=" is not read as "<".
constexpr std::array<ComparisonWord, 5> comparisonWords{{{QLatin1String("<="), Comparison::LessOrEqual},
                                                         {QLatin1String(">="), Comparison::GreaterOrEqual},
                                                         {QLatin1String("<"), Comparison::Less},
                                                         {QLatin1String(">"), Comparison::Greater},
                                                         {QLatin1String("="), Comparison::Equal}}};

QLatin1String wordOf(Comparison comparison)
{
    for (const ComparisonWord &each : comparisonWords) {
        if (each.comparison == comparison)
            return each.word;
    }
    return {};
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

QString quotedIfNeeded(const QString &text)
{
    return needsQuotes(text) ? quoted(text) : text;
}

QString conditionText(const ContainsWord &condition)
{
    // What would be read as something else than a word must be quoted.
    const bool isPlain = !needsQuotes(condition.word) && condition.word.compare(u"and", Qt::CaseInsensitive) != 0 &&
                         !looksLikeCondition(condition.word);
    return isPlain ? condition.word : quoted(condition.word);
}

QString conditionText(const LabelIs &condition)
{
    if (condition.label.isEmpty())
        return u"label:" + quotedIfNeeded(condition.value);
    return u"label:" + quotedIfNeeded(condition.label) + u'=' + quotedIfNeeded(condition.value);
}

QString conditionText(const StatusIs &condition)
{
    return u"status:" + toWord(condition.status);
}

QString conditionText(const ConfidenceIs &condition)
{
    return u"conf" + wordOf(condition.comparison) +
           QString::number(condition.value, 'g', QLocale::FloatingPointShortest);
}

QString conditionText(const RungIs &condition)
{
    return u"rung" + wordOf(condition.comparison) + QString::number(condition.rung);
}

QString conditionText(const MetadataIs &condition)
{
    return u"meta." + quotedIfNeeded(condition.name) + u'=' + quotedIfNeeded(condition.value);
}

QString conditionText(const ExternalIdIs &condition)
{
    return u"id:" + quotedIfNeeded(condition.externalId);
}

} // namespace

QString queryText(const Query &query)
{
    QStringList parts;
    for (const Condition &condition : query.conditions)
        parts += std::visit([](const auto &each) { return conditionText(each); }, condition);
    return parts.join(u' ');
}

namespace {

tl::unexpected<Error> wrong(const QueryToken &token, const QString &what)
{
    return failure(ErrorCode::InvalidInput, QueryTexts::tr("Column %1: %2").arg(token.column).arg(what));
}

Result<Condition> labelCondition(const QueryToken &token)
{
    if (token.value.isEmpty())
        return wrong(token, QueryTexts::tr("after “label:” a value is missing, as in label:sentiment=negative."));
    return Condition(LabelIs{token.name, token.value});
}

Result<Condition> statusCondition(const QueryToken &token)
{
    if (const auto status = statusFromWord(token.value.toLower()))
        return Condition(StatusIs{*status});
    const QStringList words = statusWords();
    const QString nearest = nearestName(token.value, words);
    if (!nearest.isEmpty())
        return wrong(token,
                     QueryTexts::tr("there is no status “%1”. Did you mean status:%2?").arg(token.value, nearest));
    return wrong(
        token,
        QueryTexts::tr("there is no status “%1”. Possible: %2.").arg(token.value, words.join(QStringLiteral(", "))));
}

std::optional<Comparison> comparisonOf(const QueryToken &token)
{
    for (const ComparisonWord &each : comparisonWords) {
        if (each.word == token.comparison)
            return each.comparison;
    }
    return std::nullopt;
}

Result<Condition> confidenceCondition(const QueryToken &token)
{
    bool isNumber = false;
    const double value = token.value.toDouble(&isNumber);
    if (!isNumber || !(value >= 0 && value <= 1)) {
        return wrong(
            token,
            QueryTexts::tr("“%1” is no confidence; give a number from 0 to 1, as in conf<0.7.").arg(token.value));
    }
    if (const auto comparison = comparisonOf(token))
        return Condition(ConfidenceIs{*comparison, value});
    return wrong(token, QueryTexts::tr("after “conf” one of <, <=, =, >=, > is missing, as in conf<0.7."));
}

Result<Condition> rungCondition(const QueryToken &token)
{
    constexpr int lastRung = 6;
    bool isNumber = false;
    const int rung = token.value.toInt(&isNumber);
    if (!isNumber || rung < 1 || rung > lastRung)
        return wrong(token,
                     QueryTexts::tr("“%1” is no rung; give a number from 1 (strict) to 6 (loose), as in rung>=4.")
                         .arg(token.value));
    if (const auto comparison = comparisonOf(token))
        return Condition(RungIs{*comparison, rung});
    return wrong(token, QueryTexts::tr("after “rung” one of <, <=, =, >=, > is missing, as in rung>=4."));
}

Result<Condition> metadataCondition(const QueryToken &token)
{
    if (token.name.isEmpty())
        return wrong(token, QueryTexts::tr("a metadata condition is written meta.NAME=VALUE."));
    return Condition(MetadataIs{token.name, token.value});
}

Result<Condition> idCondition(const QueryToken &token)
{
    if (token.value.isEmpty())
        return wrong(token, QueryTexts::tr("after “id:” the id is missing."));
    return Condition(ExternalIdIs{token.value});
}

Result<Condition> conditionOf(const QueryToken &token)
{
    switch (token.kind) {
    case QueryToken::Kind::Word:
        return Condition(ContainsWord{token.value});
    case QueryToken::Kind::Label:
        return labelCondition(token);
    case QueryToken::Kind::Status:
        return statusCondition(token);
    case QueryToken::Kind::Confidence:
        return confidenceCondition(token);
    case QueryToken::Kind::Rung:
        return rungCondition(token);
    case QueryToken::Kind::Metadata:
        return metadataCondition(token);
    case QueryToken::Kind::Id:
        return idCondition(token);
    }
    return wrong(token, QueryTexts::tr("this cannot be read."));
}

} // namespace

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
