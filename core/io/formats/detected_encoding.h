// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_findings.h"

#include <QByteArrayView>

namespace tandem {

/// What ICU's detector takes bytes for that are no UTF-8. It sees the words alone that are not ASCII, over and over:
/// names of columns and English labels would make a short file English, and a few characters are no evidence to it.
EncodingGuess detectedEncoding(QByteArrayView text);

} // namespace tandem
