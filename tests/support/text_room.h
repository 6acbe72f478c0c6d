// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace tandem {

/// The room that a widget's text needs, and the room that it has on the screen.
struct TextRoom
{
    QString text; ///< empty: nothing to say about this widget
    QSize needed;
    QSize given;
};

TextRoom textRoom(const QWidget &widget);

} // namespace tandem
