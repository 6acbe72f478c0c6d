// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code_points.h"
#include "core/base/text_boundaries.h"

#include <QString>

namespace tandem {

/// The text of a record with what is known of it for as long as its spans are edited. A long one takes a moment to be
/// taken apart: 100,000 letters about a tenth of a second. Thread: any.
struct SpanText
{
    SpanText() = default;
    explicit SpanText(const QString &text)
        : content(text)
        , points(content)
        , boundaries(content)
    {
    }

    QString content;
    CodePoints points;
    TextBoundaries boundaries;
};

} // namespace tandem
