// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/domain/span_facts.h"
#include "ui/records/decision/act_queue.h"
#include "ui/records/decision/key_map.h"
#include "ui/records/decision/shown_spans.h"
#include "ui/records/spans/span_edit.h"

#include <functional>
#include <optional>

namespace tandem {

/// Edits the spans of the record that is looked at. What a key or the mouse means there waits its turn among the
/// decisions, is stored, and is shown once it is durable. Where the text runs from right to left, left and right are as
/// they are seen. Thread: UI.
class SpanController : public QObject
{
    Q_OBJECT

public:
    /// Whether anything may be decided; says why not.
    using Allowed = std::function<bool()>;
    /// Stores what is done to the record that is looked at, as one act.
    using Write = std::function<Pending<Result<DecisionResult>>(const std::vector<SpanAct> &acts)>;
    /// Whether the text runs from right to left at a place, as the view has laid it out.
    using Direction = std::function<bool(qint64 place)>;

    SpanController(ProjectSession &session, ActQueue &acts, QObject *parent = nullptr);

    void setStore(Allowed isAllowed, Write write);

    const SpanEdit &edit() const { return m_edit; }
    /// Quotes of the model that stand nowhere, to be placed or dropped.
    const std::vector<UngroundedQuote> &quotes() const { return m_quotes; }
    /// The other annotators who are done, where the person is done, too; and what only they have.
    const std::vector<OtherAnnotator> &others() const { return m_others; }
    std::vector<ShownSpan> spansOfOthers() const { return tandem::spansOfOthers(m_others, m_edit.spans()); }
    std::vector<ShownSpan> differencesFromOthers() const { return differencesFrom(m_others, m_edit.spans()); }
    void setOthers(std::vector<OtherAnnotator> others) { m_others = std::move(others); }
    /// Whether there is a text whose spans are edited, in sight.
    bool isActive() const { return m_isInSight && m_hasText; }
    /// For the view that shows the text.
    void setSight(bool isInSight) { m_isInSight = isInSight; }
    void setDirection(Direction isRightToLeft) { m_isRightToLeft = std::move(isRightToLeft); }

    /// What the record that is looked at says; `isOther`: it is another record, or another label definition.
    void show(const QString &content, std::vector<ShownSpan> spans, std::vector<UngroundedQuote> quotes, bool isOther);
    /// Nothing is edited.
    void clear();

    /// What a key for spans means; see isForSpans.
    void perform(KeyAct act);
    void label(OptionId option);
    /// Deletes or rejects the current span; false: there is none.
    bool drop();
    /// False: neither a span nor a stretch was left.
    bool leave();

public slots:
    void pick(qint64 place);
    void pickSpan(const tandem::Span &span);
    void pickRow(int index); ///< of the edit's spans
    void selectWord(qint64 place);
    void select(qint64 from, qint64 to, bool byWords);
    /// Labels these stretches as one act; the current span stays so.
    void addAll(const std::vector<tandem::Span> &spans);
    /// Puts a quote, by its id, on what is selected, with its label.
    void placeQuote(qint64 id);
    void dropQuote(qint64 id);

signals:
    void changed();
    /// A sentence about why nothing was done.
    void noted(const QString &sentence);
    /// A sentence about what was done, once it is durable.
    void done(const QString &sentence);
    void failed(const tandem::Error &error);
    /// The other places of the current span's phrase are to be offered.
    void occurrencesWanted();

private:
    void move(KeyAct act);
    void nudge(SpanEdit::Edge edge, SpanEdit::Unit unit, int by);
    void step(KeyAct act);
    void confirm();
    void attempt(const SpanEdit::Try &act);
    void write(const SpanChange &change);
    void store(const std::vector<SpanAct> &acts, const QString &sentence, const std::function<void()> &show);
    void showChange(const SpanChange &change);
    const UngroundedQuote *quote(qint64 id) const;
    void forgetQuote(qint64 id);
    int directed(int by) const;
    static QString whereText();
    void begin(std::shared_ptr<const SpanText> text, std::vector<ShownSpan> spans);

    ProjectSession &m_session;
    ActQueue &m_acts;
    Allowed m_isAllowed;
    Write m_write;
    Direction m_isRightToLeft;
    SpanEdit m_edit;
    std::vector<UngroundedQuote> m_quotes;
    std::vector<OtherAnnotator> m_others;
    QString m_awaited; ///< the text that is being taken apart
    bool m_isInSight = false;
    bool m_hasText = false;
};

} // namespace tandem
