// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/export.h"

#include <QString>
#include <QStringList>

namespace tandem {

// What an export of spans comes to, in sentences: pure functions.

enum class ExportMoment { Before, After };

/// "12 records will be written, with 40 spans. 3 records are left out."
QString spanExportSentence(const ExportReport &report, ExportMoment moment);
/// What the format cannot hold, each with its count, and under it some of the records with an example.
QStringList spanLossLines(const SpanLosses &losses);

} // namespace tandem
