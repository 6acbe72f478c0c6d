// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_setting.h"

#include "core/text/language.h"

#include <QSettings>

namespace tandem {

namespace {

QString languageKey()
{
    return QStringLiteral("window/language");
}

} // namespace

QString savedLanguage()
{
    const QString saved = QSettings().value(languageKey()).toString();
    return findLanguage(saved) ? saved : QString(); // a translation may have gone
}

void saveLanguage(const QString &code)
{
    QSettings().setValue(languageKey(), code);
}

} // namespace tandem
