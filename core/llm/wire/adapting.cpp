// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/wire/adapting.h"

#include "core/llm/wire/providers.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

#include <algorithm>

namespace tandem {

namespace {

const QString effort = QStringLiteral("reasoning_effort");

bool setsEffort(const Adaptation &adaptation)
{
    return std::any_of(adaptation.set.begin(), adaptation.set.end(),
                       [](const auto &pair) { return pair.first == effort; });
}

/// OpenAI's models from 5.1 on give log-probabilities only without reasoning. What the user says of it rules.
bool mayStopReasoning(const AgentConfiguration &agent, const Adaptation &current)
{
    static const QRegularExpression models(QStringLiteral("^(?:openai/)?gpt-(?:5\\.|[6-9])"));
    const bool isOpenAi = infoOf(agent.provider).hasReasoningEffort && models.match(agent.model).hasMatch();
    const bool hasSaid = agent.parameters.contains("reasoning_effort");
    return isOpenAi && !hasSaid && !setsEffort(current) && !current.drop.contains(effort);
}

bool dropsProbabilities(const Adaptation &adaptation)
{
    return adaptation.drop.contains(QStringLiteral("logprobs"));
}

Adaptation withoutReasoning()
{
    Adaptation adaptation;
    adaptation.set.emplace_back(effort, QByteArrayLiteral("\"none\""));
    return adaptation;
}

} // namespace

Adapting::Adapting(Adaptation known)
    : m_current(std::move(known))
{
}

bool Adapting::refused(const AgentConfiguration &agent, const ReplyDecision &decision)
{
    constexpr int most = 4;
    const bool insists = decision.adaptation.dropsSchema() && agent.answerFormat == AnswerFormat::Schema;
    if (decision.adaptation.isEmpty() || insists || ++m_count > most)
        return false;
    const Adaptation next = dropsProbabilities(decision.adaptation) && mayStopReasoning(agent, m_current)
                                ? withoutReasoning()
                                : decision.adaptation;
    m_learned.add(next);
    return m_current.add(next);
}

} // namespace tandem
