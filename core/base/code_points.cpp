// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"

#include <QString>

#include <algorithm>

namespace tandem {

CodePoints::CodePoints(QStringView text)
    : m_units(text.size())
{
    for (qsizetype unit = 0; unit + 1 < text.size(); ++unit) {
        if (!text[unit].isHighSurrogate() || !text[unit + 1].isLowSurrogate())
            continue;
        m_pairs.push_back(unit - qint64(m_pairs.size()));
        ++unit;
    }
}

qsizetype CodePoints::unitAt(qint64 codePoint) const
{
    const qint64 inside = std::clamp<qint64>(codePoint, 0, count());
    return inside + (std::lower_bound(m_pairs.begin(), m_pairs.end(), inside) - m_pairs.begin());
}

// The n-th pair begins at the unit m_pairs[n] + n; its second unit belongs to it.
qint64 CodePoints::codePointAt(qsizetype unit) const
{
    const qint64 inside = std::clamp<qint64>(unit, 0, m_units);
    qint64 low = 0; // pairs that begin before the unit
    qint64 high = qint64(m_pairs.size());
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (m_pairs[size_t(middle)] + middle < inside)
            low = middle + 1;
        else
            high = middle;
    }
    return inside - low;
}

QString textBetween(const QString &text, const CodePoints &points, qint64 start, qint64 end)
{
    const qsizetype from = points.unitAt(start);
    return text.mid(from, std::max<qsizetype>(0, points.unitAt(end) - from));
}

} // namespace tandem
