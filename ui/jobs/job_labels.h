// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/schema.h"
#include "ui/widgets/fact_card.h"

#include <vector>

namespace tandem {

class BarList;
struct NamedBar;

/// The card of a job's labels: for each label definition how often every option was given, and how often none could be
/// read. A number opens its records where the job's labels are those that the table shows.
class JobLabels : public FactCard
{
    Q_OBJECT

public:
    explicit JobLabels(QWidget *parent = nullptr);

    void setSummary(const JobSummary &summary, const Schema &schema);

signals:
    /// The text of a query whose records are to be shown ("label:sentiment=negative").
    void queryRequested(const QString &query);

private:
    void showBars();
    void makeLists();
    std::vector<NamedBar> bars(const LabelCounts &counts) const;

    JobSummary m_summary;
    Schema m_schema;
    QVBoxLayout *m_rows = nullptr;
    std::vector<BarList *> m_lists; ///< by label definition, in the summary's order
    QLabel *m_hint = nullptr;
};

} // namespace tandem
