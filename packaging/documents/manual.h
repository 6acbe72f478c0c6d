// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tandem {

/// The pages of the manual, from what `--help` and `help VERB` print.
QByteArray commandLineManual();
QByteArray desktopManual();

} // namespace tandem
