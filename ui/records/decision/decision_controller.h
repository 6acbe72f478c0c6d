// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "ui/records/decision/act_queue.h"
#include "ui/records/decision/bulk_question.h"
#include "ui/records/decision/choice_state.h"
#include "ui/records/decision/comments.h"
#include "ui/records/decision/detail_loader.h"
#include "ui/records/decision/led_labels.h"
#include "ui/records/decision/left_sets.h"
#include "ui/records/decision/span_controller.h"
#include "ui/session/record_queue.h"

#include <optional>

namespace tandem {

/// Makes decisions on the selected records, one at a time, and takes them back. After a decision on one record the next
/// one is shown as soon as the decision is durable. Thread: UI.
class DecisionController : public QObject
{
    Q_OBJECT

public:
    DecisionController(ProjectSession &session, RecordQueue &queue, DetailLoader &details, QObject *parent = nullptr);

    const ChoiceState &choice() const { return m_choice; }
    /// What the person remarks on this record beside what stands with their decisions. It goes with the next one.
    QString comment() const;
    /// Null while the record's labels are not known yet.
    const LabelDetail *currentLabel() const;
    /// What must keep its turn among the decisions goes through it.
    ActQueue &acts() { return m_acts; }
    /// Stands before what concerns more records than are in sight.
    BulkQuestion &bulkQuestion() { return m_bulk; }
    /// Whether the spans that are edited are those that settle a conflict.
    bool isSettlingSpans() const { return m_settling == m_place; }
    /// Goes back to the person's own spans; what was chosen is kept. False: no conflict of spans was being settled.
    bool leaveSettling();
    /// Edits the record's spans, where spans are what is labelled.
    SpanController &spans() { return m_spans; }

public slots:
    /// An act of the queue that is left out, with a note, where the schema is another one by then.
    void addForSchema(std::function<void()> act);
    void choose(int option); ///< index in the definition
    void chooseFirstShown(); ///< the option that matches the filter best
    void setFilter(const QString &filter);
    void confirm(); ///< commits the set of a multiple choice, else confirms
    void reject();
    void skip();
    /// Takes the person's latest act back, or the latest undo.
    void step(tandem::UndoStep step);
    void wantComment();
    void wantSettling();
    void setComment(const tandem::DecisionPlace &place, const QString &comment);
    /// Keeps what is being typed, see Comments.
    void keepDraft(const tandem::DecisionPlace &place, const QString &text, const QString &before)
    {
        m_comments.keepDraft(place, text, before);
    }
    void setTo(int option); ///< of all selected records, also of a multiple choice: this option alone
    void settle(int option);
    /// Begins to settle a conflict of spans with these; without, from where it stands.
    void settleSpansFrom(const std::optional<std::vector<tandem::Span>> &wanted);
    void stepDefinition(int by);

signals:
    /// A conflict of spans is being settled from now on, which is done in the text.
    void settlingBegun();
    /// The set or the filter changed, or another record or definition is looked at.
    void choiceChanged();
    /// A sentence about what was done or why nothing was; `undoable` where an undo takes it back.
    void noted(const QString &sentence, bool undoable);
    /// A sentence about what was just decided on the record that was looked at, undone or done again.
    void decided(const QString &sentence, tandem::UndoStep wayBack);
    void commentWanted();
    /// The option that ends the conflict is to be asked for.
    void settlingWanted();
    /// Nobody is named yet: ask for the name, then the person can go on.
    void personWanted();

private:
    /// A decision that is on its way to the file.
    struct Made
    {
        DecisionPlace place;
        DecisionKind kind;
        QString sentence;                    ///< about it, once it is made
        std::optional<LabelValue> touched;   ///< the set that it took the place of
        std::optional<LabelValue> held = {}; ///< what the person holds to be right; empty: nothing, or spans
    };

    bool isAllowed();
    QString whyNotAllowed() const;
    const LabelDetail *labelOf(RecordId record, LabelDefinitionId definition) const;
    Decision decisionHere(DecisionKind kind, const LabelValue &value) const;
    bool isAboutToggles(UndoStep step);
    QString sentenceFor(DecisionKind kind, const LabelValue &value) const;
    bool isSetOfTheirOwn() const;
    std::optional<OptionId> optionAt(int place) const;
    void decideFor(DecisionKind kind, int option);
    void decide(DecisionKind kind, const LabelValue &value);
    void write(DecisionKind kind, const LabelValue &value);
    void toggle(int option);
    void storeComment(const DecisionPlace &place, const QString &comment);
    void takeDecision(const Made &made, const Result<DecisionResult> &result);
    void takeFailure(const Made &made, const Error &error);
    void takeStep(UndoStep step, const Result<UndoResult> &result);
    void finishStep(UndoStep step, const UndoResult &begun);
    void goOnAfter(const Made &made, const DecisionResult &result);
    bool goToNext();
    void beginAtFirst();
    std::optional<LabelValue> heldBy(DecisionKind kind, const LabelValue &value) const;
    bool leadOn(const Made &made);
    void begin();
    void leaveSet();
    void beginChoice();
    void setSaid(const DecisionPlace &place, const QString &comment);
    // Where spans are what is labelled:
    bool isAboutSpans() const;
    void connectSpans();
    void showSpans();
    Pending<Result<DecisionResult>> writeSpans(const std::vector<SpanAct> &acts) const;
    void finishSpans();
    bool asksAboutUndecided();
    bool isUnseen() const;
    void resumeSettling(const LabelDetail &label, bool isElsewhere);
    void showSettling(const SpanSettling &settling);
    bool canSettle(const LabelDetail &label) const;

    ProjectSession &m_session;
    RecordQueue &m_queue;
    DetailLoader &m_details;
    ActQueue m_acts;
    BulkQuestion m_bulk;
    SpanController m_spans;
    LeftSets m_leftSets;
    LedLabels m_led;
    Comments m_comments;
    ChoiceState m_choice;
    DecisionPlace m_place; ///< what is looked at
    /// Typed just now, where the details may not tell it yet; empty: said with a decision.
    std::vector<std::pair<DecisionPlace, QString>> m_said;
    DecisionPlace m_spansOf;                       ///< whose spans are edited
    bool m_tellsOfLeading = false;                 ///< the last note says that another label is asked of this record
    std::optional<DecisionPlace> m_askedUndecided; ///< where it was told that spans are not decided yet
    std::optional<DecisionPlace> m_settling;       ///< where a conflict of spans is being settled
    bool m_showsSettling = false;                  ///< the spans that are edited are those
    bool m_mayResume = false;                      ///< what was begun to be settled may go on here
    RecordId m_shown;
    Milliseconds m_shownAt = 0;
};

} // namespace tandem
