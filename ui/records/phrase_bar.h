// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "ui/records/decision/current_record.h"

#include <QWidget>

#include <vector>

namespace tandem {

class ProgressLine;

/// Labels the phrase of the current span wherever else it stands: counts first, asks with the counts, then labels the
/// record alone or all of the list, as one act. Seen while that takes time, with its progress and a way to stop it.
/// Thread: UI.
class PhraseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhraseBar(CurrentRecord &record, QWidget *parent = nullptr);

signals:
    void noted(const QString &sentence, bool undoable);

private:
    /// What was asked about, whatever is looked at by then.
    struct Wanted
    {
        PhraseDecision decision;
        std::vector<Span> here; ///< the other places in the record that is looked at
        RecordId record;
        ResultList list;
    };

    void ask();
    void question(Wanted wanted, const PhraseCounts &counts);
    void labelHere(const Wanted &wanted);
    void labelList(const Wanted &wanted);
    void takeResult(const Result<DecisionResult> &result);
    void begin(const QString &what);
    void end();

    CurrentRecord &m_record;
    ProgressLine *m_progress;
};

} // namespace tandem
