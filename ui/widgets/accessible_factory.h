// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// From now on screen readers are told of views, bars and buttons by interfaces of our own. Once is enough.
void installAccessibleFactory();

} // namespace tandem
