// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace tandem {

/// Keeps the keyboard where the hand expects it while buttons come, go and are turned off: Qt gives it to whatever
/// stands next, and that may be the button that deletes. What had it among the given has it again at the end, or the
/// first of them that can have it.
class KeptFocus
{
public:
    explicit KeptFocus(std::vector<QWidget *> among);
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    std::vector<QPointer<QWidget>> m_among;
    QPointer<QWidget> m_had;
};

} // namespace tandem
