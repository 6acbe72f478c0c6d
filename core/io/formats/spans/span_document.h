// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// A labelled stretch [start, end) of a text, in code points, as files have it: with its label's words.
struct FileSpan
{
    qint64 start = 0;
    qint64 end = 0;
    QString label;
    std::optional<double> confidence = {}; ///< 0–1

    bool operator==(const FileSpan &) const = default;
};

/// A text with the spans that are marked in it.
struct SpanDocument
{
    QString externalId; ///< empty: the file has none
    QString content;    ///< null: the file has none
    Metadata metadata = {};
    std::vector<size_t> typedMetadata = {}; ///< the members whose value is JSON and no text, in ascending order
    std::optional<std::vector<FileSpan>> spans = {}; ///< none at all: nobody has looked for any
    qint64 line = 0;                                 ///< of the file, on which it begins; 0: unknown
};

} // namespace tandem
