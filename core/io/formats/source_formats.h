// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/formats/source_reader.h"

#include <vector>

namespace tandem {

/// How files of one format are known and read. A new one is a value of SourceFormat, its reader, and a row of the table
/// in source_formats.cpp.
struct SourceFormatEntry
{
    SourceFormat format = SourceFormat::Csv;
    QString name;         ///< how the command line and stored reports call it ("csv")
    QStringList suffixes; ///< endings of its files, without the point
    /// Whether the beginning of a file, as UTF-8, can be nothing else; null: the ending decides.
    bool (*looksLikeIt)(const QByteArray &text);
    /// The options with what the format leaves to be guessed from the beginning of the file.
    Result<SourceOptions> (*completed)(SourceOptions options, const QByteArray &text);
    Result<std::unique_ptr<SourceReader>> (*open)(const QString &path, const SourceOptions &options);
};

const std::vector<SourceFormatEntry> &sourceFormats();
const SourceFormatEntry &sourceFormatEntry(SourceFormat format);
/// The endings of files that can be imported.
QStringList sourceSuffixes();
/// The format that is called so; none where there is no such.
std::optional<SourceFormat> sourceFormatNamed(const QString &name);

/// By the ending of the file's name and by its beginning. What looks like nothing is CSV where rows agree on a number
/// of fields, and lines of text where they do not.
SourceFormat guessedFormat(const QString &path, const QByteArray &text);

} // namespace tandem
