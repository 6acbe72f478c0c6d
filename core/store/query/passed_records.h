// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/span_passes.h"

#include <map>
#include <vector>

namespace tandem {

class Connection;

struct PassedRecords
{
    std::vector<PassedRecord> records; ///< in the order of import
    std::map<AnnotatorId, QString> names;
};

/// The records in which at least two people marked spans by themselves and are done, with what each of them marked
/// blind. Grows with what people labelled, however many labels jobs gave.
Result<PassedRecords> passedRecords(Connection &connection, LabelDefinitionId definition);

} // namespace tandem
