// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace tandem {

/// MurmurHash3, x86, 32 bits, of Austin Appleby (public domain). The same on every machine and in every build.
quint32 murmurHash3(QByteArrayView bytes, quint32 seed = 0);

} // namespace tandem
