// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/decision/decision_controller.h"
#include "ui/records/decision/key_map.h"

namespace tandem {

/// Does what a key means while records are looked at: the key map says what that is, the decision controller and the
/// queue do it. Thread: UI.
class KeyPresses : public QObject
{
    Q_OBJECT

public:
    KeyPresses(ProjectSession &session, RecordQueue &queue, DecisionController &decisions, QObject *parent = nullptr);

    const KeyMap &map() const { return m_map; }

    /// True where the key means something here; it is then done, or waits its turn.
    /// `digitPlace`: 1 to 9 where the key stands in the place of that digit, whatever it writes; else 0.
    bool press(const QKeyCombination &pressed, const QString &text, int digitPlace = 0);

signals:
    void searchWanted();
    void scrollWanted(int pages); ///< in the text of the record
    void keysWanted();
    void leaveWanted();

private:
    void perform(const KeyMeaning &meaning);
    void performOnOptions(const KeyMeaning &meaning);
    bool isTaken(const KeyMeaning &meaning) const;
    void leave();

    ProjectSession &m_session;
    RecordQueue &m_queue;
    DecisionController &m_decisions;
    KeyMap m_map;
};

} // namespace tandem
