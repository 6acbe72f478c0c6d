// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/csv_faults.h"

#include <QCoreApplication>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct CsvFaultText
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

} // namespace

QString delimiterFault(QChar delimiter)
{
    return CsvFaultText::tr("“%1” cannot separate columns. Use a comma, a semicolon, a tab or another single ASCII "
                            "character.")
        .arg(delimiter);
}

QString longLineFault()
{
    return CsvFaultText::tr("The line is longer than 64 MiB.");
}

QString misplacedQuoteFault()
{
    return CsvFaultText::tr("A quote stands where none may be. A field with quotes is put in quotes as a whole, and "
                            "the quotes inside it are doubled.");
}

QString openQuoteFault()
{
    return CsvFaultText::tr("A quote is opened and not closed. Only this line is left out; the next ones are read as "
                            "rows of their own.");
}

QString invalidTextFault()
{
    return CsvFaultText::tr("The row has bytes that are not valid UTF-8. If this is so in many rows, choose another "
                            "encoding.");
}

QString fieldCountFault(qsizetype count, qsizetype expected)
{
    const QString sentence = count < expected ? CsvFaultText::tr("The row has too few fields: %1 instead of %2.")
                                              : CsvFaultText::tr("The row has too many fields: %1 instead of %2.");
    return sentence.arg(count).arg(expected);
}

QString linesLeftOut(qint64 first, qint64 last)
{
    return CsvFaultText::tr("Lines %1 to %2 are left out.").arg(first).arg(last);
}

QString replacedTextFault(const QString &encoding)
{
    return CsvFaultText::tr("Some characters do not fit the encoding %1 and were replaced. Choose another encoding.")
        .arg(encoding);
}

QString endFault(const QString &reason)
{
    return CsvFaultText::tr("The file could not be read to its end: %1.").arg(reason);
}

} // namespace tandem
