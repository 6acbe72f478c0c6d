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
                            "the quotes inside it are doubled. If quotes are part of the text here, read the file "
                            "without quotes.");
}

QString misplacedQuoteOverLinesFault()
{
    return CsvFaultText::tr("A quote stands where none may be, or one is opened here and not closed. Only this line is "
                            "left out; the next ones are read as rows of their own.");
}

QString openQuoteFault()
{
    return CsvFaultText::tr("A quote is opened and not closed. Only this line is left out; the next ones are read as "
                            "rows of their own.");
}

QString quoteFault(QChar quote)
{
    return CsvFaultText::tr("“%1” cannot enclose fields. Use \" or ' or another single ASCII character that is not the "
                            "delimiter, or none.")
        .arg(quote);
}

QString fieldCountFault(qsizetype count, qsizetype expected)
{
    return CsvFaultText::tr("The row has too many fields: %1 instead of %2.").arg(count).arg(expected);
}

QString rowNumberFault()
{
    return CsvFaultText::tr("The other rows begin with their number, for which the header has no name; this row does "
                            "not, so its fields belong to no certain columns.");
}

QString endFault(const QString &reason)
{
    return CsvFaultText::tr("The file could not be read to its end: %1.").arg(reason);
}

} // namespace tandem
