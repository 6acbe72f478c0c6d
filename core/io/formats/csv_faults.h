// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// The sentences for what can be wrong with a CSV file, without the place.

QString delimiterFault(QChar delimiter);
QString longLineFault();
QString misplacedQuoteFault();
QString misplacedQuoteOverLinesFault();
QString openQuoteFault();
QString quoteFault(QChar quote);
QString fieldCountFault(qsizetype count, qsizetype expected);
/// Of a file whose rows begin with their number.
QString rowNumberFault();
QString endFault(const QString &reason);

} // namespace tandem
