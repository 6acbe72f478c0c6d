// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/span_formats.h"

#include "core/io/formats/spans/conll_reader.h"
#include "core/io/formats/spans/conll_writer.h"
#include "core/io/formats/spans/spans_csv_reader.h"
#include "core/io/formats/spans/spans_json_reader.h"
#include "core/io/formats/spans/spans_writers.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

const std::vector<SpanFormatEntry> &spanFormats()
{
    static const std::vector<SpanFormatEntry> formats{
        {QStringLiteral("conll"),
         {QStringLiteral("conll"), QStringLiteral("iob"), QStringLiteral("bio")},
         [] { return QStringLiteral("CoNLL"); },
         [] { return QCoreApplication::translate("Spans", "CoNLL: a line for each word, with its tag (IOB2)"); },
         openConll,
         [](const CsvDialect &) { return conllWriter(); }},
        {QStringLiteral("spans-jsonl"),
         {QStringLiteral("jsonl"), QStringLiteral("ndjson"), QStringLiteral("json")},
         [] { return QCoreApplication::translate("Spans", "Spans as JSON Lines"); },
         [] { return QCoreApplication::translate("Spans", "JSON Lines of spans: an object for each record"); },
         openSpansJson,
         [](const CsvDialect &) { return spansJsonWriter(); }},
        {QStringLiteral("spans-csv"),
         {QStringLiteral("csv"), QStringLiteral("tsv")},
         [] { return QCoreApplication::translate("Spans", "Spans as CSV"); },
         [] { return QCoreApplication::translate("Spans", "CSV of spans: a row for each span"); },
         openSpansCsv,
         [](const CsvDialect &dialect) { return spansCsvWriter(dialect); }},
    };
    return formats;
}

const SpanFormatEntry *spanFormatNamed(const QString &name)
{
    const auto &formats = spanFormats();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const SpanFormatEntry &each) { return each.name == name; });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace tandem
