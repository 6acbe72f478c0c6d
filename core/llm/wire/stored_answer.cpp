// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/stored_answer.h"
#include "core/llm/wire/providers.h"
#include "core/llm/wire/wire_json.h"

#include <nlohmann/json.hpp>

namespace tandem {

namespace {

const WireFormat &formatOfBody(const QByteArray &body)
{
    const wire::Json top = wire::parsed(body);
    // Chat is the first provider, and the form that many others take on.
    for (auto info = providers().rbegin(); info != providers().rend(); ++info) {
        if (info->format && info->format->isOwn(top))
            return *info->format;
    }
    return *providers().front().format;
}

} // namespace

QStringList samplesOfBody(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    const ReadAnswer answer = formatOfBody(body).read(reply);
    QStringList texts;
    if (answer) {
        for (const Sample &sample : answer->samples)
            texts.append(sample.text);
    }
    return texts;
}

} // namespace tandem
