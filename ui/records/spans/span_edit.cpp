// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_edit.h"

#include "core/base/phrase_places.h"

#include <algorithm>

namespace tandem {

namespace {

Stretch stretchOf(const Span &span)
{
    return {span.start, span.end};
}

bool standsBefore(const ShownSpan &one, const ShownSpan &other)
{
    if (one.span.start != other.span.start)
        return one.span.start < other.span.start;
    if (one.span.end != other.span.end)
        return one.span.end > other.span.end;
    return one.span.option < other.span.option;
}

qint64 lengthOf(const Span &span)
{
    return span.end - span.start;
}

} // namespace

void SpanEdit::begin(std::shared_ptr<const SpanText> text, std::vector<ShownSpan> spans)
{
    m_text = std::move(text);
    m_current = -1;
    m_spans.clear();
    selectStretch({0, 0});
    setSpans(std::move(spans));
}

void SpanEdit::setSpans(std::vector<ShownSpan> spans)
{
    std::sort(spans.begin(), spans.end(), standsBefore);
    const ShownSpan *current = currentSpan();
    const std::optional<Span> kept = current ? std::optional(current->span) : std::nullopt;
    const std::optional<Span> only = current || isSelected() ? onlyNew(spans) : std::nullopt;
    m_spans = std::move(spans);
    m_current = kept ? indexOf(*kept) : -1;
    // What an undo brought back, in the place of what it took away.
    if (m_current < 0 && only && (kept || stretchOf(*only) == unitedWith(m_anchor, m_head)))
        setCurrent(indexOf(*only));
    else if (kept && m_current < 0)
        selectStretch(stretchOf(*kept));
}

/// The one span that these have and the present ones have not; none where there are several.
std::optional<Span> SpanEdit::onlyNew(const std::vector<ShownSpan> &spans) const
{
    std::optional<Span> found;
    for (const ShownSpan &each : spans) {
        if (stands(each.span))
            continue;
        if (found)
            return std::nullopt;
        found = each.span;
    }
    return found;
}

QString SpanEdit::textOf(const Stretch &stretch) const
{
    return textBetween(m_text->content, m_text->points, stretch.start, stretch.end);
}

const ShownSpan *SpanEdit::currentSpan() const
{
    return m_current >= 0 ? &m_spans[static_cast<size_t>(m_current)] : nullptr;
}

Stretch SpanEdit::selection() const
{
    const ShownSpan *span = currentSpan();
    return span ? stretchOf(span->span) : unitedWith(m_anchor, m_head);
}

int SpanEdit::unverified() const
{
    return static_cast<int>(std::count_if(m_spans.begin(), m_spans.end(),
                                          [](const ShownSpan &each) { return each.state == SpanState::Unverified; }));
}

void SpanEdit::selectStretch(const Stretch &stretch)
{
    m_current = -1;
    m_anchor = stretch;
    m_head = stretch;
}

void SpanEdit::moveByWord(int by)
{
    const Stretch from = selection();
    // From a bare cursor the word that it stands in is the next one, whichever way.
    const auto here = from.isEmpty() ? boundaries().wordAt(from.start) : std::nullopt;
    const auto word = here ? here : by > 0 ? boundaries().wordAfter(from.end) : boundaries().wordBefore(from.start);
    if (word)
        selectStretch(*word);
}

void SpanEdit::extendByWord(int by)
{
    const Stretch from = selection();
    if (from.isEmpty())
        return moveByWord(by);
    if (m_current >= 0)
        selectStretch(from);
    const auto word =
        by > 0 ? boundaries().wordEndingAfter(m_head.end) : boundaries().wordBeginningBefore(m_head.start);
    if (word)
        m_head = *word;
}

void SpanEdit::extendBySentence(int by)
{
    const Stretch from = selection();
    const auto sentence = by > 0 ? boundaries().sentenceAfter(from.end) : boundaries().sentenceBefore(from.start);
    if (!sentence)
        return;
    if (from.isEmpty())
        return selectStretch(*sentence);
    selectStretch(from);
    m_head = by > 0 ? Stretch{from.end, sentence->end} : Stretch{sentence->start, from.start};
}

void SpanEdit::select(qint64 from, qint64 to)
{
    const qint64 start = std::min(from, to);
    const qint64 end = std::max(from, to);
    const qint64 first = boundaries().atOrBefore(start);
    selectStretch({first, start == end ? first : boundaries().atOrAfter(end)});
}

void SpanEdit::selectWord(qint64 place)
{
    if (const auto word = boundaries().wordAt(place))
        selectStretch(*word);
    else
        select(place, boundaries().after(place));
}

void SpanEdit::selectWords(qint64 from, qint64 to)
{
    Stretch touched{std::min(from, to), std::max(from, to)};
    for (const qint64 place : {touched.start, touched.end}) {
        const auto word = boundaries().wordAt(place);
        if (word && word->start < touched.end)
            touched = unitedWith(touched, *word);
    }
    select(touched.start, touched.end);
}

bool SpanEdit::leave()
{
    if (!isSelected())
        return false;
    const Stretch left = selection();
    // Whoever leaves a span still has its stretch; whoever leaves that is at its end.
    selectStretch(m_current >= 0 ? left : Stretch{left.end, left.end});
    return true;
}

void SpanEdit::setCurrent(int index)
{
    const bool exists = index >= 0 && index < static_cast<int>(m_spans.size());
    if (!exists) {
        if (m_current >= 0)
            selectStretch(selection());
        return;
    }
    selectStretch(stretchOf(m_spans[static_cast<size_t>(index)].span));
    m_current = index;
}

void SpanEdit::pick(qint64 place)
{
    std::vector<int> there;
    for (int i = 0; i < static_cast<int>(m_spans.size()); ++i) {
        const ShownSpan &each = m_spans[static_cast<size_t>(i)];
        if (each.span.start > place)
            break;
        if (each.span.end > place && each.state != SpanState::Rejected)
            there.push_back(i);
    }
    if (there.empty())
        return select(place, place);
    std::stable_sort(there.begin(), there.end(), [this](int one, int other) {
        return lengthOf(m_spans[static_cast<size_t>(one)].span) < lengthOf(m_spans[static_cast<size_t>(other)].span);
    });
    const auto now = std::find(there.begin(), there.end(), m_current);
    const bool hasNext = now != there.end() && std::next(now) != there.end();
    setCurrent(hasNext ? *std::next(now) : there.front());
}

/// The next one from where the cursor is, around the text's ends.
template <typename Wanted>
bool SpanEdit::stepTo(Wanted isWanted, int by)
{
    const int count = static_cast<int>(m_spans.size());
    int from = m_current;
    if (from < 0) { // between the spans before the cursor and those behind it
        const qint64 place = selection().start;
        while (from + 1 < count && m_spans[static_cast<size_t>(from + 1)].span.start < place)
            ++from;
        from += by < 0 ? 1 : 0;
    }
    for (int i = 1; i <= count; ++i) {
        const int index = ((from + by * i) % count + count) % count;
        if (!isWanted(m_spans[static_cast<size_t>(index)]))
            continue;
        setCurrent(index);
        return true;
    }
    return false;
}

bool SpanEdit::stepSpan(int by)
{
    return stepTo([](const ShownSpan &) { return true; }, by);
}

bool SpanEdit::stepToUnverified()
{
    return stepTo([](const ShownSpan &each) { return each.state == SpanState::Unverified; }, 1);
}

bool SpanEdit::stepToDoubtful(double threshold)
{
    return stepTo(
        [threshold](const ShownSpan &each) {
            return each.state == SpanState::Unverified && each.confidence && *each.confidence < threshold;
        },
        1);
}

bool SpanEdit::stands(const Span &span) const
{
    return indexOf(span) >= 0;
}

// Sorted by stretch first, so that equal stretches are together.
int SpanEdit::indexOf(const Span &span) const
{
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), ShownSpan{span, {}, {}, {}}, standsBefore);
    return first != m_spans.end() && first->span == span ? static_cast<int>(first - m_spans.begin()) : -1;
}

