// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

class CurrentRecord;

/// What can be decided on the records that are selected: buttons and menus offer the same.
struct OfferedDecisions
{
    bool confirm = false;
    bool set = false;
    bool reject = false;
    bool skip = false;
    bool comment = false;
};

OfferedDecisions offeredDecisions(CurrentRecord &record);

} // namespace tandem
