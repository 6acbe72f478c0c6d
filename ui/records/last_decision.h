// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "ui/widgets/spoken_line.h"

#include <QTimer>

class QLabel;

namespace tandem {

class DecisionController;
class LinkButton;

/// What was decided last, for a moment, with the way back: the next record is there at once, and the verdict on the one
/// before would be out of sight.
class LastDecision : public SpokenLine
{
    Q_OBJECT

public:
    explicit LastDecision(DecisionController &decisions, QWidget *parent = nullptr);

    QString text() const;
    void clear();

signals:
    /// Something is said, or no longer.
    void changed();

private:
    void say(const QString &sentence, UndoStep wayBack);

    QLabel *m_text;
    LinkButton *m_back;
    UndoStep m_wayBack = UndoStep::Undo;
    QTimer m_moment;
};

} // namespace tandem
