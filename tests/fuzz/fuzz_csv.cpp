// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/read_source.h"

#include <array>

using namespace tandem;

/// Two bytes choose delimiter, quotes and header, each also left to be guessed; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    constexpr std::array formats = {SourceFormat::Csv, SourceFormat::Tsv, SourceFormat::Lines};
    constexpr std::array delimiters = {u'\0', u',', u';', u'\t', u'|', u'a'};
    SourceOptions options;
    if (data[0] % 4 > 0)
        options.format = formats[data[0] % 4 - 1U];
    options.delimiter = delimiters[data[0] / 4 % delimiters.size()];
    if (data[1] % 4 > 0)
        options.quote = data[1] % 4 == 1 ? QChar(u'"') : data[1] % 4 == 2 ? QChar(u'\'') : QChar();
    if (data[1] / 4 % 3 > 0)
        options.hasHeader = data[1] / 4 % 3 == 1;
    options.encoding = QStringLiteral("UTF-8");
    checkSource(restOf(data, size, 2), options);
    return 0;
}
