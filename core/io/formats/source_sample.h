// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tandem {

/// What is looked at before a file is read, to tell what it is.
struct SourceSample
{
    QByteArray head;      ///< its first 64 KiB
    bool isWhole = false; ///< nothing follows
    QByteArray foreign;   ///< lines that are not ASCII, from anywhere in the file, up to 64 KiB
};

/// Refuses what is no file: a folder, a pipe, a device.
Result<SourceSample> takeSample(const QString &path);

} // namespace tandem
