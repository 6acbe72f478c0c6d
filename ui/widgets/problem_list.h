// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tinted_frame.h"

#include <functional>

class QVBoxLayout;

namespace tandem {

/// What is wrong, or not as it is probably meant, sentence by sentence, each with the link that mends it where one is
/// known. Hidden while there is nothing.
class ProblemList : public TintedFrame
{
    Q_OBJECT

public:
    ProblemList(Tone tone, const QString &accessibleName, QWidget *parent = nullptr);

    /// Links stand under their sentences: for narrow places.
    void setLinksBelow(bool below) { m_linksBelow = below; }
    void clear();
    /// An empty `link`: there is nothing to press.
    void add(const QString &sentence, const QString &link = {}, std::function<void()> act = {});

private:
    QVBoxLayout *m_rows = nullptr;
    bool m_linksBelow = false;
};

} // namespace tandem
