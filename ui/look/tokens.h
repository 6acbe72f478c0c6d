// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

namespace tandem {

/// The colours of one theme, by what they are for.
struct Tokens
{
    QColor window;    ///< panels, bars
    QColor base;      ///< table, text, cards
    QColor text;      ///< on window and base
    QColor dim;       ///< secondary text; at least 4.5:1, also on a selected row
    QColor line;      ///< one-pixel separators
    QColor edge;      ///< what shows where a field, a button or a scroll handle is; at least 3:1
    QColor accent;    ///< links, focus, the one filled button of a screen
    QColor onAccent;  ///< text of the filled button
    QColor selection; ///< ground of the selected row or option
    QColor bar;       ///< confidence, filled part
    QColor track;     ///< confidence, empty part; ground of key badges
    QColor warn;
    QColor warnGround;
    QColor bad;
    QColor badGround;
    QColor good;
    QColor goodGround;
    QColor sectionTag;          ///< {{#section}} in a template
    QColor valueTag;            ///< {{value}} in a template
    QColor noLabel;             ///< grey, for "no label" and "invalid"
    std::vector<QColor> labels; ///< slots 1 to 7, told apart by colour-blind people too
};

/// The colours of a palette with the highest contrast, as people set it who need it.
Tokens highContrastTokens(const QColor &window, const QColor &text, const QColor &accent);

const Tokens &lightTokens();
const Tokens &darkTokens();

} // namespace tandem
