// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QLabel>

class QFrame;

namespace tandem {

/// A label with plain text in the font of a role. Sections and small text are dim.
QLabel *textLabel(const QString &text, FontRole role, QWidget *parent);
/// A label in secondary colour that breaks its lines; hidden from the layout's minimum width.
QLabel *noteLabel(const QString &text, QWidget *parent);
/// Keeps room for the lines that a label takes at a width: windows do not ask a broken text for its height.
void reserveHeight(QLabel *label, int width);
/// Gives a label, or a field, a variant of the style sheet ("dim", "bad", "warn", "problem") or takes it away.
void setVariant(QWidget *widget, const char *variant, bool on);
/// A one-pixel line across.
QFrame *separatorLine(QWidget *parent);

} // namespace tandem
