// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace tandem {

/// A part [start, end) of a text, in code points.
struct Stretch
{
    qint64 start = 0;
    qint64 end = 0;

    bool isEmpty() const { return end <= start; }
    bool operator==(const Stretch &) const = default;
};

/// The smallest stretch that holds both.
Stretch unitedWith(const Stretch &one, const Stretch &other);

/// Where a text can be cut, by Unicode's rules (UAX 29) and, for scripts without spaces, ICU's dictionaries: between
/// what people see as characters, around its words, and after its sentences. All places are code points; those outside
/// the text count as its nearest end. Taken apart once for a text. Thread: any.
class TextBoundaries
{
public:
    TextBoundaries() = default;
    explicit TextBoundaries(QStringView text);

    /// Code points of the text.
    qint64 count() const { return m_count; }

    /// The nearest place that cuts no character: the place itself, else before or after it.
    qint64 atOrBefore(qint64 place) const;
    qint64 atOrAfter(qint64 place) const;
    /// The next such place on; at an end of the text, that end.
    qint64 before(qint64 place) const;
    qint64 after(qint64 place) const;

    /// Words are what has letters, digits or ideographs, and each emoji or sign; not spaces nor punctuation.
    /// "don't" and "snake_case" are one.
    std::optional<Stretch> wordAt(qint64 place) const;     ///< that holds the code point at the place
    std::optional<Stretch> wordAfter(qint64 place) const;  ///< the first that begins there or later
    std::optional<Stretch> wordBefore(qint64 place) const; ///< the last that ends there or earlier
    std::optional<Stretch> wordEndingAfter(qint64 place) const;
    std::optional<Stretch> wordBeginningBefore(qint64 place) const;

    /// The sentence that holds the code point, without the space around it; none in an empty text, nor where there is
    /// nothing but space.
    std::optional<Stretch> sentenceAt(qint64 place) const;
    std::optional<Stretch> sentenceAfter(qint64 place) const;  ///< the first that ends later
    std::optional<Stretch> sentenceBefore(qint64 place) const; ///< the last that begins earlier

private:
    qint64 m_count = 0;
    std::vector<qint32> m_cuts; ///< between characters, both ends of the text included
    std::vector<Stretch> m_words;
    std::vector<Stretch> m_sentences;
};

} // namespace tandem
