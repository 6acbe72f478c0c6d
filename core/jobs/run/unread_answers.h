// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/run/job_preparation.h"
#include "core/store/jobs/job_items.h"
#include "core/store/jobs/job_outcomes.h"

#include <vector>

namespace tandem {

class Reader;

/// The second phase of a run: answers that were stored and not read, because the program ended between, are read now.
/// Nothing is sent. Lives on the runner's thread.
class UnreadAnswers
{
public:
    UnreadAnswers(const JobPlan &plan, const PreparedJob &prepared, Reader &reader);

    /// What the next answers say; empty: all are read. To be stored before the next page is asked for.
    Pending<Result<std::vector<ItemOutcomes>>> nextPage(QObject *context);

private:
    ItemOutcomes read(const UnreadAnswer &answer) const;

    const JobPlan &m_plan;
    const PreparedJob m_prepared;
    Reader &m_reader;
    ItemId m_last; // that was read
};

} // namespace tandem
