// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection_thread.h"

#include <future>

namespace tandem {

Result<std::thread> startConnectionThread(const QString &path, ConnectionMode mode,
                                          std::function<void(Connection &)> loop)
{
    std::promise<Result<void>> opened;
    std::future<Result<void>> isOpen = opened.get_future();
    std::thread thread([opened = std::move(opened), path, mode, loop = std::move(loop)]() mutable {
        auto connection = Connection::open(path, mode);
        if (!connection) {
            opened.set_value(tl::unexpected(connection.error()));
            return;
        }
        opened.set_value({});
        loop(**connection);
    });
    if (const Result<void> result = isOpen.get(); !result) {
        thread.join();
        return tl::unexpected(result.error());
    }
    return thread;
}

} // namespace tandem
