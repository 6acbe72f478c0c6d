// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/contrast.h"
#include "ui/look/flat_style.h"
#include "ui/look/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>

namespace tandem {

namespace {

constexpr double highestContrast = 19; // ordinary desktops stay under it, on the window or on fields
constexpr double leastAccentContrast = 7;
constexpr double drawnFontSize = 13; // the system font's size in the drawings, which the other sizes relate to

struct RoleFace
{
    double size;
    bool bold;
};

RoleFace faceOf(FontRole role)
{
    switch (role) {
    case FontRole::Normal:
        return {13, false};
    case FontRole::Strong:
        return {13, true};
    case FontRole::Small:
        return {12, false};
    case FontRole::SmallStrong:
        return {12, true};
    case FontRole::Section:
        return {11, true};
    case FontRole::Reading:
        return {15, false};
    case FontRole::Record:
        return {21, false};
    case FontRole::Title:
        return {24, true};
    case FontRole::Code:
        return {12, false};
    }
    return {13, false};
}

void scale(QFont &font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
}

bool systemIsDark()
{
    QApplication::setPalette(QPalette()); // back to what the desktop says
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme() = default;

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::apply(ThemeMode mode)
{
    m_mode = mode;
    m_dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark());
    m_own = mode == ThemeMode::System ? highContrastOf(QApplication::palette()) : std::nullopt;
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteFor(tokens()));
    qApp->setStyleSheet(styleSheetFor(tokens()));
    emit changed();
}

std::optional<Tokens> highContrastOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool isHigh = contrast(window, text) >= highestContrast &&
                        contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) >= highestContrast;
    if (!isHigh)
        return std::nullopt;
    const QColor wanted = palette.color(QPalette::Highlight);
    return highContrastTokens(window, text, contrast(wanted, window) >= leastAccentContrast ? wanted : text);
}

const Tokens &tokens()
{
    return Theme::instance().tokens();
}

QFont fontFor(FontRole role)
{
    const RoleFace face = faceOf(role);
    QFont font = QApplication::font();
    if (role == FontRole::Code) {
        const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setFamily(fixed.family());
        font.setFixedPitch(true);
        font.setStyleHint(QFont::Monospace);
    }
    scale(font, face.size / drawnFontSize);
    font.setBold(face.bold);
    if (role == FontRole::Section)
        font.setCapitalization(QFont::AllUppercase);
    return font;
}

QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.base);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.base);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.bad);
    set(QPalette::ToolTipBase, t.base);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::PlaceholderText, t.dim);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.base);
    set(QPalette::Midlight, t.window);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line);
    set(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.dim);
    return palette;
}

} // namespace tandem
