// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/spans/span_page.h"

#include "ui/delegates/text_delegate.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tandem {

namespace {

constexpr double barHeight = 3;
constexpr double gapAboveBar = 1;
constexpr double gapBelowTag = 2;
constexpr double stateMark = 13;
constexpr double longestTag = 140;

/// By where they begin.
std::vector<ShownSpan> together(const std::vector<ShownSpan> &spans, const std::vector<ShownSpan> &others)
{
    std::vector<ShownSpan> all = spans;
    all.insert(all.end(), others.begin(), others.end());
    std::stable_sort(all.begin(), all.end(), [](const ShownSpan &one, const ShownSpan &other) {
        return one.span.start < other.span.start;
    });
    return all;
}

} // namespace

SpanPage::SpanPage(const QFont &font, const QFont &tagFont)
    : m_font(font)
    , m_tagFont(tagFont)
{
}

void SpanPage::setFonts(const QFont &font, const QFont &tagFont)
{
    m_font = font;
    m_tagFont = tagFont;
    m_width = 0; // all is laid out anew
}

void SpanPage::show(const SpanEdit &edit, const LabelDefinition &definition, const QStringList &words, double width,
                    const std::vector<ShownSpan> &others)
{
    const bool isOther = edit.content() != m_content || width != m_width;
    if (isOther) {
        m_content = edit.content();
        m_points = edit.text().points;
        m_width = width;
        m_lines.setText(m_content, m_font, width);
    }
    if (isOther || words != m_words) {
        m_words = words;
        m_marks.clear();
        for (const QTextLayout::FormatRange &mark : searchMarks(m_content, m_words))
            m_marks.push_back({mark.start, mark.start + mark.length});
    }
    const bool isRenamed = definition != m_definition;
    if (isOther || isRenamed) {
        m_definition = definition;
        m_tags.clear();
        m_lanes.clear();
    }
    const bool needsRoom = m_lanes.setSpans(others.empty() ? edit.spans() : together(edit.spans(), others), m_lines,
                                            m_points, width, [this](const ShownSpan &span) { return tagWidth(span); });
    if (needsRoom || isOther || isRenamed)
        arrange();
    m_current = edit.currentSpan() ? std::optional(edit.currentSpan()->span) : std::nullopt;
    m_selection = edit.selection();
}

const std::pair<QString, double> &SpanPage::tagOf(OptionId option, const QString &who) const
{
    const auto found = m_tags.find({option, who});
    if (found != m_tags.end())
        return found->second;
    const Option *known = m_definition.option(option);
    const QFontMetricsF metrics(m_tagFont);
    const QString label = known ? known->shownText() : QStringLiteral("?");
    const QString text = metrics.elidedText(who.isEmpty() ? label : QStringLiteral("%1 · %2").arg(label, who),
                                            Qt::ElideRight, longestTag);
    return m_tags[{option, who}] = {text, metrics.horizontalAdvance(text)};
}

double SpanPage::tagWidth(const ShownSpan &span) const
{
    if (span.state == SpanState::Other)
        return tagOf(span.span.option, span.who).second;
    return tagOf(span.span.option, {}).second + (span.state == SpanState::Own ? 0 : stateMark);
}

/// Every line has room for one lane, so that lines stand evenly where no spans overlap.
void SpanPage::arrange()
{
    const double lane = barHeight + QFontMetricsF(m_tagFont).height() + gapBelowTag;
    m_tops.clear();
    double top = 0;
    for (size_t line = 0; line < m_lines.lines().size(); ++line) {
        m_tops.push_back(top);
        top += m_lines.lines()[line].height + gapAboveBar + lane * std::max(1, m_lanes.lanes(static_cast<int>(line)));
    }
    m_tops.push_back(top);
}

double SpanPage::height() const
{
    return m_tops.empty() ? 0 : m_tops.back();
}

int SpanPage::lineAt(double y) const
{
    if (m_tops.size() < 2)
        return -1;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, static_cast<int>(next - m_tops.begin()) - 1);
}

QRectF SpanPage::textRect(int line, const Segment &segment) const
{
    return {segment.left, m_tops[static_cast<size_t>(line)], segment.right - segment.left,
            m_lines.lines()[static_cast<size_t>(line)].height};
}

QRectF SpanPage::barRect(int line, int lane, const Segment &segment) const
{
    const double laneHeight = barHeight + QFontMetricsF(m_tagFont).height() + gapBelowTag;
    const QRectF text = textRect(line, segment);
    return {text.left(), text.bottom() + gapAboveBar + lane * laneHeight, text.width(), barHeight};
}

QRectF SpanPage::tagRect(int line, const SpanLanes::Part &part) const
{
    if (part.tag.right <= part.tag.left)
        return {};
    const QRectF bar = barRect(line, part.lane, part.tag);
    return {bar.left(), bar.bottom(), bar.width(), QFontMetricsF(m_tagFont).height()};
}

std::vector<TextLines::Segment> SpanPage::segmentsOf(int line, const Stretch &stretch) const
{
    return m_lines.segments(line, m_points.unitAt(stretch.start), m_points.unitAt(stretch.end));
}

SpanPage::Hit SpanPage::at(const QPointF &point) const
{
    Hit hit;
    const int line = lineAt(point.y());
    if (line < 0)
        return hit;
    hit.character = m_points.codePointAt(m_lines.characterAt(line, point.x()));
    hit.cut = m_points.codePointAt(m_lines.cutAt(line, point.x()));
    hit.isOnText =
        m_lines.isInLine(line, point.x()) && point.y() >= 0 && point.y() < m_tops[static_cast<size_t>(line) + 1];
    for (const SpanLanes::Part &part : m_lanes.parts(line)) {
        bool isHere = tagRect(line, part).contains(point);
        for (const Segment &segment : part.segments)
            isHere = isHere || barRect(line, part.lane, segment).adjusted(0, -gapAboveBar, 0, 1).contains(point);
        if (isHere)
            hit.span = part.span;
    }
    return hit;
}

QRectF SpanPage::rectOf(const Stretch &stretch) const
{
    const int first = m_lines.lineOf(m_points.unitAt(stretch.start));
    if (first < 0 || m_tops.empty())
        return {};
    const int last = std::max(first, m_lines.lineOf(m_points.unitAt(std::max(stretch.start, stretch.end - 1))));
    const double top = m_tops[static_cast<size_t>(first)];
    return {0, top, m_width, m_tops[static_cast<size_t>(last) + 1] - top};
}

bool SpanPage::isRightToLeft(qint64 place) const
{
    const int line = m_lines.lineOf(m_points.unitAt(place));
    return line >= 0 && m_lines.isRightToLeft(line);
}

} // namespace tandem
