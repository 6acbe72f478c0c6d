// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandem {

/// ISO 8601 in UTC, to the millisecond; empty for 0.
QString timeText(Milliseconds at);

/// The text on one line, cut to the columns of a terminal with an ellipsis.
QString oneLine(const QString &text, int width);

/// The text in lines of at most that width, broken where its language allows it.
QString wrapped(const QString &text, int width);

/// A header whose column is set to the right.
QString toTheRight(const QString &header);

/// Rows as aligned columns, two spaces between them.
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
