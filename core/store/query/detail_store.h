// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/schema.h"
#include "core/domain/views.h"

namespace tandem {

class Connection;

/// Everything about one record, for the single view: its labels in the schema's order, with where they came from and
/// their history (undone and replaced entries too). NotFound: the record is not there, or not visible.
/// `AnswerDetail::text` is left empty: whoever knows the provider reads it from `raw`.
Result<RecordDetail> recordDetail(Connection &connection, const Schema &schema, RecordId record);

} // namespace tandem
