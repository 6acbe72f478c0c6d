// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/spans/span_reader.h"
#include "core/io/formats/spans/span_writer.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace tandem {

/// A format of files of spans, both ways. A new one is a row of the table in span_formats.cpp.
struct SpanFormatEntry
{
    QString name;             ///< how the command line calls it ("conll")
    QStringList suffixes;     ///< endings of its files, without the point; new files get the first
    QString (*title)();       ///< how people call it
    QString (*description)(); ///< a line to choose it by
    Result<std::unique_ptr<SpanReader>> (*open)(const QString &path, const SpanSourceOptions &options);
    std::unique_ptr<SpanWriter> (*writer)(const CsvDialect &dialect);
};

const std::vector<SpanFormatEntry> &spanFormats();
/// Null where none is called so.
const SpanFormatEntry *spanFormatNamed(const QString &name);

} // namespace tandem
