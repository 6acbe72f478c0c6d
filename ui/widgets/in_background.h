// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"

#include <QThreadPool>

namespace tandem {

/// Runs `work` off the calling thread. It holds copies of what it needs, and nothing that belongs to a window.
template <typename Work>
auto inBackground(Work work) -> Pending<decltype(work())>
{
    const Promise<decltype(work())> promise;
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable { promise.set(work()); });
    return promise.pending();
}

} // namespace tandem
