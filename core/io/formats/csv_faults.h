// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// The sentences for what can be wrong with a CSV file, without the place.

QString delimiterFault(QChar delimiter);
QString longLineFault();
QString misplacedQuoteFault();
QString openQuoteFault();
QString invalidTextFault();
QString fieldCountFault(qsizetype count, qsizetype expected);
QString linesLeftOut(qint64 first, qint64 last);
QString replacedTextFault(const QString &encoding);
QString endFault(const QString &reason);

} // namespace tandem
