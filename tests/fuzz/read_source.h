// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"

#include <cstddef>
#include <cstdint>

namespace tandem {

/// Reads bytes as a file with these options, and ends the program where a promise of the readers is broken: rows as
/// wide as the columns, numbers and lines that only grow, as many rows and faults as the file can hold, and the same
/// again.
void checkSource(QByteArray bytes, const SourceOptions &options);

/// What a fuzzer gave, without the bytes that choose the options.
QByteArray restOf(const uint8_t *data, size_t size, size_t from);

} // namespace tandem
