// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_choice.h"

#include "core/io/formats/export_formats.h"
#include "core/io/formats/spans/span_formats.h"

#include <QCoreApplication>

namespace tandem {

std::vector<ExportChoice> exportChoices(bool withSpans)
{
    std::vector<ExportChoice> choices;
    for (const ExportFormat *format : exportFormats()) {
        const bool hasDelimiter = choices.empty(); // tabs are what TSV is called after
        choices.push_back({format->name(), format->title(), format->description(), format->suffixes(),
                           format->hasRows(), format->isForSpreadsheets(), hasDelimiter, false});
    }
    if (!withSpans)
        return choices;
    for (const SpanFormatEntry &format : spanFormats()) {
        const bool isCsv = format.name == u"spans-csv";
        choices.push_back(
            {format.name, format.title(), format.description(), format.suffixes, false, isCsv, isCsv, true});
    }
    return choices;
}

QString exportFilters(const std::vector<ExportChoice> &choices)
{
    QStringList filters;
    for (const ExportChoice &choice : choices)
        filters += choice.title + QStringLiteral(" (*.") + choice.suffixes.join(QStringLiteral(" *.")) + u')';
    filters += QCoreApplication::translate("ExportDialog", "All files (*)");
    return filters.join(QStringLiteral(";;"));
}

} // namespace tandem
