// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/read_source.h"

#include <array>

using namespace tandem;

/// The first byte chooses an encoding, or none, so that it and all the rest is guessed; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr std::array names = {"",         "",          "",       "UTF-8",   "UTF-16LE",    "UTF-16BE",
                                  "UTF-32LE", "Shift_JIS", "EUC-JP", "GB18030", "windows-949", "ISO-2022-JP"};
    if (size == 0)
        return 0;
    SourceOptions options;
    options.encoding = QString::fromLatin1(names[data[0] % names.size()]);
    checkSource(restOf(data, size, 1), options);
    return 0;
}
