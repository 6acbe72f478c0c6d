// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace tandem {

/// How a call ended, as far as the others to the same endpoint are concerned.
enum class CallEnding { Answered, RateLimited, NoConnection, OtherFailure, Aborted };

/// What all jobs that call one endpoint share. After a rate limit nobody calls until the delay is over; then half as
/// many calls go out as were under way, and one more for every twenty answers. When five calls in a row got no
/// connection, one probe at a time goes out, with growing pauses, until one is answered.
/// Lives on the runner's thread.
class EndpointGate : public QObject
{
    Q_OBJECT

public:
    /// Pauses between probes: `unit` × 2^k, at most `cap`.
    EndpointGate(Milliseconds unit, Milliseconds cap);

    /// Whether a call may be handed over now. Where not, `opened` comes when it is worth asking again.
    bool isOpen() const;
    void began();
    void ended(CallEnding ending);
    /// Nobody calls for so long. A shorter delay does not shorten a longer one.
    void closeFor(Milliseconds delay);

    /// While probing, failures are the endpoint's and cost no item an attempt.
    bool isProbing() const { return m_failedConnections >= probeAfter; }
    /// Probes that failed in a row; 0 when not probing.
    int failedProbes() const { return isProbing() ? m_failedConnections - probeAfter : 0; }
    /// All answers so far: tells whether others succeed meanwhile.
    qint64 answers() const { return m_answers; }

signals:
    void opened();

private:
    static constexpr int probeAfter = 5;

    void answered();
    void noConnection();

    Milliseconds m_unit;
    Milliseconds m_cap;
    QTimer m_reopen;
    int m_underWay = 0;
    int m_limit;
    int m_answersAtLimit = 0;
    int m_failedConnections = 0;
    qint64 m_answers = 0;
};

} // namespace tandem
