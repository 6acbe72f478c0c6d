// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/measure.h"
#include "ui/look/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

namespace tandem {

enum class ThemeMode { System, Light, Dark };

/// What a piece of text is for. Sizes follow the system's font; the pixels are those of a 13-pixel system font.
enum class FontRole {
    Normal,      ///< 13
    Strong,      ///< 13 bold: names, headings in a card
    Small,       ///< 12: secondary text
    SmallStrong, ///< 12 bold
    Section,     ///< 11 bold, capitals: "SUBSETS"
    Reading,     ///< 15: the record in the inspector
    Record,      ///< 21: the record in the single view
    Title,       ///< 24 bold: the start view
    Code,        ///< the system's fixed font
};

/// The look of the program: Fusion, a palette and a short style sheet, light or dark. One for the program, on its
/// UI thread. Widgets that paint themselves read `tokens()` while painting and need not listen to `changed`.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    /// Sets style, palette and style sheet of the application; later calls change the mode. System: as the
    /// desktop's palette is when it is asked.
    void apply(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    const Tokens &tokens() const { return m_own ? *m_own : m_dark ? darkTokens() : lightTokens(); }

signals:
    void changed();

private:
    Theme();

    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
    std::optional<Tokens> m_own; ///< of a desktop set to the highest contrast
};

/// Shorthand for Theme::instance().tokens().
const Tokens &tokens();
QFont fontFor(FontRole role);
/// The tokens of a palette whose owner wants the highest contrast; empty for every other.
std::optional<Tokens> highContrastOf(const QPalette &palette);
/// The palette that goes with some tokens.
QPalette paletteFor(const Tokens &tokens);

/// Under it, a label wants a look: confidence bars take the warning colour.
constexpr double reviewThreshold = 0.70;

} // namespace tandem
