// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/text_template.h"

#include <QString>

#include <vector>

class QTextEdit;
class QWidget;

namespace tandem {

/// A read-only view for prompts, in the fixed font, without a frame.
QTextEdit *makeRenderedView(const QString &accessibleName, QWidget *parent);
/// Shows texts one after another, an empty line between them. What came from placeholders is tinted; what has no value
/// stands as a waved "?".
void showRendered(QTextEdit *view, const std::vector<const RenderedText *> &texts);
/// Shows a sentence where there is nothing else to show.
void showDimSentence(QTextEdit *view, const QString &sentence);

} // namespace tandem
