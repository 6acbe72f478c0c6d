// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code_points.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// What the offsets of a file count. Programs in Python count code points, those in Java and JavaScript UTF-16, some
/// in C and Go the bytes of UTF-8.
enum class OffsetUnit { CodePoint, Utf16, Utf8 };

/// How the command line and stored reports call them ("code-points", "utf-16", "utf-8").
QString toWord(OffsetUnit unit);
std::optional<OffsetUnit> offsetUnitNamed(const QString &name);

/// A stretch of a text in whatever unit, with the text that it is said to cover.
struct RawStretch
{
    qint64 start = 0;
    qint64 end = 0;
    QString covered; ///< null: the file does not say
};

/// The places of one text in all units. The text must outlive it.
class TextOffsets
{
public:
    explicit TextOffsets(const QString &text);

    /// The stretch in code points; none where it is empty, lies outside the text or cuts a code point.
    std::optional<std::pair<qint64, qint64>> inCodePoints(const RawStretch &stretch, OffsetUnit unit) const;
    /// Whether the stretch in this unit covers what it is said to; where that is not said, whether it is in the text.
    bool fits(const RawStretch &stretch, OffsetUnit unit) const;
    /// Whether it begins and ends between words.
    bool isAtWords(const RawStretch &stretch, OffsetUnit unit) const;
    QString covered(qint64 start, qint64 end) const { return textBetween(m_text, m_points, start, end); }

private:
    std::optional<qint64> codePointAt(qint64 offset, OffsetUnit unit) const;

    const QString &m_text;
    CodePoints m_points;
    std::vector<qint64> m_bytes; ///< of each code point's beginning, and the end; empty where all is ASCII
};

/// Finds out in which unit a file counts, from all its spans.
class OffsetUnitGuess
{
public:
    void add(const TextOffsets &text, const RawStretch &stretch);
    /// The unit in which most covered texts are right; where none are given, in which most spans lie in their text
    /// and end between words. Code points where nothing speaks for another.
    OffsetUnit unit() const;
    qint64 telling() const { return m_telling; } ///< spans that fit some units and not others

private:
    static constexpr size_t unitCount = 3;
    qint64 m_covered[unitCount] = {};
    qint64 m_likely[unitCount] = {};
    qint64 m_telling = 0;
};

} // namespace tandem
