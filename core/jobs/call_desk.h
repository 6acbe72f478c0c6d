// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/endpoint_gate.h"
#include "core/llm/call.h"
#include "core/llm/retry_policy.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace tandem {

/// One item on its way to a model.
struct CallTask
{
    ItemId item;
    RecordId record;
    CallRequest request;
    int attempts = 0;         ///< calls that ended, those of earlier runs too
    int failures = 0;         ///< of this run, as far as they count against the retries
    qint64 answersBefore = 0; ///< of the endpoint, when this task failed last
    Milliseconds sentAt = 0;
};

/// Why a call gave no answer, and what becomes of its item.
enum class CallFate {
    TriedAgain, ///< the desk keeps the task
    ItemFailed, ///< of this item: it is over
    GivenBack,  ///< the item waits again: the job stops, or is to stop
    JobPauses,  ///< given back, and the job is to pause with the failure's sentence
};

/// Hands tasks to a model, as its endpoint's gate allows, and tries again what can be tried again. It never has more
/// tasks than it is given: how many calls are in flight is its owner's affair. Lives on the runner's thread; the
/// handlers are called there, never from inside `send`.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    struct Handlers
    {
        std::function<void(const CallTask &, Answer)> answered;
        std::function<void(const CallTask &, const CallFailure &, CallFate)> failed;
    };

    CallDesk(std::unique_ptr<LanguageModel> model, std::shared_ptr<EndpointGate> gate, const RetrySettings &settings,
             Handlers handlers);
    ~CallDesk() override;

    void send(CallTask task);
    /// Hands nothing over any more; returns the tasks that were waiting for it. Calls under way go on.
    std::vector<ItemId> stop();
    /// As `stop`, and drops the calls under way; their items are returned too.
    std::vector<ItemId> abort();

    bool isIdle() const { return m_tasks.empty(); }
    const LanguageModel &model() const { return *m_model; }

private:
    void pump();
    void call(ItemId item);
    void ended(ItemId item, CallResult result);
    void failed(ItemId item, const CallFailure &failure);
    void tryAgain(CallTask &task, const CallFailure &failure);
    void giveUp(ItemId item, const CallFailure &failure, CallFate fate);
    void enqueueLater(ItemId item, Milliseconds delay);
    CallTask take(ItemId item);

    std::unique_ptr<LanguageModel> m_model;
    std::shared_ptr<EndpointGate> m_gate;
    RetrySettings m_settings;
    Handlers m_handlers;
    std::unordered_map<ItemId, CallTask> m_tasks;
    std::deque<ItemId> m_queue;
    std::vector<ItemId> m_calling;
    bool m_isStopped = false;
};

} // namespace tandem
