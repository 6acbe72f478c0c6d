// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/refused_parameter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace tandem {

namespace {

QRegularExpression anyCase(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// The parameters that a request can do without, or with another name.
const QStringList &optionalParameters()
{
    static const QStringList names = {QStringLiteral("temperature"),
                                      QStringLiteral("top_p"),
                                      QStringLiteral("top_k"),
                                      QStringLiteral("top_logprobs"),
                                      QStringLiteral("logprobs"),
                                      QStringLiteral("responseLogprobs"),
                                      QStringLiteral("max_tokens"),
                                      QStringLiteral("max_completion_tokens"),
                                      QStringLiteral("stop"),
                                      QStringLiteral("seed"),
                                      QStringLiteral("reasoning_effort"),
                                      QStringLiteral("think"),
                                      QStringLiteral("store"),
                                      QStringLiteral("candidateCount")};
    return names;
}

bool namesSchema(const QString &text)
{
    static const QRegularExpression words =
        anyCase("response[_ ]?format|json[_ ]schema|structured[_ ]outputs?|output_config|output[_ ]format|json mode|"
                "text\\.format|response_?schema|response_?mime_?type");
    return words.match(text).hasMatch();
}

bool isRefusal(const QString &message)
{
    static const QRegularExpression words =
        anyCase("not support|n't support|unsupported|not enabled|not allowed|not permitted|not available|unavailable|"
                "unknown (?:name|parameter|field)|unrecogni[sz]ed|deprecated|must be one of");
    return words.match(message).hasMatch();
}

/// The schema itself is wrong, which another form would only hide.
bool isWrongSchema(const QString &message)
{
    static const QRegularExpression words = anyCase("invalid schema|conversion failed");
    return words.match(message).hasMatch();
}

/// Several answers at once are more than the server has room for.
bool refusesSeveral(const ErrorBody &error)
{
    static const QRegularExpression words =
        anyCase("(?:field|parameter|value|property)?:? ?['\"`]n['\"`]|candidateCount");
    return error.parameter == u"n" || words.match(error.message).hasMatch();
}

/// The last part of "body.generationConfig.temperature".
QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'.') + 1);
}

QString optionalParameterIn(const ErrorBody &error)
{
    const QString named = lastPart(error.parameter);
    if (optionalParameters().contains(named))
        return named;
    if (namesSchema(error.parameter) || (error.parameter.isEmpty() && namesSchema(error.message)))
        return schemaParameter();
    for (const QString &name : optionalParameters()) {
        const QRegularExpression word(u"\\b" + name + (name == u"think" ? u"(ing)?\\b" : u"\\b"),
                                      QRegularExpression::CaseInsensitiveOption);
        if (word.match(error.message).hasMatch())
            return name;
    }
    return {};
}

std::optional<QString> allowedAlternatives(const ErrorBody &error)
{
    static const QRegularExpression limit = anyCase("logprobs.*(?:max allowed:?|at most|less than or equal to) (\\d+)");
    const auto match = limit.match(error.message);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// Providers refuse what belongs together one after the other; it is dropped together.
QStringList groupOf(const QString &name, const ErrorBody &error)
{
    const bool isSampling = name == u"temperature" || name == u"top_p" || name == u"top_k";
    if (isSampling && error.isAnthropic)
        return {QStringLiteral("temperature"), QStringLiteral("top_p"), QStringLiteral("top_k")};
    if (!name.endsWith(u"logprobs", Qt::CaseInsensitive))
        return {name};
    if (error.isGoogle)
        return {QStringLiteral("responseLogprobs"), QStringLiteral("logprobs")};
    return {QStringLiteral("logprobs"), QStringLiteral("top_logprobs")};
}

} // namespace

bool refusesParameter(const ErrorBody &error)
{
    const bool saysSo = error.mentions("unsupported_parameter") || error.mentions("unsupported_value");
    if (allowedAlternatives(error) || refusesSeveral(error) || saysSo)
        return true;
    return isRefusal(error.message) && !isWrongSchema(error.message) && !optionalParameterIn(error).isEmpty();
}

Adaptation adaptationFor(const ErrorBody &error)
{
    Adaptation adaptation;
    if (const auto allowed = allowedAlternatives(error)) {
        adaptation.set.emplace_back(QStringLiteral("top_logprobs"), allowed->toLatin1());
        return adaptation;
    }
    const QString name = optionalParameterIn(error);
    const QString longName = QStringLiteral("max_completion_tokens");
    if (name == u"max_tokens" && error.mentions("max_completion_tokens"))
        adaptation.rename.emplace_back(name, longName);
    else if (name == longName)
        adaptation.rename.emplace_back(name, QStringLiteral("max_tokens"));
    else if (!name.isEmpty())
        adaptation.drop = groupOf(name, error);
    else if (refusesSeveral(error))
        adaptation.drop = QStringList{QStringLiteral("n"), QStringLiteral("candidateCount")};
    return adaptation;
}

} // namespace tandem
