// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace tandem {

/// How the CSV files are written that other programs ask for.
struct CsvDialect
{
    QChar delimiter = u',';
    bool byteOrderMark = false;
    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets do; so does one
    /// that begins with an apostrophe, so that taking one away always gives what was there.
    bool formulaSafe = false;
};

} // namespace tandem
