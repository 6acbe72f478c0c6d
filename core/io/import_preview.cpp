// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_preview.h"
#include "core/io/formats/source_formats.h"
#include "core/io/formats/spans/span_formats.h"
#include "core/io/mapping_guess.h"

namespace tandem {

QStringList importSuffixes()
{
    QStringList suffixes = sourceSuffixes();
    for (const SpanFormatEntry &format : spanFormats())
        suffixes += format.suffixes;
    suffixes.removeDuplicates();
    return suffixes;
}

Result<SourcePreview> previewSource(const QString &path, const SourceOptions &options)
{
    constexpr size_t shownRows = 200;
    constexpr size_t shownFaults = 100;
    const auto reader = SourceReader::open(path, options);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    SourcePreview preview;
    (*reader)->onFault([&preview](const SourceFault &fault) {
        if (preview.faults.size() < shownFaults)
            preview.faults.push_back(fault);
    });
    while (preview.rows.size() < shownRows) {
        auto row = (*reader)->next();
        if (!row)
            break;
        preview.rows.push_back(std::move(*row));
    }
    preview.options = (*reader)->options();
    preview.findings = (*reader)->findings();
    preview.columns = (*reader)->columns();
    preview.guess = guessedMapping(preview.columns, preview.rows);
    return preview;
}

} // namespace tandem
