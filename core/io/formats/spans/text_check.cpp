// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/text_check.h"

#include "core/io/formats/encoding_guess.h"
#include "core/io/formats/foreign_file.h"
#include "core/io/formats/source_sample.h"
#include "core/io/formats/text_encoding.h"

namespace tandem {

Result<EncodingGuess> encodingOfText(const QString &path, const QString &given)
{
    const auto sample = takeSample(path, given.isEmpty() ? SampleReach::WholeFile : SampleReach::Head);
    if (!sample)
        return tl::unexpected<Error>(sample.error());
    if (const QString fault = foreignFileFault(sample->head); !fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    if (given.isEmpty())
        return guessEncoding(*sample);
    if (!isKnownEncoding(given))
        return failure(ErrorCode::InvalidInput, unknownEncodingFault(given));
    return EncodingGuess{given, EncodingBasis::Given, 100, {}};
}

} // namespace tandem
