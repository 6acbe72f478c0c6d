// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/http/kept_samples.h"

#include <QCryptographicHash>

#include <utility>

namespace tandem {

void addSamples(Answer &whole, Answer more)
{
    if (whole.samples.empty()) {
        whole = std::move(more);
        return;
    }
    for (Sample &sample : more.samples)
        whole.samples.push_back(std::move(sample));
    whole.usage.inputTokens += more.usage.inputTokens;
    whole.usage.outputTokens += more.usage.outputTokens;
    whole.usage.cachedInputTokens += more.usage.cachedInputTokens;
    whole.usage.reasoningTokens += more.usage.reasoningTokens;
}

QByteArray KeptSamples::nameOf(const CallRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.prompt.system.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(request.prompt.user.toUtf8());
    return hash.result();
}

Answer KeptSamples::take(const QByteArray &name)
{
    return m_answers.take(name);
}

void KeptSamples::keep(const QByteArray &name, const Answer &answer)
{
    constexpr qsizetype most = 2000;
    if (!answer.samples.empty() && m_answers.size() < most)
        m_answers.insert(name, answer);
}

} // namespace tandem
