// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/carrier/endpoint_gate.h"
#include "core/llm/call.h"
#include "core/llm/retry_policy.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace tandem {

/// One item on its way to a model. Moments are of Clock::steady.
struct CallTask
{
    ItemId item;
    RecordId record;
    CallRequest request;
    int attempts = 0;             ///< calls that ended, those of earlier runs too
    int failures = 0;             ///< of this run, as far as they count against the retries
    qint64 answersBefore = 0;     ///< of the endpoint, when this task failed last
    Milliseconds firstSentAt = 0; ///< 0: not yet
    Milliseconds sentAt = 0;
    CallTicket ticket;
};

/// Why a call gave no answer, and what becomes of its item.
enum class CallFate {
    TriedAgain, ///< the desk keeps the task
    ItemFailed, ///< of this item: it is over
    GivenBack,  ///< the item waits again: the job stops, or is to stop
    JobPauses,  ///< given back, and the job is to pause with the failure's sentence
};

/// What a desk sends by, of its job's agent.
struct DeskSettings
{
    RetrySettings retry;
    qint64 requestsPerMinute = 0; ///< 0: no limit
    qint64 tokensPerMinute = 0;
    bool isFresh = true; ///< the job never got an answer
};

/// Hands tasks to a model, as its endpoint's gate allows, and tries again what can be tried again. A task that waits to
/// be tried again takes nobody's place. Lives on the runner's thread; the handlers are called there, never from inside
/// `send`.
class CallDesk : public QObject, private EndpointGate::User
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<void(const CallTask &, Answer)> answered;
        std::function<void(const CallTask &, const CallFailure &, CallFate)> failed;
        std::function<void()> roomChanged; ///< `room` may have grown
    };

    CallDesk(std::unique_ptr<LanguageModel> model, std::shared_ptr<EndpointGate> gate, const DeskSettings &settings,
             Handlers handlers);
    ~CallDesk() override;

    /// So many calls of this desk may be in flight; more than that wait.
    void setInFlight(int most);
    void send(CallTask task);
    /// Hands nothing over any more; returns the tasks that were waiting for it. Calls under way go on.
    std::vector<ItemId> stop();
    /// As `stop`, and drops the calls under way; their items are returned too.
    std::vector<ItemId> abort();

    bool isIdle() const { return m_tasks.empty(); }
    /// Tasks that wait until they are tried again.
    int pausing() const { return static_cast<int>(m_tasks.size() - m_queue.size() - m_calling.size()); }
    /// Tasks that could be sent at once if they were here.
    int room() const;
    LimitInForce limitInForce() const { return m_gate->limitInForce(*this); }
    const LanguageModel &model() const { return *m_model; }

private:
    bool sendNext() override;
    int wanted() const override { return m_isStopped ? 0 : m_inFlight; }
    qint64 requestsPerMinute() const override { return m_settings.requestsPerMinute; }
    qint64 tokensPerMinute() const override { return m_settings.tokensPerMinute; }
    void roomChanged() override;

    void call(ItemId item);
    void ended(ItemId item, CallResult result);
    void failed(ItemId item, const CallFailure &failure);
    void tryAgain(CallTask &task, const CallFailure &failure);
    bool waitsForNetwork(CallTask &task, const CallFailure &failure);
    std::optional<Milliseconds> delayFor(CallTask &task, const CallFailure &failure, bool isRateLimited) const;
    void giveUp(ItemId item, const CallFailure &failure, CallFate fate);
    void enqueueLater(ItemId item, Milliseconds delay);
    CallTask take(ItemId item);

    std::unique_ptr<LanguageModel> m_model;
    std::shared_ptr<EndpointGate> m_gate;
    DeskSettings m_settings;
    Handlers m_handlers;
    std::unordered_map<ItemId, CallTask> m_tasks;
    std::deque<ItemId> m_queue;
    std::vector<ItemId> m_calling;
    int m_inFlight = EndpointGate::unlimited;
    int m_unreachable = 0; // calls in a row that reached nobody, before the first answer
    bool m_isStopped = false;
};

} // namespace tandem
