// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formats/spans/offset_unit.h"

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr std::array offsetUnits{OffsetUnit::CodePoint, OffsetUnit::Utf16, OffsetUnit::Utf8};

std::vector<qint64> byteOffsets(QStringView text)
{
    std::vector<qint64> offsets;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        offsets.push_back(bytes);
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char16_t unit = text[i].unicode();
        bytes += isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        i += isPair ? 1 : 0;
    }
    offsets.push_back(bytes);
    if (bytes == text.size())
        offsets.clear();
    return offsets;
}

} // namespace

QString toWord(OffsetUnit unit)
{
    switch (unit) {
    case OffsetUnit::CodePoint:
        return QStringLiteral("code-points");
    case OffsetUnit::Utf16:
        return QStringLiteral("utf-16");
    case OffsetUnit::Utf8:
        return QStringLiteral("utf-8");
    }
    return {};
}

std::optional<OffsetUnit> offsetUnitNamed(const QString &name)
{
    const auto found =
        std::find_if(offsetUnits.begin(), offsetUnits.end(), [&](OffsetUnit unit) { return toWord(unit) == name; });
    return found == offsetUnits.end() ? std::nullopt : std::optional(*found);
}

TextOffsets::TextOffsets(const QString &text)
    : m_text(text)
    , m_points(text)
    , m_bytes(byteOffsets(text))
{
}

std::optional<qint64> TextOffsets::codePointAt(qint64 offset, OffsetUnit unit) const
{
    if (offset < 0)
        return std::nullopt;
    if (unit == OffsetUnit::Utf16) {
        const qint64 point = m_points.codePointAt(offset);
        return m_points.unitAt(point) == offset ? std::optional(point) : std::nullopt;
    }
    if (unit == OffsetUnit::Utf8 && !m_bytes.empty()) {
        const auto found = std::lower_bound(m_bytes.begin(), m_bytes.end(), offset);
        return found != m_bytes.end() && *found == offset ? std::optional<qint64>(found - m_bytes.begin())
                                                          : std::nullopt;
    }
    return offset <= m_points.count() ? std::optional(offset) : std::nullopt;
}

std::optional<std::pair<qint64, qint64>> TextOffsets::inCodePoints(const RawStretch &stretch, OffsetUnit unit) const
{
    const auto start = codePointAt(stretch.start, unit);
    const auto end = codePointAt(stretch.end, unit);
    if (!start || !end || *start >= *end)
        return std::nullopt;
    return std::pair(*start, *end);
}

bool TextOffsets::fits(const RawStretch &stretch, OffsetUnit unit) const
{
    const auto points = inCodePoints(stretch, unit);
    return points && (stretch.covered.isNull() || covered(points->first, points->second) == stretch.covered);
}

bool TextOffsets::isAtWords(const RawStretch &stretch, OffsetUnit unit) const
{
    const auto points = inCodePoints(stretch, unit);
    if (!points)
        return false;
    const auto isInWord = [&](qint64 point) {
        const qsizetype at = m_points.unitAt(point);
        return at > 0 && at < m_text.size() && m_text[at - 1].isLetterOrNumber() && m_text[at].isLetterOrNumber();
    };
    const QString text = covered(points->first, points->second);
    return !isInWord(points->first) && !isInWord(points->second) && !text.front().isSpace() && !text.back().isSpace();
}

void OffsetUnitGuess::add(const TextOffsets &text, const RawStretch &stretch)
{
    const bool isSaid = !stretch.covered.isNull();
    int fitting = 0;
    for (size_t i = 0; i < unitCount; ++i) {
        const bool fits = isSaid ? text.fits(stretch, offsetUnits[i]) : text.isAtWords(stretch, offsetUnits[i]);
        (isSaid ? m_covered : m_likely)[i] += fits ? 1 : 0;
        fitting += fits ? 1 : 0;
    }
    m_telling += fitting > 0 && fitting < int(unitCount) ? 1 : 0;
}

OffsetUnit OffsetUnitGuess::unit() const
{
    const bool isSaid = std::any_of(std::begin(m_covered), std::end(m_covered), [](qint64 count) { return count > 0; });
    const auto &counts = isSaid ? m_covered : m_likely;
    return offsetUnits[size_t(std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
}

} // namespace tandem
