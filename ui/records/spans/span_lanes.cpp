// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_lanes.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

constexpr double gapBetweenParts = 6;

TextLines::Segment extentOf(const SpanLanes::Part &part)
{
    TextLines::Segment extent{part.segments.front().left, part.segments.back().right};
    if (part.tag.right > part.tag.left)
        extent = {std::min(extent.left, part.tag.left), std::max(extent.right, part.tag.right)};
    return extent;
}

/// Gives each part the first lane in which nothing touches it; short ones come first, so that an inner span is nearer
/// to the text than what it lies in.
int shareLanes(std::vector<SpanLanes::Part> &parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const SpanLanes::Part &one, const SpanLanes::Part &other) {
        return one.span.end - one.span.start < other.span.end - other.span.start;
    });
    std::vector<std::vector<TextLines::Segment>> taken;
    for (SpanLanes::Part &part : parts) {
        const TextLines::Segment extent = extentOf(part);
        const auto isFree = [&extent](const std::vector<TextLines::Segment> &lane) {
            return std::none_of(lane.begin(), lane.end(), [&extent](const TextLines::Segment &other) {
                return extent.left < other.right + gapBetweenParts && other.left < extent.right + gapBetweenParts;
            });
        };
        const auto lane = std::find_if(taken.begin(), taken.end(), isFree);
        part.lane = static_cast<int>(lane - taken.begin());
        if (lane == taken.end())
            taken.push_back({extent});
        else
            lane->push_back(extent);
    }
    return static_cast<int>(taken.size());
}

/// The label begins where the span does, and stays inside the width.
TextLines::Segment tagOf(const SpanLanes::Part &part, bool isRightToLeft, double tagWidth, double width)
{
    if (isRightToLeft) {
        const double right = std::max(part.segments.back().right, std::min(tagWidth, width));
        return {right - tagWidth, right};
    }
    const double left = std::max(0.0, std::min(part.segments.front().left, width - tagWidth));
    return {left, left + tagWidth};
}

} // namespace

void SpanLanes::clear()
{
    m_spans.clear();
    m_parts.clear();
    m_lanes.clear();
}

bool SpanLanes::setSpans(const std::vector<ShownSpan> &spans, const TextLines &lines, const CodePoints &points,
                         double width, const TagWidth &tagWidth)
{
    const size_t count = lines.lines().size();
    m_parts.resize(count);
    m_lanes.resize(count);
    const auto head = std::mismatch(m_spans.begin(), m_spans.end(), spans.begin(), spans.end());
    const auto tail = std::mismatch(m_spans.rbegin(), std::make_reverse_iterator(head.first), spans.rbegin(),
                                    std::make_reverse_iterator(head.second));
    std::set<int> touched;
    const auto touch = [&](const ShownSpan &each) {
        const int last = lines.lineOf(points.unitAt(each.span.end - 1));
        for (int line = lines.lineOf(points.unitAt(each.span.start)); line >= 0 && line <= last; ++line)
            touched.insert(line);
    };
    std::for_each(head.first, tail.first.base(), touch);
    std::for_each(head.second, tail.second.base(), touch);
    m_spans = spans;
    bool isChanged = false;
    for (const int line : touched) {
        const int before = m_lanes[static_cast<size_t>(line)];
        place(line, lines, points, width, tagWidth);
        isChanged = isChanged || m_lanes[static_cast<size_t>(line)] != before;
    }
    return isChanged;
}

void SpanLanes::place(int line, const TextLines &lines, const CodePoints &points, double width,
                      const TagWidth &tagWidth)
{
    const TextLines::Line &where = lines.lines()[static_cast<size_t>(line)];
    const qint64 start = points.codePointAt(where.unit);
    const qint64 end = points.codePointAt(where.unit + where.length);
    std::vector<Part> &parts = m_parts[static_cast<size_t>(line)];
    parts.clear();
    for (const ShownSpan &each : m_spans) {
        if (each.span.start >= end)
            break;
        if (each.span.end <= start || each.state == SpanState::Rejected)
            continue;
        Part part{each.span, each.state, each.state == SpanState::Other ? each.who : QString(), {}, {}, 0};
        part.segments = lines.segments(line, points.unitAt(each.span.start), points.unitAt(each.span.end));
        if (part.segments.empty())
            continue;
        if (each.span.start >= start)
            part.tag = tagOf(part, lines.isRightToLeft(line), tagWidth(each), width);
        parts.push_back(std::move(part));
    }
    m_lanes[static_cast<size_t>(line)] = shareLanes(parts);
}

const std::vector<SpanLanes::Part> &SpanLanes::parts(int line) const
{
    static const std::vector<Part> none;
    return line >= 0 && static_cast<size_t>(line) < m_parts.size() ? m_parts[static_cast<size_t>(line)] : none;
}

int SpanLanes::lanes(int line) const
{
    return line >= 0 && static_cast<size_t>(line) < m_lanes.size() ? m_lanes[static_cast<size_t>(line)] : 0;
}

} // namespace tandem
