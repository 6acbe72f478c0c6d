// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_fields.h"

namespace tandem {

SearchField schemaField(); ///< schema:before, schema:asked

} // namespace tandem
