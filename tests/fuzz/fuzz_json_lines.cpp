// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/read_source.h"

using namespace tandem;

/// The whole is the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    SourceOptions options;
    options.format = SourceFormat::JsonLines;
    options.encoding = QStringLiteral("UTF-8");
    checkSource(restOf(data, size, 0), options);
    return 0;
}
