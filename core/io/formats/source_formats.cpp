// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/source_formats.h"

#include "core/base/json_members.h"
#include "core/base/json_text.h"
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
    options.isQuoteGuessed = !options.quote;
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

/// Whether rows may stand in an object: an array of objects in it, or in an object in it.
bool holdsRows(QByteArrayView object, int depth = 1)
{
    constexpr int deepest = 3;
    for (JsonMembers members(object); members.next();) {
        const QByteArrayView value = members.json();
        if (value.startsWith('[') && value.sliced(1).trimmed().startsWith('{'))
            return true;
        if (value.startsWith('{') && depth < deepest && holdsRows(value, depth + 1))
            return true;
    }
    return false;
}

/// Whether an object is a record by itself: it has a plain value, and no array of objects to be the rows.
bool isRecord(const QByteArray &object)
{
    if (findJsonFault(object) || holdsRows(object))
        return false;
    for (JsonMembers members(object); members.next();) {
        if (!members.json().startsWith('{') && !members.json().startsWith('['))
            return true;
    }
    return false;
}

/// One object in the first line; where that is all, it must be a record.
bool looksLikeJsonLines(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf('\n');
    if (!trimmed.startsWith('{'))
        return false;
    return end > 0 ? trimmed.left(end).trimmed().endsWith('}') : isRecord(trimmed);
}

bool looksLikeJson(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith('[') || trimmed.startsWith('{');
}

bool isArrayOfObjects(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith('[') && trimmed.mid(1).trimmed().startsWith('{');
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
    if (bySuffix && bySuffix->format == SourceFormat::JsonLines && isArrayOfObjects(text))
        return SourceFormat::Json;
    if (!isUnsure)
        return bySuffix->format;
    const auto *byText =
        firstFormat([&text](const SourceFormatEntry &each) { return each.looksLikeIt && each.looksLikeIt(text); });
    if (byText)
        return byText->format;
    if (bySuffix && bySuffix->format == SourceFormat::Json)
        return SourceFormat::Json;
    // Quotes that enclose whole lines are of a table with one column.
    const bool isTable = text.contains('"') && encloseFields('"', text, '\0');
    return looksLikeLines(text) && !isTable && !text.trimmed().isEmpty() ? SourceFormat::Lines : SourceFormat::Csv;
}

} // namespace tandem
