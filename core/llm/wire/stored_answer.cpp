// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/stored_answer.h"
#include "core/llm/wire/dialect.h"
#include "core/llm/wire/wire_json.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

const Dialect &dialectOfBody(const QByteArray &body)
{
    const wire::Json top = wire::parsed(body);
    if (wire::memberOf(top, "candidates").is_array())
        return geminiDialect();
    if (wire::memberOf(top, "output").is_array())
        return openAiResponsesDialect();
    if (wire::memberOf(top, "content").is_array())
        return anthropicDialect();
    if (wire::memberOf(top, "message").is_object())
        return ollamaDialect();
    const wire::Json &choice = wire::firstOf(wire::memberOf(top, "choices"));
    return wire::memberOf(choice, "text").is_string() ? openAiCompletionsDialect() : openAiChatDialect();
}

} // namespace

QStringList samplesOfBody(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    const ReadAnswer answer = dialectOfBody(body).read(reply);
    QStringList texts;
    if (answer) {
        for (const Sample &sample : answer->samples)
            texts.append(sample.text);
    }
    return texts;
}

} // namespace tandem
