// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_setting.h"

#include <QSettings>

namespace tandem {

namespace {

struct ThemeWord
{
    ThemeMode mode;
    const char *word;
};

constexpr ThemeWord words[] = {{ThemeMode::System, "system"}, {ThemeMode::Light, "light"}, {ThemeMode::Dark, "dark"}};

QString themeKey()
{
    return QStringLiteral("window/theme");
}

} // namespace

ThemeMode savedTheme()
{
    const QString saved = QSettings().value(themeKey()).toString();
    for (const ThemeWord &known : words) {
        if (saved == QLatin1String(known.word))
            return known.mode;
    }
    return ThemeMode::System;
}

void chooseTheme(ThemeMode mode)
{
    for (const ThemeWord &known : words) {
        if (known.mode == mode)
            QSettings().setValue(themeKey(), QLatin1String(known.word));
    }
    Theme::instance().apply(mode);
}

} // namespace tandem
