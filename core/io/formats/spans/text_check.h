// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/formats/source_findings.h"

#include <QString>

namespace tandem {

/// The encoding of a file of text, guessed where `given` is empty. Refuses what is no text file.
Result<EncodingGuess> encodingOfText(const QString &path, const QString &given);

} // namespace tandem
