// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/span_work.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the functions below.
struct SpanWorkText
{
    Q_DECLARE_TR_FUNCTIONS(SpanWork)
};

bool holds(const std::vector<Span> &spans, const Span &span)
{
    return std::find(spans.begin(), spans.end(), span) != spans.end();
}

tl::unexpected<Error> refused(const QString &sentence, const Span &span)
{
    return failure(ErrorCode::InvalidInput, sentence.arg(span.start).arg(span.end));
}

Result<void> checkPlace(const Span &span, qint64 length)
{
    if (span.start < 0 || span.end > length || span.start >= span.end)
        return failure(ErrorCode::InvalidInput,
                       SpanWorkText::tr("The span %1:%2 is not within the text, which has %3 characters.")
                           .arg(QString::number(span.start), QString::number(span.end), QString::number(length)));
    return {};
}

/// Changes the work, one act at a time.
class SpanWorker
{
public:
    SpanWorker(SpanWork &work, const std::vector<Span> &ofJob, qint64 length)
        : m_work(work)
        , m_ofJob(ofJob)
        , m_length(length)
    {
    }

    Result<void> apply(const SpanAct &act)
    {
        switch (act.kind) {
        case SpanActKind::Add:
            return checkPlace(act.span, m_length).and_then([&] { return add(act.span); });
        case SpanActKind::Drop:
            return checkThere(act.span).map([&] { drop(act.span); });
        case SpanActKind::Move:
            return checkPlace(act.to, m_length).and_then([&] { return checkThere(act.span); }).and_then([&] {
                return move(act.span, act.to);
            });
        case SpanActKind::Confirm:
            return checkThere(act.span).map([&] { confirm(act.span); });
        case SpanActKind::HandleQuote:
            if (std::find(m_work.handledQuotes.begin(), m_work.handledQuotes.end(), act.quote) ==
                m_work.handledQuotes.end())
                m_work.handledQuotes.push_back(act.quote);
            return {};
        case SpanActKind::Done:
        case SpanActKind::Open:
            m_work.isDone = act.kind == SpanActKind::Done;
            return {};
        }
        return {};
    }

private:
    Result<void> checkThere(const Span &span) const
    {
        if (holds(m_work.spans, span))
            return {};
        return refused(SpanWorkText::tr("There is no such span at %1:%2."), span);
    }

    Result<void> checkFree(const Span &span) const
    {
        if (!holds(m_work.spans, span))
            return {};
        return refused(SpanWorkText::tr("The span %1:%2 is labelled so already."), span);
    }

    auto judgement(const Span &span)
    {
        return std::find_if(m_work.judged.begin(), m_work.judged.end(),
                            [&span](const JudgedSpan &judged) { return judged.current() == span; });
    }

    /// What is there now is the job's, as the job gave it.
    void confirm(const Span &span)
    {
        if (judgement(span) == m_work.judged.end())
            m_work.judged.push_back({holds(m_ofJob, span) ? SpanVerdict::Confirmed : SpanVerdict::Added, span, {}});
    }

    Result<void> add(const Span &span)
    {
        return checkFree(span).map([&] {
            insert(span);
            if (!takeBack(span))
                m_work.judged.push_back({SpanVerdict::Added, span, {}});
        });
    }

    /// What was rejected, or corrected into something that was dropped, comes back as the job's own.
    bool takeBack(const Span &span)
    {
        const auto rejected =
            std::find_if(m_work.judged.begin(), m_work.judged.end(), [&span](const JudgedSpan &judged) {
                return judged.verdict == SpanVerdict::Rejected && judged.span == span;
            });
        if (rejected == m_work.judged.end())
            return false;
        rejected->verdict = SpanVerdict::Confirmed;
        return true;
    }

    void drop(const Span &span)
    {
        std::erase(m_work.spans, span);
        const auto judged = judgement(span);
        if (judged == m_work.judged.end()) {
            if (holds(m_ofJob, span))
                m_work.judged.push_back({SpanVerdict::Rejected, span, {}});
        } else if (judged->verdict == SpanVerdict::Added) {
            m_work.judged.erase(judged);
        } else {
            judged->verdict = SpanVerdict::Rejected;
            judged->corrected.reset();
        }
    }

    Result<void> move(const Span &span, const Span &to)
    {
        return checkFree(to).map([&] {
            std::erase(m_work.spans, span);
            insert(to);
            const auto judged = judgement(span);
            if (judged == m_work.judged.end())
                m_work.judged.push_back(holds(m_ofJob, span) ? JudgedSpan{SpanVerdict::Corrected, span, to}
                                                             : JudgedSpan{SpanVerdict::Added, to, {}});
            else if (judged->verdict == SpanVerdict::Added)
                judged->span = to;
            else
                correct(*judged, to);
        });
    }

    static void correct(JudgedSpan &judged, const Span &to)
    {
        const bool isBack = judged.span == to;
        judged.verdict = isBack ? SpanVerdict::Confirmed : SpanVerdict::Corrected;
        judged.corrected = isBack ? std::nullopt : std::optional(to);
    }

    void insert(const Span &span)
    {
        m_work.spans.insert(std::upper_bound(m_work.spans.begin(), m_work.spans.end(), span), span);
    }

    SpanWork &m_work;
    const std::vector<Span> &m_ofJob;
    qint64 m_length;
};

} // namespace

std::optional<Span> JudgedSpan::current() const
{
    switch (verdict) {
    case SpanVerdict::Corrected:
        return corrected;
    case SpanVerdict::Rejected:
        return std::nullopt;
    case SpanVerdict::Confirmed:
    case SpanVerdict::Added:
        break;
    }
    return span;
}

const JudgedSpan *SpanWork::judgementOf(const Span &span) const
{
    const auto found =
        std::find_if(judged.begin(), judged.end(), [&span](const JudgedSpan &each) { return each.current() == span; });
    return found == judged.end() ? nullptr : &*found;
}

Result<SpanWork> afterAct(SpanWork work, const SpanAct &act, const std::vector<Span> &ofJob, qint64 length)
{
    return SpanWorker(work, ofJob, length).apply(act).map([&work] { return std::move(work); });
}

} // namespace tandem
