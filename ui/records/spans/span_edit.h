// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/spans/shown_span.h"
#include "ui/records/spans/span_text.h"

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace tandem {

/// The spans of one record while a person edits them by keys or by the mouse: a stretch of the text that is selected,
/// word by word, or one span that is current. Acts are told and not done: who stores them applies them. All places are
/// code points; none that is set here cuts a character. Values in, values out; a copy shares the text.
class SpanEdit
{
public:
    enum class Edge { Start, End };
    enum class Unit { Character, Word };
    using Try = tl::expected<SpanChange, SpanRefusal>;

    /// Begins anew with a record: at the beginning of its text, with no span current.
    void begin(std::shared_ptr<const SpanText> text, std::vector<ShownSpan> spans);
    /// The same text with other spans: what is selected or current stays, where it still stands; a span that alone came
    /// in the place of the current one, or of what is selected, is current then.
    void setSpans(std::vector<ShownSpan> spans);

    const SpanText &text() const { return *m_text; }
    const QString &content() const { return m_text->content; }
    /// By where they begin, longer ones first.
    const std::vector<ShownSpan> &spans() const { return m_spans; }
    QString textOf(const Stretch &stretch) const;

    /// Index of the current span; −1: none.
    int current() const { return m_current; }
    const ShownSpan *currentSpan() const;
    /// The stretch that a label would go on: of the current span, else what is selected; empty at the cursor.
    Stretch selection() const;
    bool isSelected() const { return !selection().isEmpty(); }
    int unverified() const;

    void moveByWord(int by); ///< selects the next word (1) or the one before (−1)
    void extendByWord(int by);
    void extendBySentence(int by);
    /// Both ends go to the nearest places that cut no character, so that nothing of it is left out.
    void select(qint64 from, qint64 to);
    void selectWord(qint64 place);
    /// All words that are touched between two places.
    void selectWords(qint64 from, qint64 to);
    /// Leaves the current span, or drops the selection; false: there was neither.
    bool leave();

    void setCurrent(int index); ///< −1: none
    /// Makes the innermost span at a place current; of several, where one of them is current, the next one outwards.
    /// Where there is none, the cursor goes there.
    void pick(qint64 place);
    bool stepSpan(int by);
    bool stepToUnverified();
    /// To the next unverified span whose confidence is under the threshold.
    bool stepToDoubtful(double threshold);

    /// Labels the selection, or relabels the current span. What was rejected comes back where it is added again.
    Try label(OptionId option) const;
    /// Moves a boundary of the current span.
    Try nudge(Edge edge, Unit unit, int by) const;
    /// The same with the selection, which needs no act; false: it cannot go further, or nothing is selected.
    bool nudgeSelection(Edge edge, Unit unit, int by);
    Try confirm() const;
    Try drop() const;

    /// Shows an act as done by `who`. What it made is current then; after a span is gone, its stretch is selected.
    void apply(const SpanChange &act, const QString &who);
    /// The other places of a stretch's text in which the same label does not stand yet; see phrasePlaces.
    std::vector<Span> otherOccurrences(const Stretch &stretch, OptionId option) const;

private:
    const TextBoundaries &boundaries() const { return m_text->boundaries; }
    Stretch nudged(const Stretch &stretch, Edge edge, Unit unit, int by) const;
    qint64 nudgedByWord(const Stretch &stretch, Edge edge, int by) const;
    bool stands(const Span &span) const;
    std::optional<Span> onlyNew(const std::vector<ShownSpan> &spans) const;
    int indexOf(const Span &span) const;
    void selectStretch(const Stretch &stretch);
    template <typename Wanted>
    bool stepTo(Wanted isWanted, int by);
    void applyChange(const SpanChange &act, const QString &who);

    std::shared_ptr<const SpanText> m_text = std::make_shared<SpanText>();
    std::vector<ShownSpan> m_spans;
    int m_current = -1;
    Stretch m_anchor; ///< where the selection began
    Stretch m_head;   ///< how far it goes
};

} // namespace tandem
