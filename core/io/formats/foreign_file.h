// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tandem {

/// What a file is that is no text or no table, from its first bytes, and what to do with it: a sentence or two; empty
/// where it may be one.
QString foreignFileFault(const QByteArray &head);

/// Whether bytes that are no UTF-8 and no UTF-16 are hardly text in any encoding: control characters all over.
bool looksLikeNoText(const QByteArray &head);

} // namespace tandem
