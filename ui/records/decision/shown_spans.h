// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/views.h"
#include "ui/records/spans/shown_span.h"

#include <vector>

namespace tandem {

/// The spans that a person goes on from: their own work, with what they said of each span of a job; else the job's, of
/// which they have said nothing yet.
std::vector<ShownSpan> shownSpans(const LabelDetail &label, AnnotatorId person);
/// The quotes of the model that stand nowhere, and that the person neither placed nor dropped.
std::vector<UngroundedQuote> openQuotes(const LabelDetail &label, AnnotatorId person);

/// The spans that settle a conflict, as far as they are chosen, with the names of the people who have them.
std::vector<ShownSpan> settlingSpans(const SpanSettling &settling);

/// Another annotator who is done with a record.
struct OtherAnnotator
{
    QString name;
    std::vector<Span> spans;

    bool operator==(const OtherAnnotator &) const = default;
};

/// The other people who are done, and other jobs than the one whose label is shown. None before the person is done, so
/// that nobody is led by what others marked.
std::vector<OtherAnnotator> othersOf(const LabelDetail &label, AnnotatorId person);
/// The spans that others have and that do not stand in an edit, each once with the names of all who have it.
std::vector<ShownSpan> spansOfOthers(const std::vector<OtherAnnotator> &others, const std::vector<ShownSpan> &edited);
/// In the order of the text: those, and the spans of the edit that some of the others do not have, with their names.
std::vector<ShownSpan> differencesFrom(const std::vector<OtherAnnotator> &others, const std::vector<ShownSpan> &edited);

} // namespace tandem
