// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_fields.h"

namespace tandem {

// What one job said: "job:3=negative", "job:3/sentiment=negative" for one of several labels, "job-invalid:3".

SearchField jobSaidField();
SearchField jobInvalidField();

} // namespace tandem
