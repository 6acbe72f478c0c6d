// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_findings.h"
#include "core/io/formats/source_sample.h"

namespace tandem {

/// The encoding of a text file: by its byte order mark, by its zero bytes, as UTF-8 where the bytes are valid as such
/// or nearly all of them, else as what ICU takes the foreign words for. windows-1252, which fits nearly anything, where
/// there are too few of these.
EncodingGuess guessEncoding(const SourceSample &sample);

} // namespace tandem
