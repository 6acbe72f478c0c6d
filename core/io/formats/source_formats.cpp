// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_formats.h"

#include "core/io/formats/csv_guess.h"
#include "core/io/formats/csv_reader.h"
#include "core/io/formats/json_array_reader.h"
#include "core/io/formats/json_lines_reader.h"

#include <QFileInfo>

#include <algorithm>

namespace tandem {

namespace {

Result<SourceOptions> ofCsv(SourceOptions options, const QByteArray &text)
{
    if (options.delimiter.isNull())
        options.delimiter = QLatin1Char(guessedDelimiter(text));
    // Where a tab separates, many writers know no quotes.
    if (!options.quote && options.delimiter == u'\t' && !encloseFields('"', text, '\t'))
        options.quote = QChar();
    else if (!options.quote)
        options.quote = u'"';
    return options;
}

Result<SourceOptions> ofTsv(SourceOptions options, const QByteArray &text)
{
    if (options.delimiter.isNull())
        options.delimiter = u'\t';
    return ofCsv(std::move(options), text);
}

Result<SourceOptions> ofLines(SourceOptions options, const QByteArray &)
{
    options.delimiter = QChar();
    options.quote = QChar();
    return options;
}

Result<SourceOptions> unchanged(SourceOptions options, const QByteArray &)
{
    return options;
}

Result<SourceOptions> ofAnArray(SourceOptions options, const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith('[') || trimmed.startsWith('{'))
        return options;
    return failure(ErrorCode::InvalidInput, noArrayFault());
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
        {SourceFormat::Csv, s("csv"), {s("csv")}, nullptr, ofCsv, CsvReader::open},
        {SourceFormat::Tsv, s("tsv"), {s("tsv"), s("tab")}, nullptr, ofTsv, CsvReader::open},
        {SourceFormat::JsonLines,
         s("jsonl"),
         {s("jsonl"), s("ndjson")},
         looksLikeJsonLines,
         unchanged,
         JsonLinesReader::open},
        {SourceFormat::Json, s("json"), {s("json")}, looksLikeJson, ofAnArray, JsonArrayReader::open},
        {SourceFormat::Lines, s("lines"), {s("txt")}, nullptr, ofLines, CsvReader::open},
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
    QStringList all;
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
    // Files of JSON Lines are often called .json, and .txt may be anything.
    const bool isUnsure =
        !bySuffix || bySuffix->format == SourceFormat::Json || bySuffix->format == SourceFormat::Lines;
    if (!isUnsure)
        return bySuffix->format;
    const auto *byText =
        firstFormat([&text](const SourceFormatEntry &each) { return each.looksLikeIt && each.looksLikeIt(text); });
    if (byText)
        return byText->format;
    if (bySuffix && bySuffix->format == SourceFormat::Json)
        return SourceFormat::Json;
    return looksLikeLines(text) && !text.trimmed().isEmpty() ? SourceFormat::Lines : SourceFormat::Csv;
}

} // namespace tandem
