// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/known_label.h"

#include "core/domain/span_work_json.h"

namespace tandem {

namespace {

SpanWork workWith(const LabelValue &value, bool isDone, const QByteArray &verdicts)
{
    SpanWork work;
    work.spans = value.spans();
    work.isDone = isDone;
    readSpanVerdicts(verdicts, work);
    return work;
}

} // namespace

SpanWork spanWorkOf(const KnownVerdict &verdict, const KnownLabel &judged)
{
    const LabelValue &value = verdict.verdict == Verdict::Confirmed ? judged.value : verdict.value;
    return workWith(value, verdict.isDone, verdict.spanVerdicts);
}

SpanWork spanWorkOf(const KnownLabel &own)
{
    return workWith(own.value, own.isDone, own.spanVerdicts);
}

} // namespace tandem
