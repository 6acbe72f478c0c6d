// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/number_text.h"

#include <QLocale>

namespace tandem {

QString numberText(qint64 number)
{
    QLocale locale;
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(number);
}

} // namespace tandem
