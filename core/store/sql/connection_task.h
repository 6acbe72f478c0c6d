// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace tandem {

class Connection;

/// Work on a connection that the connection's own thread does, and the answer to whoever asked for it. It is run once
/// at most and answered once: run at one moment, told of when what it did is durable.
class ConnectionTask
{
public:
    virtual ~ConnectionTask() = default;

    virtual bool run(Connection &connection) = 0; ///< false: failed
    virtual bool hasFailed() const = 0;           ///< it ran, and has a reason of its own
    virtual void answer() = 0;                    ///< with what `run` gave
    virtual void answerInstead(const Error &error) = 0;
};

/// A task that runs `work(Connection &)`, which gives a Result<T>.
template <typename Work>
class ConnectionWork : public ConnectionTask
{
public:
    using Answer = std::invoke_result_t<Work, Connection &>;

    explicit ConnectionWork(Work work)
        : m_work(std::move(work))
    {
    }

    bool run(Connection &connection) override
    {
        m_answer.emplace(m_work(connection));
        return m_answer->has_value();
    }
    bool hasFailed() const override { return m_answer && !m_answer->has_value(); }
    void answer() override { m_promise.set(std::move(*m_answer)); }
    void answerInstead(const Error &error) override { m_promise.set(tl::unexpected(error)); }

    Pending<Answer> pending() const { return m_promise.pending(); }

private:
    Work m_work;
    std::optional<Answer> m_answer;
    Promise<Answer> m_promise;
};

} // namespace tandem
