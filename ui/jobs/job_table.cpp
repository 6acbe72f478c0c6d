// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_table.h"

#include "ui/jobs/job_row_delegate.h"
#include "ui/jobs/job_table_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace tandem {

JobTable::JobTable(JobTableModel &jobs, QWidget *parent)
    : QTableView(parent)
    , m_jobs(jobs)
    , m_delegate(new JobRowDelegate(this))
{
    setAccessibleName(tr("Jobs"));
    setAccessibleDescription(
        tr("Enter opens a job, Space pauses or resumes it. The menu key shows what else there is."));
    setModel(&jobs);
    setItemDelegate(m_delegate);
    for (int column = 1; column < JobTableModel::ColumnCount; ++column)
        setColumnHidden(column, true); // their texts stand in the first one
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(JobTableModel::Title, QHeaderView::Stretch);
    verticalHeader()->hide();
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("flatPanel", true);
}

OfferedActs JobTable::acts(int row) const
{
    return m_jobs.index(row, JobTableModel::Title).data(JobTableModel::ActsRole).value<OfferedActs>();
}

QString JobTable::chosenText() const
{
    const auto &chosen = m_delegate->chosen();
    if (!chosen || !chosen->row.isValid())
        return {};
    const OfferedActs all = acts(chosen->row.row());
    const OfferedAct *act = offered(all, chosen->act);
    return act ? act->text : QString();
}

QRect JobTable::buttonRect(int row, JobAct act) const
{
    const QModelIndex index = m_jobs.index(row, JobTableModel::Title);
    const QRect area = visualRect(index);
    for (const JobRowLayout::Button &button : m_delegate->layout(area, index).buttons) {
        if (button.offered.act == act)
            return QStyle::visualRect(layoutDirection(), area, button.area);
    }
    return {};
}

void JobTable::request(int row, std::initializer_list<JobAct> wanted)
{
    if (row < 0)
        return;
    const OfferedActs all = acts(row);
    const auto act = std::find_if(wanted.begin(), wanted.end(), [&all](JobAct each) { return offered(all, each); });
    if (act == wanted.end())
        return;
    emit actRequested(*act, Job(m_jobs.summary(row).job)); // which may be gone before they are done
}

void JobTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    // Whatever column it is, it is seen in the first one.
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        update(m_jobs.index(row, JobTableModel::Title));
    if (bottomRight.column() >= JobTableModel::Reason || topLeft.column() == JobTableModel::Title)
        resizeRowToContents(topLeft.row());
}

void JobTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    for (int row = start; row <= end; ++row)
        resizeRowToContents(row);
}

void JobTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents(); // a reason breaks elsewhere
}

void JobTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        resizeRowsToContents();
}

void JobTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_delegate->setChosen({});
    QTableView::currentChanged(current, previous);
}

void JobTable::chooseButton(int by)
{
    const QModelIndex row = m_jobs.index(currentIndex().row(), JobTableModel::Title);
    const OfferedActs offered = row.isValid() ? acts(row.row()) : OfferedActs();
    if (offered.empty())
        return;
    const auto &chosen = m_delegate->chosen();
    const auto here = std::find_if(offered.begin(), offered.end(),
                                   [&chosen](const OfferedAct &each) { return chosen && each.act == chosen->act; });
    const int from = here != offered.end() ? static_cast<int>(here - offered.begin()) : by > 0 ? -1 : 0;
    const int to = std::clamp(from + by, 0, static_cast<int>(offered.size()) - 1);
    m_delegate->setChosen(JobRowDelegate::Place{row, offered[static_cast<size_t>(to)].act});
    setAccessibleDescription(offered[static_cast<size_t>(to)].text);
    update(row);
}

void JobTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return chooseButton(-forward);
    case Qt::Key_Right:
        return chooseButton(forward);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return request(row, {m_delegate->chosen() ? m_delegate->chosen()->act : JobAct::Open});
    case Qt::Key_Space:
        return request(row, {JobAct::Pause, JobAct::Resume});
    case Qt::Key_Delete:
        return request(row, {JobAct::Remove});
    default:
        QTableView::keyPressEvent(event);
    }
}

void JobTable::point(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    const auto button = m_delegate->buttonAt(position, index);
    m_delegate->setPointed(button ? std::optional(JobRowDelegate::Place{index, button->offered.act}) : std::nullopt);
    viewport()->setCursor(button && button->isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void JobTable::mouseMoveEvent(QMouseEvent *event)
{
    point(event->position().toPoint());
}

void JobTable::leaveEvent(QEvent *event)
{
    m_delegate->setPointed({});
    viewport()->update();
    QTableView::leaveEvent(event);
}

void JobTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QPoint position = event->position().toPoint();
    const auto button = m_delegate->buttonAt(position, indexAt(position));
    m_pressed = button && event->button() == Qt::LeftButton ? std::optional(button->offered.act) : std::nullopt;
}

void JobTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const auto button = m_delegate->buttonAt(position, index);
    const auto pressed = std::exchange(m_pressed, {});
    if (button && pressed == button->offered.act && index.row() == currentIndex().row())
        request(index.row(), {*pressed});
}

void JobTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (m_delegate->buttonAt(position, index))
        mousePressEvent(event); // two quick clicks on a button are two clicks
    else
        request(index.row(), {JobAct::Open});
}

void JobTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OfferedAct &offered : acts(index.row()))
        menu->addAction(offered.text, this,
                        [this, row = QPersistentModelIndex(index), act = offered.act] { request(row.row(), {act}); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace tandem
