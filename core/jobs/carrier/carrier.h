// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/job.h"
#include "core/llm/call.h"

#include <QObject>

#include <functional>
#include <vector>

namespace tandem {

/// One item on its way to a model.
struct CallTask
{
    ItemId item;
    RecordId record;
    CallRequest request;
    int attempts = 0;        ///< calls that ended, those of earlier runs too
    Milliseconds sentAt = 0; ///< the latest time, by Clock::steady; 0: not yet
};

/// Why a call gave no answer, and what becomes of its item.
enum class CallFate {
    TriedAgain, ///< the carrier keeps the task
    ItemFailed, ///< of this item: it is over
    GivenBack,  ///< the item waits again: the job stops, or is to stop
    JobPauses,  ///< given back, and the job is to pause for the failure's reason
};

/// What a run is told of its tasks, on the runner's thread and never from inside `send`.
struct CarrierHandlers
{
    std::function<void(const CallTask &, Answer)> answered;
    std::function<void(const CallTask &, const CallFailure &, CallFate)> failed;
    std::function<void()> roomChanged; ///< `room` may have grown
};

/// Takes the prompts of one run out and brings the answers in. A run knows nothing of how: whether each prompt is a
/// call of its own, or many go together; who may be asked now, and how often it is tried again. Each task ends in one
/// answer, one failure other than TriedAgain, or is returned by `stop` or `abort`. Lives on the runner's thread.
class Carrier : public QObject
{
    Q_OBJECT

public:
    /// So many tasks may be out at the same time; more than that wait.
    virtual void setInFlight(int most) = 0;
    virtual void send(CallTask task) = 0;
    /// Hands nothing over any more; returns the tasks that were waiting for it. What is out goes on.
    virtual std::vector<ItemId> stop() = 0;
    /// As `stop`, and drops what is out; their items are returned too.
    virtual std::vector<ItemId> abort() = 0;

    virtual bool isIdle() const = 0;
    /// Tasks that wait until they are tried again: they take nobody's place.
    virtual int pausing() const = 0;
    /// Tasks that could be sent at once if they were here.
    virtual int room() const = 0;
    virtual LimitInForce limitInForce() const = 0;
};

} // namespace tandem
