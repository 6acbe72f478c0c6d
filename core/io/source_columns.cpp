// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/source_columns.h"

#include "core/io/mapping_guess.h"
#include "core/template/text_template.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

/// Lends tr() to the free functions below.
struct SourceColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool hasEveryName(const QStringList &columns, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(), [&columns](const QString &name) { return columns.contains(name); });
}

} // namespace

Error withoutColumns(const SourceOptions &options, const std::vector<SourceFault> &faults)
{
    if (faults.empty())
        return {
            ErrorCode::InvalidInput, SourceColumnsText::tr("There is no row in the file, so it has no columns."), {}};
    const SourceFault &first = faults.front();
    QString sentence = SourceColumnsText::tr("No row of the file could be read, so it has no columns. Line %L1: %2")
                           .arg(first.line)
                           .arg(first.reason);
    if (options.format == SourceFormat::JsonLines)
        sentence += u' ' + SourceColumnsText::tr("In JSON Lines, each line is one whole object.");
    return {ErrorCode::InvalidInput, sentence, {}};
}

QStringList namedColumns(const ImportMapping &mapping)
{
    QStringList names = takenColumns(mapping) + QStringList{mapping.textColumn};
    if (const auto parsed = TextTemplate::parse(mapping.textTemplate)) {
        for (const TemplateTag &tag : parsed->tags()) {
            if (tag.kind != TemplateTag::Kind::Comment)
                names += tag.name;
        }
    }
    names.removeAll(QString());
    return names;
}

Result<QStringList> columnsWith(const QStringList &names, const QString &path, const SourceOptions &options,
                                const QStringList &known)
{
    const bool mayGrow = options.format == SourceFormat::Json || options.format == SourceFormat::JsonLines;
    if (!mayGrow || hasEveryName(known, names))
        return known;
    const auto reader = SourceReader::open(path, options);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    qsizetype count = 0;
    while ((*reader)->next()) {
        if ((*reader)->columns().size() == count)
            continue;
        count = (*reader)->columns().size();
        if (hasEveryName((*reader)->columns(), names))
            break;
    }
    return (*reader)->columns();
}

} // namespace tandem
