// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code_points.h"
#include "ui/records/spans/shown_span.h"
#include "ui/records/spans/text_lines.h"

#include <functional>

namespace tandem {

/// How spans stand below the lines of a text: each as a bar with its label, those of one line that would touch each
/// other in lanes of their own. What did not change is not placed again.
class SpanLanes
{
public:
    /// The part of a span in one line.
    struct Part
    {
        Span span;
        SpanState state = SpanState::Own;
        QString who; ///< of what others have
        std::vector<TextLines::Segment> segments;
        TextLines::Segment tag; ///< where its label stands; of no width where it stands in a line before
        int lane = 0;           ///< 0: next to the text
    };
    using TagWidth = std::function<double(const ShownSpan &)>;

    /// Begins anew, for another text or another width.
    void clear();
    /// `spans` by where they begin; rejected ones are not placed. True where a line has more or fewer lanes than
    /// before.
    bool setSpans(const std::vector<ShownSpan> &spans, const TextLines &lines, const CodePoints &points, double width,
                  const TagWidth &tagWidth);

    const std::vector<Part> &parts(int line) const;
    int lanes(int line) const; ///< how many the line has

private:
    void place(int line, const TextLines &lines, const CodePoints &points, double width, const TagWidth &tagWidth);

    std::vector<ShownSpan> m_spans;
    std::vector<std::vector<Part>> m_parts; ///< by line
    std::vector<int> m_lanes;               ///< by line
};

} // namespace tandem
