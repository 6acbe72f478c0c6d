// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_formats.h"

#include "core/io/formats/csv_guess.h"
#include "core/io/formats/csv_reader.h"
#include "core/io/formats/json_array_reader.h"
#include "core/io/formats/json_lines_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tandem {

namespace {

Result<SourceOptions> withDelimiterGuessed(SourceOptions options, const QByteArray &text)
{
    if (options.delimiter.isNull())
        options.delimiter = QLatin1Char(guessedDelimiter(text));
    return options;
}

Result<SourceOptions> withTab(SourceOptions options, const QByteArray &)
{
    if (options.delimiter.isNull())
        options.delimiter = u'\t';
    return options;
}

Result<SourceOptions> unchanged(SourceOptions options, const QByteArray &)
{
    return options;
}

Result<SourceOptions> ofAnArray(SourceOptions options, const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith('['))
        return options;
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Source", "The file is not a JSON array of objects. Write it as "
                                                         "[{…}, {…}], or as JSON Lines with one object in each line."));
}

/// One object in the first line.
bool looksLikeJsonLines(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf('\n');
    return trimmed.startsWith('{') && end > 0 && trimmed.left(end).trimmed().endsWith('}');
}

bool looksLikeJson(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith('[') || trimmed.startsWith('{');
}

/// Of several that look like it the first is meant.
std::vector<SourceFormatEntry> allFormats()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {SourceFormat::Csv, s("csv"), {s("csv")}, nullptr, withDelimiterGuessed, CsvReader::open},
        {SourceFormat::Tsv, s("tsv"), {s("tsv"), s("tab")}, nullptr, withTab, CsvReader::open},
        {SourceFormat::JsonLines,
         s("jsonl"),
         {s("jsonl"), s("ndjson")},
         looksLikeJsonLines,
         unchanged,
         JsonLinesReader::open},
        {SourceFormat::Json, s("json"), {s("json")}, looksLikeJson, ofAnArray, JsonArrayReader::open},
    };
}

template <typename Is>
const SourceFormatEntry *firstFormat(Is is)
{
    const auto &formats = sourceFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), is);
    return found == formats.end() ? nullptr : &*found;
}

} // namespace

const std::vector<SourceFormatEntry> &sourceFormats()
{
    static const std::vector<SourceFormatEntry> formats = allFormats();
    return formats;
}

const SourceFormatEntry &sourceFormatEntry(SourceFormat format)
{
    return *firstFormat([format](const SourceFormatEntry &each) { return each.format == format; });
}

QStringList sourceSuffixes()
{
    QStringList all{QStringLiteral("txt")};
    for (const SourceFormatEntry &format : sourceFormats())
        all += format.suffixes;
    return all;
}

std::optional<SourceFormat> sourceFormatNamed(const QString &name)
{
    const auto *found = firstFormat([&name](const SourceFormatEntry &each) { return each.name == name; });
    return found ? std::optional(found->format) : std::nullopt;
}

SourceFormat guessedFormat(const QString &path, const QByteArray &text)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto *bySuffix =
        firstFormat([&suffix](const SourceFormatEntry &each) { return each.suffixes.contains(suffix); });
    // Files of JSON Lines are often called .json.
    if (bySuffix && bySuffix->format != SourceFormat::Json)
        return bySuffix->format;
    const auto *byText =
        firstFormat([&text](const SourceFormatEntry &each) { return each.looksLikeIt && each.looksLikeIt(text); });
    if (byText)
        return byText->format;
    return bySuffix ? bySuffix->format : SourceFormat::Csv;
}

} // namespace tandem
