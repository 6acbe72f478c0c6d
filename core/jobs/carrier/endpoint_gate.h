// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/job.h"
#include "core/jobs/carrier/endpoint_budget.h"
#include "core/jobs/carrier/in_flight_limit.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace tandem {

/// How a call ended, as far as the others to the same endpoint are concerned.
enum class CallEnding { Answered, RateLimited, Overloaded, TimedOut, NoConnection, OtherFailure, Aborted };

/// A call that is under way.
struct CallTicket
{
    qint64 number = 0;
    qint64 characters = 0; ///< of the prompt
    double tokens = 0;     ///< that it is expected to cost
};

/// What all jobs that call one endpoint (origin, key and model) share: how many calls may be in flight, how many
/// requests and tokens may be sent, and whether it can be reached at all.
///
/// After a rate limit nobody calls until the delay is over. When five calls in a row got no connection, one probe at a
/// time goes out, with growing pauses, until one is answered: however long that takes, it costs no item a try.
/// Its users take turns, and divide what it bears fairly. Lives on the runner's thread.
class EndpointGate : public QObject
{
    Q_OBJECT

public:
    /// Someone who calls. The gate calls back, never from inside a call to it.
    class User
    {
    public:
        virtual ~User() = default;
        /// Sends one call; false: there is nothing to send.
        virtual bool sendNext() = 0;
        /// Calls that it would like to have in flight.
        virtual int wanted() const = 0;
        /// Of its agent; 0: none.
        virtual qint64 requestsPerMinute() const = 0;
        virtual qint64 tokensPerMinute() const = 0;
        /// It may ask anew how much room there is.
        virtual void roomChanged() = 0;
    };

    static constexpr int firstInFlight = 4;
    static constexpr int unlimited = 10'000; ///< for a model that is no endpoint

    /// Pauses between probes: `unit` × 2^k, at most `cap`.
    EndpointGate(Milliseconds unit, Milliseconds cap, int first = firstInFlight);

    void join(User &user);
    void leave(const User &user);
    /// Lets the users send, in turn, as soon as the thread is free.
    void pumpLater();

    /// Whether a call may be handed over now.
    bool isOpen() const;
    /// Calls that a user may get ready now, beyond the `has` that it has ready or in flight.
    int roomFor(const User &user, int has) const;
    CallTicket began(qint64 characters);
    /// `tokens`: what it cost; 0: unknown.
    void ended(const CallTicket &call, CallEnding ending, qint64 tokens = 0);
    void learn(const RateLimits &limits);
    /// Nobody calls for so long. A shorter delay does not shorten a longer one.
    void closeFor(Milliseconds delay);

    /// While probing, failures are the endpoint's and cost no item an attempt.
    bool isProbing() const { return m_failedConnections >= probeAfter; }
    /// Probes that failed in a row; 0 when not probing.
    int failedProbes() const { return isProbing() ? m_failedConnections - probeAfter : 0; }
    /// When probing ended the last time, by Clock::steady; 0: never.
    Milliseconds reachableSince() const { return m_reachableSince; }
    /// All answers so far: tells whether others succeed meanwhile.
    qint64 answers() const { return m_answers; }
    /// What holds this user back, who has so many calls in flight.
    LimitInForce limitInForce(const User &user) const;

private:
    static constexpr int probeAfter = 5;

    void pump();
    void noConnection();
    void reached();
    void applyUserLimits();
    int shareOf(const User &user) const;
    int limit() const { return isProbing() ? 1 : m_limit.current(); }

    Milliseconds m_unit;
    Milliseconds m_cap;
    InFlightLimit m_limit;
    EndpointBudget m_budget;
    std::vector<User *> m_users;
    size_t m_turn = 0;
    QTimer m_reopen;
    QTimer m_refill;
    bool m_isPumpDue = false;
    int m_underWay = 0;
    qint64 m_newest = 0;
    int m_failedConnections = 0;
    Milliseconds m_reachableSince = 0;
    qint64 m_answers = 0;
};

} // namespace tandem
