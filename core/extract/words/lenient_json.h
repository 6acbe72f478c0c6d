// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/words/text_span.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandem {

struct LenientMember;

/// A value in JSON as models write it, with its place.
struct LenientValue
{
    enum class Kind { String, Bare, Array, Object };

    Kind kind = Kind::Bare;
    TextSpan span;                      ///< of a string: without its quotes; of an array or object: with its brackets
    QString text;                       ///< of a string: unescaped; of a bare word (also a number): as it stands
    bool isClosed = true;               ///< its quote or bracket was there
    bool isWhole = true;                ///< nothing but a comma, a bracket or the end came after it
    std::vector<LenientValue> elements; ///< of an array
    std::vector<LenientMember> members; ///< of an object that is itself a value
};

struct LenientMember
{
    QString key;
    LenientValue value;
};

/// The members of all objects that stand in the text at the outermost level, in order; what is around them (fences,
/// prose) is passed over. Takes single and typographic quotes, bare words, and a missing quote or bracket at the end.
/// Never fails: what it cannot follow is not whole. Nesting deeper than 32 is not followed.
std::vector<LenientMember> outermostMembers(QStringView text, TextSpan span);

/// The value that starts at the first character of `span`, which is not blank.
LenientValue valueAtStart(QStringView text, TextSpan span);

/// The array that starts at the first character of `span`, if one does.
std::optional<LenientValue> arrayAtStart(QStringView text, TextSpan span);

} // namespace tandem
