// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace tandem {

/// The local file that is dragged, if it is one that can be opened or imported; else empty.
QString droppedFile(const QMimeData &data);

} // namespace tandem
