// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "ui/records/decision/choice_state.h"
#include "ui/records/decision/detail_loader.h"
#include "ui/records/decision/key_map.h"
#include "ui/session/record_queue.h"

#include <QObject>

#include <deque>
#include <functional>

namespace tandem {

/// Turns keys and buttons into decisions on the selected records. One act at a time: what is asked for while a decision
/// is on its way waits for it, so that no key is lost and none hits the wrong record. After a decision on one record
/// the next one is shown as soon as the decision is durable. Thread: UI.
class DecisionController : public QObject
{
    Q_OBJECT

public:
    DecisionController(ProjectSession &session, RecordQueue &queue, DetailLoader &details, QObject *parent = nullptr);

    const KeyMap &keys() const { return m_keys; }
    const ChoiceState &choice() const { return m_choice; }
    /// The comment that goes with the next decision on this record.
    const QString &comment() const { return m_comment; }
    /// Null while the record's labels are not known yet.
    const LabelDetail *currentLabel() const;

    /// True where the key means something here; it is then done, or waits its turn.
    bool press(const QKeyCombination &pressed, const QString &text);

public slots:
    void choose(int option); ///< index in the definition
    void confirm();          ///< commits the set of a multiple choice, else confirms
    void reject();
    void skip();
    void undo();
    void redo();
    void setComment(const QString &comment);
    void settle(int option);
    void setTo(const tandem::LabelValue &value);
    void stepDefinition(int by);

signals:
    /// The set or the filter changed, or another record or definition is looked at.
    void choiceChanged();
    /// A sentence about what was done or why nothing was; `undoable` where an undo takes it back.
    void noted(const QString &sentence, bool undoable);
    void searchWanted();
    void keysWanted();
    void commentWanted();
    void leaveWanted();
    /// Nobody is named yet: ask for the name, then the person can go on.
    void personWanted();

private:
    using Act = std::function<void()>;

    void enqueue(Act act);
    void goOn();
    void perform(const KeyMeaning &meaning);
    void performTyping(const KeyMeaning &meaning);
    void performFilterEnter();
    bool isAllowed();
    void chooseNow(int option);
    void confirmNow();
    void decide(DecisionKind kind, const LabelValue &value);
    void takeDecision(DecisionKind kind, const std::vector<RecordId> &records, const Result<DecisionResult> &result);
    void noteSingle(DecisionKind kind, const DecisionResult &result);
    void noteMany(const DecisionResult &result);
    void advance();
    void takeUndo(const Result<UndoResult> &result, bool isRedo);
    void begin();
    void beginWith(RecordId record);

    ProjectSession &m_session;
    RecordQueue &m_queue;
    DetailLoader &m_details;
    KeyMap m_keys;
    ChoiceState m_choice;
    QString m_comment;
    RecordId m_shown;
    Milliseconds m_shownAt = 0;
    bool m_busy = false;
    std::deque<Act> m_waiting;
};

} // namespace tandem
