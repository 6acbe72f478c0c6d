// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/offered_acts.h"

#include <QTableView>

#include <optional>

namespace tandem {

class JobRowDelegate;
class JobTableModel;

/// The jobs one under another, with what can be done to them: by the mouse, by a menu, or by keys. Enter opens the job,
/// Space pauses or resumes it, Delete deletes it; the arrows to the sides choose a button, which Enter then presses.
class JobTable : public QTableView
{
    Q_OBJECT

public:
    explicit JobTable(JobTableModel &jobs, QWidget *parent = nullptr);

    /// The text of the button that the arrows have chosen; empty: none.
    QString chosenText() const;
    /// Where the button of an act stands, for the mouse; null where the job does not offer it.
    QRect buttonRect(int row, JobAct act) const;

signals:
    void actRequested(tandem::JobAct act, const tandem::Job &job);

protected slots:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    OfferedActs acts(int row) const;
    /// Asks for the first of these acts that the row offers.
    void request(int row, std::initializer_list<JobAct> wanted);
    void chooseButton(int by);
    void point(const QPoint &position);

    JobTableModel &m_jobs;
    JobRowDelegate *m_delegate;
    std::optional<JobAct> m_pressed; ///< the button that the mouse went down on
};

} // namespace tandem
