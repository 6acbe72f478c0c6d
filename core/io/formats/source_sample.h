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

/// How far to look: for the head alone, or for text that is not ASCII too, wherever it stands.
enum class SampleReach { Head, WholeFile };

/// Refuses what is no file: a folder, a pipe, a device.
Result<SourceSample> takeSample(const QString &path, SampleReach reach);

} // namespace tandem
