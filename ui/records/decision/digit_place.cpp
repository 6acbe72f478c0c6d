// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/digit_place.h"

#include <QKeyEvent>

namespace tandem {

namespace {

// The code of the key "1"; those of the other digits follow. X11 and Wayland give the kernel's codes, and 8.
#if defined(Q_OS_WIN)
constexpr quint32 codeOfOne = 2;
#else
constexpr quint32 codeOfOne = 10;
#endif

} // namespace

int digitPlace(const QKeyEvent &key)
{
#if defined(Q_OS_MACOS)
    return 0; // no scan codes
#else
    const quint32 code = key.nativeScanCode();
    const bool isDigit = code >= codeOfOne && code < codeOfOne + 9;
    return isDigit && !(key.modifiers() & Qt::KeypadModifier) ? static_cast<int>(code - codeOfOne) + 1 : 0;
#endif
}

} // namespace tandem
