// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"
#include "core/llm/call.h"

#include <QByteArray>
#include <QHash>

namespace tandem {

/// Adds the samples of one more request to an answer: usage is summed, what names the answer is that of the first.
void addSamples(Answer &whole, Answer more);

/// Samples of calls that failed half-way, so that they are not paid for twice. Holds so many; the rest is let go.
class KeptSamples
{
public:
    static QByteArray nameOf(const CallRequest &request);

    /// What was kept under this name, which it gives away; no samples where there is nothing.
    Answer take(const QByteArray &name);
    void keep(const QByteArray &name, const Answer &answer);

private:
    QHash<QByteArray, Answer> m_answers;
};

} // namespace tandem
