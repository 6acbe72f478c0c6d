// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"

#include <QEventLoop>

#include <optional>

namespace tandem {

/// Runs the event loop until the value is there. The command line has no other event loop, so nothing is nested: call
/// it from a verb, never from a slot or a `then`.
template <typename T>
T await(const Pending<T> &pending)
{
    QEventLoop loop;
    std::optional<T> value;
    pending.then(&loop, [&](T arrived) {
        value.emplace(std::move(arrived));
        loop.quit();
    });
    loop.exec();
    return std::move(*value);
}

} // namespace tandem
