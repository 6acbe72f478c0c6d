// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/exporter.h"
#include "core/store/query/export_cursor.h"

#include <QByteArray>

namespace tandem {

/// The first row of a CSV export: the names of its columns.
QByteArray exportHeader(const ExportShape &shape);
/// The CSV rows of one record.
QByteArray exportCsvRows(const ExportShape &shape, const ExportRecord &record);
/// The line of one record in JSON Lines: {"id","text","meta":{…},"labels":{NAME:{the other columns}}}. With all jobs a
/// label is a list of such objects.
QByteArray exportJsonLine(const ExportShape &shape, const ExportRecord &record, bool allJobs);

} // namespace tandem
