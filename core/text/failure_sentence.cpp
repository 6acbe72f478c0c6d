// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/failure_sentence.h"

#include "core/domain/job.h"
#include "core/text/wording.h"

#include <QCoreApplication>

#include <array>

namespace tandem {

namespace {

struct Sentence
{
    const char16_t *reason;
    const char *text;
};

/// %1: the server's origin, or the numbers in their order.
constexpr std::array failureSentences = {
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
    Sentence{u"unreadable_answers",
             QT_TRANSLATE_NOOP("Call", "None of the first %1 answers holds a label that can be read. Look at the "
                                       "invalid answers, mend the prompt or the schema, then resume the job.")},
    Sentence{u"too_long",
             QT_TRANSLATE_NOOP("Call", "The prompt has about %1 tokens and the answer may take %2, but the model takes "
                                       "%3 together. Nothing was sent. Shorten the record or the prompt, allow a "
                                       "shorter answer, or choose a model with a larger context.")},
    Sentence{u"invalid_prompt", QT_TRANSLATE_NOOP("Call", "The prompt for this record is blank, so there is nothing to "
                                                          "send. Look at the template of the agent.")},
    Sentence{u"schema_changed", QT_TRANSLATE_NOOP("Call", "The built-in baseline was trained for other options than it "
                                                          "is asked for now. Start a new job.")},
};

/// Lends tr() to the functions below.
struct CallText
{
    Q_DECLARE_TR_FUNCTIONS(Call)
};

QString templateOf(const QString &reason)
{
    for (const Sentence &sentence : failureSentences) {
        if (reason == QStringView(sentence.reason))
            return QCoreApplication::translate("Call", sentence.text);
    }
    return CallText::tr("The call to %1 failed.");
}

QString withNumbers(QString sentence, const std::vector<qint64> &numbers)
{
    for (const qint64 number : numbers)
        sentence = sentence.arg(countText(number));
    return sentence;
}

QString causeSentence(const QString &reason, const FailureDetails &details)
{
    if (!details.said.isEmpty())
        return details.said;
    if (details.isUnreachable)
        return CallText::tr(
            "The agent's server cannot be reached. Check its address and the network, then resume the job.");
    return withNumbers(templateOf(reason), details.numbers).replace(QLatin1String("%1"), details.origin);
}

} // namespace

QString failureSentence(const QString &reason, const FailureDetails &details)
{
    QStringList parts = {causeSentence(reason, details)};
    if (!details.parameters.isEmpty())
        parts << CallText::tr("It is about %1 (null or false switches one off).")
                     .arg(details.parameters.join(QStringLiteral(", ")));
    if (!details.serverWords.isEmpty())
        parts << CallText::tr("The server says: “%1”").arg(details.serverWords);
    const QString whole = parts.join(u' ');
    return details.ofSeveralItems
               ? CallText::tr("Several items in a row failed for the same reason: %1 Mend that, then resume the job.")
                     .arg(whole)
               : whole;
}

QString pauseSentence(const Job &job)
{
    const bool hasReason = !job.pauseCause.isEmpty() || !job.pauseDetails.said.isEmpty();
    return hasReason ? failureSentence(job.pauseCause, job.pauseDetails) : QString();
}

} // namespace tandem
