// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/statement.h"

#include <QString>

#include <vector>

namespace tandem {

/// A piece of SQL together with the values for its places, so that the two cannot part when pieces are joined.
struct SqlText
{
    QString text;
    std::vector<BoundValue> values;

    bool isEmpty() const { return text.isEmpty(); }

    SqlText &operator+=(const SqlText &other)
    {
        text += other.text;
        values.insert(values.end(), other.values.begin(), other.values.end());
        return *this;
    }
    SqlText &operator+=(const QString &plain)
    {
        text += plain;
        return *this;
    }
};

} // namespace tandem
