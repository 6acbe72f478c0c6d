// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tandem {

/// What stays the same when a file is renamed, and differs when another file takes its name.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// Of the file that a name leads to, through links; nothing where there is none. Thread: any.
std::optional<FileIdentity> identityOf(const QString &path);

} // namespace tandem
