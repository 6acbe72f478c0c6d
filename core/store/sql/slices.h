// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/sql/slice_size.h"
#include "core/store/sql/writer.h"

#include <deque>
#include <functional>
#include <utility>

namespace tandem {

/// Long work on the writer, in slices between which people's commands go. A few wait in its queue at a time, so that
/// they share a commit. `slice(connection, rows)` does the next that many rows and may be called again when nothing is
/// left to do. `goOn` is told on the calling thread what each gave, and says whether there shall be more; after `false`
/// those that wait already still run. Waits for the end: not for the window's thread.
template <typename T>
Result<void> writeInSlices(Writer &writer, SliceSize size, std::function<Result<T>(Connection &, int rows)> slice,
                           const std::function<bool(const T &)> &goOn)
{
    struct Done
    {
        T value;
        int rows;
        Milliseconds took;
    };
    constexpr size_t waiting = 3;
    std::deque<Pending<Result<Done>>> slices;
    bool isWanted = true;
    Result<void> result;
    while (isWanted || !slices.empty()) {
        while (isWanted && slices.size() < waiting)
            slices.push_back(writer.submit(Priority::Background, [slice, rows = size.rows()](Connection &connection) {
                const Milliseconds begin = Clock::steady();
                return slice(connection, rows).map([&](T value) {
                    return Done{std::move(value), rows, Clock::steady() - begin};
                });
            }));
        const Result<Done> done = slices.front().wait();
        slices.pop_front();
        if (!done && result)
            result = tl::unexpected(done.error());
        if (done)
            size.note(done->rows, done->took);
        isWanted = isWanted && done && goOn(done->value);
    }
    return result;
}

} // namespace tandem
