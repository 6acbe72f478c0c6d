// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/span_insights.h"
#include "ui/widgets/dialog_frame.h"

class QListWidget;

namespace tandem {

class ProjectSession;

/// How many spans of the current label definition nobody saw, as two people who worked blind tell it, or why no number
/// is given; and the records that most likely hold some, which can be looked at in the table. Show it with `open()`.
class MissedSpansDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit MissedSpansDialog(ProjectSession &session, QWidget *parent = nullptr);
    ~MissedSpansDialog() override;

private:
    void makeBody();
    void load();
    void showReport(const MissedReport &report);
    void addPair(const MissedReport &report, const PairOfPasses &pair);
    void addText(const QString &text, bool isStrong, bool isDim);
    void showLikely(const std::vector<LikelyMiss> &likely);
    void openList();

    ProjectSession &m_session;
    LabelDefinitionId m_definition;
    CancelToken m_cancel;
    QVBoxLayout *m_pairs = nullptr;
    QWidget *m_likelyPart = nullptr;
    QListWidget *m_likely = nullptr;
    AccentButton *m_open = nullptr;
    std::vector<RecordId> m_records; ///< the likeliest first
};

} // namespace tandem
