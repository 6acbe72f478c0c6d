// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"
#include "core/llm/wire/wire_decision.h"

#include <QCoreApplication>

#include <array>

namespace tandem {

namespace {

struct Sentence
{
    const char16_t *reason;
    const char *text;
};

/// %1: the server's origin.
constexpr std::array sentences = {
    Sentence{u"auth", QT_TRANSLATE_NOOP("Call", "%1 refused the key. Check the agent's key, or the environment "
                                                "variable that it names, then resume the job.")},
    Sentence{u"billing", QT_TRANSLATE_NOOP("Call", "The account at %1 has no credit left, or reached its spending "
                                                   "limit. Settle that there, then resume the job.")},
    Sentence{u"daily_quota", QT_TRANSLATE_NOOP("Call", "The day's quota at %1 is used up. Resume the job tomorrow.")},
    Sentence{u"long_wait", QT_TRANSLATE_NOOP("Call", "%1 asks to wait for more than two minutes. Resume the job "
                                                     "later, or with fewer calls at the same time.")},
    Sentence{u"model_not_found", QT_TRANSLATE_NOOP("Call", "%1 does not know the model, or the address is not that of "
                                                           "its interface. Check the agent's model and address.")},
    Sentence{u"unsupported_parameter",
             QT_TRANSLATE_NOOP("Call", "%1 refuses a parameter. Change it in the agent's parameters.")},
    Sentence{u"invalid_request",
             QT_TRANSLATE_NOOP("Call", "%1 refuses the request. Check the agent's model and parameters.")},
    Sentence{u"redirect_refused",
             QT_TRANSLATE_NOOP("Call", "%1 sends to another address. The key and the text were not sent there. Put the "
                                       "address that is meant into the agent.")},
    Sentence{u"connection_refused_local",
             QT_TRANSLATE_NOOP("Call", "Nothing answers at %1. Start the local model server, then resume the job.")},
    Sentence{u"tls", QT_TRANSLATE_NOOP("Call", "The certificate of %1 cannot be trusted, so nothing was sent. Check "
                                               "the address and the computer's clock.")},
    Sentence{u"not_supported", QT_TRANSLATE_NOOP("Call", "%1 cannot do what the agent asks for. Check the agent's "
                                                         "model and parameters.")},
    Sentence{u"not_an_api", QT_TRANSLATE_NOOP("Call", "%1 answers with a web page. Check the agent's address: it ends "
                                                      "in /v1 for most servers.")},
    Sentence{u"context_length", QT_TRANSLATE_NOOP("Call", "The prompt is too long for the model. Shorten the template "
                                                          "or the record, or choose a model that takes more.")},
    Sentence{u"too_large", QT_TRANSLATE_NOOP("Call", "The request is larger than %1 takes. Shorten the record.")},
    Sentence{u"answer_too_large",
             QT_TRANSLATE_NOOP("Call", "The answer of %1 is larger than any answer can be and was dropped.")},
    Sentence{u"content_filter", QT_TRANSLATE_NOOP("Call", "%1 filtered this record. Label it by hand.")},
    Sentence{u"rate_limit", QT_TRANSLATE_NOOP("Call", "%1 asks to slow down. The call is tried again later.")},
    Sentence{u"overloaded", QT_TRANSLATE_NOOP("Call", "%1 is overloaded. The call is tried again later.")},
    Sentence{u"loading", QT_TRANSLATE_NOOP("Call", "%1 is loading the model. The call is tried again later.")},
    Sentence{u"server_error", QT_TRANSLATE_NOOP("Call", "%1 reported an error of its own. The call is tried again.")},
    Sentence{u"server_error_in_200", QT_TRANSLATE_NOOP("Call", "%1 answered with an error. The call is tried again.")},
    Sentence{u"unreadable_body",
             QT_TRANSLATE_NOOP("Call", "The answer of %1 cannot be read. The call is tried again.")},
    Sentence{u"conflict", QT_TRANSLATE_NOOP("Call", "%1 reports a conflict between calls. The call is tried again.")},
    Sentence{u"timeout", QT_TRANSLATE_NOOP("Call", "%1 did not answer in time. The call is tried again; it may have "
                                                   "been billed.")},
    Sentence{u"connection", QT_TRANSLATE_NOOP("Call", "The connection to %1 failed. The call is tried again.")},
};

QString sentenceOf(const QString &reason, const QString &origin)
{
    for (const Sentence &sentence : sentences) {
        if (reason == QStringView(sentence.reason))
            return QCoreApplication::translate("Call", sentence.text).replace(QLatin1String("%1"), origin);
    }
    return QCoreApplication::translate("Call", "The call to %1 failed.").arg(origin);
}

QStringList parametersOf(const Adaptation &adaptation)
{
    QStringList names = adaptation.drop;
    for (const auto &[from, to] : adaptation.rename)
        names.append(from);
    for (const auto &[name, value] : adaptation.set)
        names.append(name);
    return names;
}

} // namespace

CallFailure failureFor(const WireDecision &decision, int status, const QString &origin, const QString &secret)
{
    constexpr qsizetype longest = 200;
    CallFailure failure;
    failure.decision = decision.decision;
    failure.reason = decision.reason;
    failure.httpStatus = status;
    failure.retryAfter = decision.retryAfter;
    failure.wasTimeout = decision.wasTimeout;
    failure.isUnreachable = decision.isUnreachable;
    QStringList parts = {sentenceOf(decision.reason, origin)};
    const QStringList parameters = parametersOf(decision.adaptation);
    if (!parameters.isEmpty())
        parts << QCoreApplication::translate("Call", "It is about %1 (null or false switches one off).")
                     .arg(parameters.join(QStringLiteral(", ")));
    const QString words = redacted(decision.serverWords, secret).simplified().left(longest);
    if (!words.isEmpty())
        parts << QCoreApplication::translate("Call", "The server says: “%1”").arg(words);
    failure.sentence = parts.join(u' ');
    return failure;
}

} // namespace tandem
