// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "core/io/formats/csv_dialect.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace tandem {

struct ExportRecord;

/// What the columns of an export depend on.
struct ExportShape
{
    Schema schema;               ///< whose definitions the rows' values mean
    QStringList metadataColumns; ///< in this order, as meta.NAME
    bool hasGold = false;        ///< whether there is a column gold
    bool allJobs = false;        ///< a record may have several rows for one label definition
    bool allAnnotators = false;  ///< each row says whose saying it is, so that everything can be restored
    CsvDialect csv;              ///< for formats that are CSV
};

/// Turns what an export gives into the bytes of one file, in this order: the start, each record, the end.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;

    virtual QByteArray start() { return {}; }
    virtual QByteArray record(const ExportRecord &record) = 0;
    virtual QByteArray end() { return {}; }
};

/// A format that an export can have. One file a format; export_formats.cpp lists them. Window, command line and the
/// guess by a file's name know them from there.
class ExportFormat
{
public:
    virtual ~ExportFormat() = default;

    /// How the command line calls it ("csv").
    virtual QString name() const = 0;
    /// The endings of its files, without the point; new files get the first.
    virtual QStringList suffixes() const = 0;
    /// How people call it ("CSV").
    virtual QString title() const = 0;
    /// A line to choose it by: its title and what a file of it holds.
    virtual QString description() const = 0;
    /// Whether a record takes a row for each label definition, so that one for each job as well makes sense to people.
    virtual bool hasRows() const = 0;
    /// Whether the dialect of CSV that was asked for plays a part.
    virtual bool isForSpreadsheets() const { return false; }
    /// The shape must outlive the writer.
    virtual std::unique_ptr<ExportWriter> writer(const ExportShape &shape) const = 0;
};

} // namespace tandem
