// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// Figures as people read them: 14,640; 61.2 %; 0.87 (a dash for none); "0:38" and "2:05:00".
QString number(qint64 value);
QString percent(double share);
QString confidenceText(double confidence);
QString durationText(Milliseconds duration);

/// "1 record", "2 records"; the plural is the singular with an s.
QString counted(qint64 count, const QString &singular);
/// ISO 8601 in UTC, to the millisecond; empty for 0.
QString timeText(Milliseconds at);

/// The text on one line, cut to the columns of a terminal with an ellipsis.
QString oneLine(const QString &text, int width);

/// Rows as aligned columns, two spaces between them. A column whose header begins with '>' is set to the right.
class TextTable
{
public:
    explicit TextTable(const QStringList &header);
    void add(const QStringList &row);
    /// Without the end of the last line.
    QString text() const;

private:
    std::vector<QStringList> m_rows;
    std::vector<bool> m_toTheRight;
};

} // namespace tandem
