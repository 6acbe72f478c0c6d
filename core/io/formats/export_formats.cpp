// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/export_formats.h"

#include "core/io/formats/csv_export.h"
#include "core/io/formats/json_lines_export.h"

#include <QFileInfo>

#include <algorithm>

namespace tandem {

const std::vector<const ExportFormat *> &exportFormats()
{
    static const std::vector<const ExportFormat *> formats{
        &csvExport(),
        &tsvExport(),
        &jsonLinesExport(),
        &jsonExport(),
    };
    return formats;
}

const ExportFormat *exportFormatNamed(const QString &name)
{
    const auto &formats = exportFormats();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const ExportFormat *each) { return each->name() == name; });
    return found == formats.end() ? nullptr : *found;
}

const ExportFormat *exportFormatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const auto &formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const ExportFormat *each) {
        return each->suffixes().contains(suffix, Qt::CaseInsensitive);
    });
    return found == formats.end() ? nullptr : *found;
}

} // namespace tandem
