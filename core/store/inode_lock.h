// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace tandem {

/// Makes this process the one that writes to a file, by whatever name: a hard link has a lock of its own beside it, and
/// a log. The system lets go of it when the process ends, however it ends.
class InodeLock
{
public:
    /// Locked: another process has it, or this one, by another name; the sentence tells that where it can be found.
    /// Where the system has no such locks there is none, and all is well.
    static Result<std::unique_ptr<InodeLock>> take(const QString &path);
    /// The same for who only wants to read, and by a name beside which no writer's log lies.
    static Result<void> refuseOtherName(const QString &path);

    ~InodeLock();
    InodeLock(const InodeLock &) = delete;
    InodeLock &operator=(const InodeLock &) = delete;

private:
    explicit InodeLock(int socket)
        : m_socket(socket)
    {
    }

    const int m_socket; // -1: none
};

} // namespace tandem
