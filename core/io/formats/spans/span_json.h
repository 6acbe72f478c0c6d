// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/raw_spans.h"

#include <QString>

#include <vector>

namespace tandem {

/// The spans of one document of JSON, read from the text of a member. Understood: objects with start, end and label
/// (Tandem, Prodigy, Argilla; start_offset of doccano, start_idx of MEGAnno), arrays [start, end, label] (doccano,
/// spaCy) and MEGAnno's list of annotations, of which each has spans of its own. Each that is none of these goes to
/// `faults` with its reason. `labelName`: spans of other label definitions are left out, where a span says whose it is.
struct ReadSpans
{
    std::vector<RawSpan> spans;
    std::vector<QString> faults;
    qint64 unreadable = 0; ///< what was no span at all
};
/// None where the text is no list of spans, such as a list of texts, which may be labels of the whole.
std::optional<ReadSpans> spansOfJson(const QString &json, const QString &labelName);

/// A JSON array of texts; empty where it is something else.
QStringList textsOfJson(const QString &json);

} // namespace tandem
