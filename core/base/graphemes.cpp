// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/graphemes.h"

#include <algorithm>

#include <unicode/brkiter.h>

namespace tandem {

namespace {

/// Looking up the rules is slow, a copy of them is not.
std::unique_ptr<icu::BreakIterator> boundariesOf(QStringView text)
{
    static const std::unique_ptr<icu::BreakIterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    }();
    if (!rules)
        return nullptr;
    std::unique_ptr<icu::BreakIterator> boundaries(rules->clone());
    UErrorCode status = U_ZERO_ERROR;
    UText units = UTEXT_INITIALIZER;
    utext_openUChars(&units, text.utf16(), text.size(), &status);
    boundaries->setText(&units, status); // which keeps the pointer, not the UText
    utext_close(&units);
    return U_SUCCESS(status) ? std::move(boundaries) : nullptr;
}

bool cutsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

/// Latin letters, digits and punctuation join with nothing; only CR and LF do.
bool isPlain(QChar unit)
{
    return unit.unicode() >= 0x20 && unit.unicode() < 0x7F;
}

} // namespace

Graphemes::Graphemes(QStringView text)
    : m_text(text)
    , m_boundaries(boundariesOf(text))
{
}

Graphemes::~Graphemes() = default;

QStringView Graphemes::next()
{
    if (m_at >= m_text.size())
        return {};
    const qsizetype start = m_at;
    if (m_boundaries)
        m_at = m_boundaries->following(static_cast<int32_t>(start));
    else
        m_at += cutsPair(m_text, start + 1) ? 2 : 1;
    return m_text.sliced(start, m_at - start);
}

qsizetype graphemeStart(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return std::clamp<qsizetype>(at, 0, text.size());
    if (isPlain(text[at]) && isPlain(text[at - 1]))
        return at;
    const qsizetype whole = at - (cutsPair(text, at) ? 1 : 0);
    const auto boundaries = boundariesOf(text);
    if (!boundaries || boundaries->isBoundary(static_cast<int32_t>(whole)))
        return whole;
    const int32_t before = boundaries->preceding(static_cast<int32_t>(whole));
    return before > 0 ? before : whole;
}

QString leftCodePoints(const QString &text, qsizetype count)
{
    qsizetype end = 0;
    for (; count > 0 && end < text.size(); --count)
        end += cutsPair(text, end + 1) ? 2 : 1;
    return text.left(graphemeStart(text, end));
}

} // namespace tandem
