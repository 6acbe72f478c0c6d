// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tandem {

/// A part of a page that scrolls up and down where it has no room; no frame, no ground and no focus of its own.
class ScrollFrame : public QScrollArea
{
    Q_OBJECT

public:
    ScrollFrame(QWidget *content, const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace tandem
