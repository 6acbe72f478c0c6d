// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace tandem {

/// A stretch of time for which answers are wanted: as long as a project is open in a window, say. It ends with its
/// owner, or when it is renewed; an answer that was asked for within it and comes later is dropped, even if its context
/// still lives (see AnswerContext). Thread: ended and asked on the thread of those contexts.
class Scope
{
public:
    Scope() = default;
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;

    /// Ends this stretch and begins the next.
    void renew() { m_life = std::make_shared<char>(); }

    /// Expires when the present stretch ends.
    std::weak_ptr<const void> watch() const { return m_life; }

private:
    std::shared_ptr<const void> m_life = std::make_shared<char>();
};

} // namespace tandem
