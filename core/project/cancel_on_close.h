// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

#include <mutex>
#include <optional>

namespace tandem {

/// Cancels what a worker thread runs, and whatever it would run after, when its owner ends. Thread: any.
class CancelOnClose
{
public:
    /// `token` is that of the act that begins now; it ends the one before.
    void begin(const CancelToken &token)
    {
        const std::lock_guard lock(m_mutex);
        m_running = token;
        if (m_isClosed)
            token.cancel();
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        if (m_running)
            m_running->cancel();
    }

private:
    std::mutex m_mutex;
    std::optional<CancelToken> m_running;
    bool m_isClosed = false;
};

} // namespace tandem
