// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>

#include <unicode/uversion.h>

U_NAMESPACE_BEGIN
class BreakIterator;
U_NAMESPACE_END

namespace tandem {

/// Walks through a text by what people see as one character (Unicode's grapheme clusters): a letter with its accents,
/// an emoji of several code points, a flag. The text must outlive the walk.
class Graphemes
{
public:
    explicit Graphemes(QStringView text);
    ~Graphemes();
    Graphemes(const Graphemes &) = delete;
    Graphemes &operator=(const Graphemes &) = delete;

    /// The next one; empty at the end.
    QStringView next();

private:
    QStringView m_text;
    qsizetype m_at = 0;
    std::unique_ptr<icu::BreakIterator> m_boundaries;
};

/// The last place at or before `at` (in UTF-16) where a text can be cut without cutting a grapheme. Where that would
/// leave nothing, a place that cuts no code point.
qsizetype graphemeStart(QStringView text, qsizetype at);

/// At most `count` code points from the beginning, in whole graphemes.
QString leftCodePoints(const QString &text, qsizetype count);

} // namespace tandem
