// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// Takes out of `text` what looks like a key (sk-…, pk-…, key-…, AIza…, xox…, "Bearer …", "Basic …") and, where it is
/// given, the very `secret`, also in parts of eight characters or more at its start. The one function that everything
/// shown or logged goes through when it may hold words of a server. Thread: any.
QString redacted(const QString &text, const QString &secret = {});

} // namespace tandem
