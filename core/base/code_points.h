// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace tandem {

/// Where the code points of a text stand in its UTF-16, and the other way round; a lone surrogate is a code point.
/// Made once for a text: each look-up takes the logarithm of the number of surrogate pairs. Thread: any.
class CodePoints
{
public:
    CodePoints() = default;
    explicit CodePoints(QStringView text);

    qint64 count() const { return m_units - qint64(m_pairs.size()); }
    /// Of a code point's beginning; what lies outside the text becomes its nearest end.
    qsizetype unitAt(qint64 codePoint) const;
    /// Of the code point that holds the unit; as above.
    qint64 codePointAt(qsizetype unit) const;

private:
    std::vector<qint64> m_pairs; ///< the code points that take two units, in order
    qint64 m_units = 0;
};

/// The stretch [start, end) of a text, in code points; what lies outside is left out.
QString textBetween(const QString &text, const CodePoints &points, qint64 start, qint64 end);

} // namespace tandem
