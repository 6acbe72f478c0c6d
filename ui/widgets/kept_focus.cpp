// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_focus.h"

#include <algorithm>

namespace tandem {

namespace {

bool canHave(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

} // namespace

KeptFocus::KeptFocus(std::vector<QWidget *> among)
    : m_among(among.begin(), among.end())
{
    QWidget *now = among.empty() ? nullptr : among.front()->window()->focusWidget();
    if (std::find(among.begin(), among.end(), now) != among.end())
        m_had = now;
}

KeptFocus::~KeptFocus()
{
    if (!m_had)
        return;
    QWidget *next = canHave(m_had) ? m_had.data() : nullptr;
    for (const QPointer<QWidget> &other : m_among)
        next = !next && canHave(other) ? other.data() : next;
    if (next && !next->hasFocus())
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace tandem