SpanEdit::Try SpanEdit::label(OptionId option) const
{
    if (!isSelected())
        return tl::unexpected(SpanRefusal::NothingSelected);
    const Stretch place = selection();
    const Span wanted{place.start, place.end, option};
    const ShownSpan *current = currentSpan();
    const int there = indexOf(wanted);
    // A rejected one may be wanted after all.
    if (there >= 0 && m_spans[static_cast<size_t>(there)].state != SpanState::Rejected)
        return tl::unexpected(SpanRefusal::StandsAlready);
    if (current && there < 0 && current->state != SpanState::Rejected)
        return SpanChange{SpanChange::Kind::Relabel, current->span, wanted};
    return SpanChange{SpanChange::Kind::Add, {}, wanted};
}

SpanEdit::Try SpanEdit::nudge(Edge edge, Unit unit, int by) const
{
    const ShownSpan *current = currentSpan();
    if (!current || current->state == SpanState::Rejected)
        return tl::unexpected(SpanRefusal::NoSpan);
    const Stretch place = nudged(stretchOf(current->span), edge, unit, by);
    const Span moved{place.start, place.end, current->span.option};
    if (moved == current->span)
        return tl::unexpected(SpanRefusal::AtItsEnd);
    if (stands(moved))
        return tl::unexpected(SpanRefusal::StandsAlready);
    return SpanChange{SpanChange::Kind::Move, current->span, moved};
}

