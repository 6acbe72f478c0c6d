// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_table_model.h"

#include "core/text/job_text.h"
#include "core/text/money_text.h"
#include "core/text/subset_text.h"
#include "core/text/wording.h"
#include "ui/jobs/offered_acts.h"

#include <algorithm>

namespace tandem {

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return row.cells[static_cast<size_t>(column)];
    if (role == ShareRole && column == State)
        return row.share;
    if (role == ActsRole && column == Title)
        return row.acts;
    if (role == Qt::AccessibleTextRole && column == Title)
        return spokenRow(row);
    if (role == Qt::ToolTipRole && column == Title)
        return tr("%1: %2, %3")
            .arg(row.cells[Title].toString(), subsetText(row.summary.job.subset), stateText(row.summary.job.state));
    if (role == Qt::ToolTipRole && column == Pace && row.summary.cost)
        return tr("Cost: %1").arg(datedCostText(*row.summary.cost));
    return {};
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("job");
    case State:
        return tr("state");
    case Pace:
        return tr("pace");
    case Cost:
        return tr("cost");
    case Labels:
        return tr("labels");
    case Invalid:
        return tr("invalid answers");
    case Retried:
        return tr("retried");
    case Failed:
        return tr("failed");
    case Shown:
        return tr("shown");
    case Reason:
        return tr("why it does not go on");
    default:
        return {};
    }
}

QString JobTableModel::spokenRow(const Row &row) const
{
    const auto text = [&row](Column column) { return row.cells[column].toString(); };
    //: What a screen reader says of a job: its title, its state, its pace; then its counts, and why it stands still.
    return tr("%1, %2, %3. %4, %5, %6, %7. %8")
        .arg(text(Title), text(State), text(Pace), text(Labels), text(Invalid), text(Retried), text(Failed),
             text(Reason))
        .trimmed();
}

JobTableModel::Row JobTableModel::rowFor(const JobSummary &summary) const
{
    const Job &job = summary.job;
    OfferedActs acts = jobActs(summary, m_canWrite);
    if (remedyFor(job) == Remedy::RunRest && m_takenOver.contains(job.id))
        std::erase_if(acts, [](const OfferedAct &offered) { return offered.act == JobAct::Mend; });
    Row row{summary, {}, finishedShare(summary), QVariant::fromValue(acts)};
    row.cells[Title] = jobTitle(job, m_schema);
    row.cells[State] = job.state == JobState::Running ? percentText(summary) : stateText(job.state);
    row.cells[Pace] = paceText(summary);
    row.cells[Cost] = summary.cost ? costText(*summary.cost) : QString();
    row.cells[Labels] = tr("%Ln label(s)", nullptr, countOf(validLabels(summary)));
    row.cells[Invalid] = tr("%Ln invalid", nullptr, countOf(invalidLabels(summary)));
    row.cells[Retried] = tr("%Ln retried", nullptr, countOf(summary.retried));
    row.cells[Failed] = tr("%Ln failed", nullptr, countOf(summary.failed));
    row.cells[Shown] = job.isShown() ? QString() : tr("its labels are hidden");
    row.cells[Reason] = standstillText(job);
    return row;
}

int JobTableModel::rowOf(JobId job, int from) const
{
    const auto found =
        std::find_if(m_rows.begin() + from, m_rows.end(), [job](const Row &row) { return row.summary.job.id == job; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void JobTableModel::setProject(const Schema &schema, bool canWrite)
{
    m_schema = schema;
    m_canWrite = canWrite;
    for (int row = 0; row < rowCount(); ++row)
        replace(row, rowFor(summary(row)));
}

void JobTableModel::setSummaries(const std::vector<JobSummary> &summaries)
{
    removeAllBut(summaries);
    m_takenOver.clear();
    for (const JobSummary &summary : summaries) {
        if (summary.job.subset.code == SubsetCode::Rest)
            m_takenOver.insert(summary.job.subset.restOf);
    }
    for (int row = 0; row < static_cast<int>(summaries.size()); ++row) {
        const JobSummary &summary = summaries[static_cast<size_t>(row)];
        const int known = rowOf(summary.job.id, row);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, rowFor(summary));
            endInsertRows();
            continue;
        }
        if (known > row) {
            beginMoveRows({}, known, known, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + known, m_rows.begin() + known + 1);
            endMoveRows();
        }
        replace(row, rowFor(summary));
    }
}

void JobTableModel::removeAllBut(const std::vector<JobSummary> &summaries)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::any_of(summaries.begin(), summaries.end(), [this, row](const JobSummary &known) {
            return known.job.id == summary(row).job.id;
        });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void JobTableModel::update(const JobSummary &summary)
{
    const int row = rowOf(summary.job.id);
    if (row >= 0)
        replace(row, rowFor(summary));
}

void JobTableModel::replace(int row, Row now)
{
    Row &shown = m_rows[static_cast<size_t>(row)];
    std::swap(shown, now); // `now` is what was shown before
    for (int column = 0; column < ColumnCount; ++column) {
        const auto at = static_cast<size_t>(column);
        const bool isOther = shown.cells[at] != now.cells[at] || (column == State && shown.share != now.share) ||
                             (column == Title && shown.acts.value<OfferedActs>() != now.acts.value<OfferedActs>());
        if (isOther)
            emit dataChanged(index(row, column), index(row, column));
    }
}

int JobTableModel::count(JobState state) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [state](const Row &row) { return row.summary.job.state == state; }));
}

} // namespace tandem
