// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/span.h"

#include <optional>
#include <vector>

namespace tandem {

/// What a person says of one span of a job's label, or that the job missed one.
enum class SpanVerdict { Confirmed, Corrected, Rejected, Added };

struct JudgedSpan
{
    SpanVerdict verdict = SpanVerdict::Confirmed;
    Span span;                     ///< as the job gave it; what was added
    std::optional<Span> corrected; ///< what a corrected one is now

    /// Where it stands in the person's value; empty: nowhere.
    std::optional<Span> current() const;
    bool operator==(const JudgedSpan &) const = default;
};

/// What a person has done to the spans of a record for one label definition, until now.
struct SpanWork
{
    std::vector<Span> spans; ///< what they hold to be right, in the order of the text
    std::vector<JudgedSpan> judged;
    std::vector<qint64> handledQuotes; ///< ungrounded quotes that they placed or dropped, by their ids
    bool isDone = false;               ///< they said that nothing is missing or wrong

    /// Of a span of `spans`; null: nobody has said anything of it.
    const JudgedSpan *judgementOf(const Span &span) const;
    bool operator==(const SpanWork &) const = default;
};

enum class SpanActKind {
    Add,
    Drop,
    Move, ///< to other boundaries, another option, or both
    Confirm,
    HandleQuote, ///< an ungrounded quote is placed (with an Add beside) or dropped
    Done,
    Open, ///< the record is not done after all
};

/// One act of a person.
struct SpanAct
{
    SpanActKind kind = SpanActKind::Add;
    Span span = {};
    Span to = {};     ///< for Move
    qint64 quote = 0; ///< for HandleQuote

    bool operator==(const SpanAct &) const = default;
};

/// The work after one more act. `ofJob`: the spans of the job's label that the work is about; none: there is no such
/// label. `length`: of the content, in code points. InvalidInput, with a sentence: a span that is not there, is there
/// already, is empty or lies outside the text.
Result<SpanWork> afterAct(SpanWork work, const SpanAct &act, const std::vector<Span> &ofJob, qint64 length);

} // namespace tandem
