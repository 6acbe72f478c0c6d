// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// A format that the export offers: of labels, or of the spans of one label definition.
struct ExportChoice
{
    QString name; ///< as an ExportRequest has it
    QString title;
    QString description;
    QStringList suffixes;
    bool hasRows = false;           ///< a record takes a row for each label definition
    bool isForSpreadsheets = false; ///< the dialect of CSV plays a part
    bool hasDelimiter = false;      ///< which of it can be chosen
    bool isOfSpans = false;
};

/// As people are offered them; those of spans at the end, where they are wanted.
std::vector<ExportChoice> exportChoices(bool withSpans);
/// For the file dialog: each format with the endings of its files.
QString exportFilters(const std::vector<ExportChoice> &choices);

} // namespace tandem
