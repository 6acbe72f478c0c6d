// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "core/text/job_text.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpacerItem;

namespace tandem {

/// One job in the dock: title, bar, percent, pace, and its next act; under it the counts, and the sentence of a job
/// that paused itself. What is asked of it goes out as signals.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(QWidget *parent = nullptr);

    void setSummary(const JobSummary &summary, const Schema &schema, bool canWrite);
    const JobSummary &summary() const { return m_summary; }
    QSize minimumSizeHint() const override;

signals:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void activateRequested();
    void removeRequested();
    void openRequested();
    /// What mends the pause: the key is wanted, the agent, or a job for the rest.
    void mendRequested(tandem::Remedy remedy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *makeFirstLine();
    QHBoxLayout *makeCountLine();
    QHBoxLayout *makeReasonLine();
    void addMore(QHBoxLayout *line);
    void fitToWidth();
    void showButtons(bool canWrite);
    void showCounts();

    JobSummary m_summary;
    QString m_wholeTitle;
    QLabel *m_title = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_percent = nullptr;
    QLabel *m_pace = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_open = nullptr;
    QSpacerItem *m_indent = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_invalid = nullptr;
    QLabel *m_troubles = nullptr;
    QPushButton *m_activate = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_shown = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_mend = nullptr;
};

} // namespace tandem
