// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem {

/// How many calls an endpoint may have in flight, learned from how it takes them.
///
/// It begins with few. Whenever all that are allowed were in flight, and the last one of them was answered, a quarter
/// more are allowed: so a small server, which holds a thread for every connection, is never met by a burst. At the
/// first sign of too much the number is halved (by a quarter less where a call only took too long), and from then on
/// one more is allowed for every twenty answers. What was sent before the last decrease decreases nothing more.
/// Pure. Calls are numbered upwards from 1.
class InFlightLimit
{
public:
    explicit InFlightLimit(int first);

    int current() const { return m_limit; }
    void began(qint64 call, int inFlight);
    /// `mayGrow`: the provider's own limits leave room.
    void answered(qint64 call, bool mayGrow);
    /// A call that ended otherwise, and tells nothing about the number.
    void ended(qint64 call);
    /// The endpoint asked to slow down, while so many were in flight; `newest`: the last call that has begun.
    void refused(qint64 call, qint64 newest, int inFlight);
    void timedOut(qint64 call, qint64 newest);

private:
    void decrease(qint64 call, qint64 newest, int limit);

    int m_limit;
    bool m_isStarting = true;
    qint64 m_pioneer = 0; // the call that filled the limit; 0: none did yet
    qint64 m_newestAtDecrease = 0;
    int m_answersAtLimit = 0;
};

} // namespace tandem