bool SpanEdit::nudgeSelection(Edge edge, Unit unit, int by)
{
    const Stretch before = selection();
    if (before.isEmpty())
        return false;
    selectStretch(nudged(before, edge, unit, by));
    return selection() != before;
}

Stretch SpanEdit::nudged(const Stretch &stretch, Edge edge, Unit unit, int by) const
{
    qint64 at = edge == Edge::Start ? stretch.start : stretch.end;
    if (unit == Unit::Word)
        at = nudgedByWord(stretch, edge, by);
    else
        at = by > 0 ? boundaries().after(at) : boundaries().before(at);
    const Stretch result = edge == Edge::Start ? Stretch{at, stretch.end} : Stretch{stretch.start, at};
    return result.isEmpty() ? stretch : result;
}

qint64 SpanEdit::nudgedByWord(const Stretch &stretch, Edge edge, int by) const
{
    if (edge == Edge::End) {
        const auto word = by > 0 ? boundaries().wordEndingAfter(stretch.end) : boundaries().wordBefore(stretch.end - 1);
        return word ? word->end : stretch.end;
    }
    const auto word =
        by > 0 ? boundaries().wordAfter(stretch.start + 1) : boundaries().wordBeginningBefore(stretch.start);
    return word ? word->start : stretch.start;
}

SpanEdit::Try SpanEdit::confirm() const
{
    const ShownSpan *current = currentSpan();
    if (!current)
        return tl::unexpected(SpanRefusal::NoSpan);
    if (current->state == SpanState::Rejected)
        return SpanChange{SpanChange::Kind::Add, {}, current->span};
    if (current->state != SpanState::Unverified)
        return tl::unexpected(SpanRefusal::StandsAlready);
    return SpanChange{SpanChange::Kind::Confirm, current->span, {}};
}

SpanEdit::Try SpanEdit::drop() const
{
    const ShownSpan *current = currentSpan();
    if (!current || current->state == SpanState::Rejected)
        return tl::unexpected(SpanRefusal::NoSpan);
    return SpanChange{SpanChange::Kind::Drop, current->span, {}};
}

void SpanEdit::apply(const SpanChange &act, const QString &who)
{
    const bool drops = act.kind == SpanChange::Kind::Drop;
    const Span shown = drops || act.kind == SpanChange::Kind::Confirm ? act.before : act.after;
    applyChange(act, who);
    std::sort(m_spans.begin(), m_spans.end(), standsBefore);
    m_current = -1;
    if (drops)
        selectStretch(stretchOf(shown));
    else
        setCurrent(indexOf(shown));
}

void SpanEdit::applyChange(const SpanChange &act, const QString &who)
{
    if (act.kind == SpanChange::Kind::Add) {
        const int rejected = indexOf(act.after); // which comes back
        if (rejected >= 0)
            m_spans[static_cast<size_t>(rejected)].state = SpanState::Confirmed;
        else
            m_spans.push_back({act.after, SpanState::Own, who, {}});
        return;
    }
    const int index = indexOf(act.before);
    if (index < 0)
        return;
    ShownSpan &span = m_spans[static_cast<size_t>(index)];
    const bool isOwn = span.state == SpanState::Own;
    if (act.kind == SpanChange::Kind::Drop && isOwn) {
        m_spans.erase(m_spans.begin() + index);
        return;
    }
    if (act.kind == SpanChange::Kind::Drop) {
        span.state = SpanState::Rejected;
        return;
    }
    if (act.kind != SpanChange::Kind::Confirm)
        span.span = act.after;
    if (!isOwn)
        span.state = act.kind == SpanChange::Kind::Confirm ? SpanState::Confirmed : SpanState::Corrected;
}

std::vector<Span> SpanEdit::otherOccurrences(const Stretch &stretch, OptionId option) const
{
    std::vector<Span> found;
    for (const auto &[start, end] : phrasePlaces(m_text->content, textOf(stretch))) {
        const Span span{start, end, option};
        if (Stretch{start, end} != stretch && !stands(span))
            found.push_back(span);
    }
    return found;
}

} // namespace tandem
