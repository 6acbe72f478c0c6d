// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/annotator.h"
#include "core/domain/job.h"
#include "core/domain/known_label.h"
#include "core/store/schema/option_order.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace tandem {

class Connection;

/// Names that go with ids, read once for many records.
struct KnownNames
{
    std::unordered_map<AnnotatorId, Annotator> annotators;
    std::map<JobId, Job> jobs; ///< those that are whole
    std::set<JobId> leaving;   ///< those that are being deleted
    OptionOrder options;

    /// Those of the definition whose labels are shown, newest first.
    std::vector<JobId> shownJobs(LabelDefinitionId definition) const;
};

Result<KnownNames> knownNames(Connection &connection);

/// What is replaced or undone, too; but for work on spans that was not complete, of which every act leaves a row.
enum class WithHistory { No, Yes };

/// What was said about these records: a fixed number of statements for any number of them. Labels of jobs that are
/// being deleted are left out; people's verdicts on them are given as the own labels that they become.
Result<std::unordered_map<RecordId, KnownLabels>>
knownLabels(Connection &connection, const KnownNames &names, const std::vector<RecordId> &records, WithHistory history);

} // namespace tandem
