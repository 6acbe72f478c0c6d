// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/carrier/carrier.h"
#include "core/jobs/carrier/endpoint_gate.h"
#include "core/llm/retry_policy.h"

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tandem {

/// What calls are sent by, of a job and its agent.
struct DirectCarrierSettings
{
    RetrySettings retry;
    qint64 requestsPerMinute = 0; ///< 0: no limit
    qint64 tokensPerMinute = 0;
    bool isFresh = true; ///< the job never got an answer
};

/// Makes a call of each task at once, as its endpoint's gate allows, and tries again what can be tried again.
class DirectCarrier : public Carrier, private EndpointGate::User
{
    Q_OBJECT

public:
    DirectCarrier(std::shared_ptr<LanguageModel> model, std::shared_ptr<EndpointGate> gate,
                  const DirectCarrierSettings &settings, CarrierHandlers handlers);
    ~DirectCarrier() override;

    void setInFlight(int most) override;
    void send(CallTask task) override;
    std::vector<ItemId> stop() override;
    std::vector<ItemId> abort() override;
    bool isIdle() const override { return m_calls.empty(); }
    int pausing() const override { return static_cast<int>(m_calls.size() - m_queue.size() - m_underWay.size()); }
    int room() const override;
    LimitInForce limitInForce() const override { return m_gate->limitInForce(*this); }

private:
    bool sendNext() override;
    int wanted() const override { return m_isStopped ? 0 : m_inFlight; }
    qint64 requestsPerMinute() const override { return m_settings.requestsPerMinute; }
    qint64 tokensPerMinute() const override { return m_settings.tokensPerMinute; }
    void roomChanged() override;

    /// A task and what its tries were. Moments are of Clock::steady.
    struct Call
    {
        CallTask task;
        int failures = 0;             ///< of this run, as far as they count against the retries
        qint64 answersBefore = 0;     ///< of the endpoint, when this task failed last
        Milliseconds firstSentAt = 0; ///< 0: not yet
        CallTicket ticket{};
    };

    void start(ItemId item);
    void ended(ItemId item, CallResult result);
    void failed(ItemId item, const CallFailure &failure);
    void tryAgain(Call &call, const CallFailure &failure);
    bool waitsForNetwork(const Call &call, const CallFailure &failure);
    std::optional<Milliseconds> delayFor(Call &call, const CallFailure &failure, bool isRateLimited) const;
    void giveUp(ItemId item, const CallFailure &failure, CallFate fate);
    void enqueueLater(ItemId item, Milliseconds delay);
    CallTask take(ItemId item);

    std::shared_ptr<LanguageModel> m_model;
    std::shared_ptr<EndpointGate> m_gate;
    DirectCarrierSettings m_settings;
    CarrierHandlers m_handlers;
    std::unordered_map<ItemId, Call> m_calls;
    std::deque<ItemId> m_queue;
    std::vector<ItemId> m_underWay;
    int m_inFlight = EndpointGate::unlimited;
    int m_unreachable = 0; // calls in a row that reached nobody, before the first answer
    bool m_isStopped = false;
};

} // namespace tandem
