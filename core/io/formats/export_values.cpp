// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/export_values.h"

#include "core/store/labels/annotator_store.h"

#include <QDateTime>
#include <QLocale>

namespace tandem {

QString exportedTime(Milliseconds time)
{
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString exportedNumber(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

QString exportedConfidenceKind(const ExportRow &row)
{
    return row.confidence ? toWord(row.confidenceKind) : QString();
}

QString exportedSpeaker(const ExportRow &row)
{
    return row.saidBy ? toWord(*row.saidBy) : QString();
}

} // namespace tandem
