// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"

#include <QAbstractTableModel>

#include <array>
#include <set>
#include <vector>

namespace tandem {

/// The jobs of a project, one a row, as texts. What a new summary leaves as it was is not told as changed.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Pace, Cost, Labels, Invalid, Retried, Failed, Shown, Reason, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, ///< of the State: how much is finished, 0–1
        ActsRole,                 ///< of the Title: OfferedActs
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What titles and acts follow from, beside the job.
    void setProject(const Schema &schema, bool canWrite);
    /// All jobs, in the order in which they are shown.
    void setSummaries(const std::vector<JobSummary> &summaries);
    /// Does nothing where the job is not among those that were set.
    void update(const JobSummary &summary);

    const JobSummary &summary(int row) const { return m_rows[static_cast<size_t>(row)].summary; }
    int count(JobState state) const;

private:
    struct Row
    {
        JobSummary summary;
        std::array<QVariant, ColumnCount> cells; ///< what is shown
        QVariant share;
        QVariant acts;
    };

    Row rowFor(const JobSummary &summary) const;
    QString spokenRow(const Row &row) const;
    int rowOf(JobId job, int from = 0) const;
    void removeAllBut(const std::vector<JobSummary> &summaries);
    void replace(int row, Row now);

    Schema m_schema;
    bool m_canWrite = false;
    std::set<JobId> m_takenOver; ///< jobs of which a later one has what they left
    std::vector<Row> m_rows;
};

} // namespace tandem
