// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema.h"
#include "ui/records/spans/span_edit.h"
#include "ui/records/spans/span_lanes.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <map>
#include <optional>

class QPainter;

namespace tandem {

/// The picture of a text with its spans, as tall as it is: what stands where, and how it is drawn. Only what is in the
/// painted part is drawn, and only lines whose spans changed are arranged again.
class SpanPage
{
public:
    /// What is seen at a point.
    struct Hit
    {
        qint64 character = 0;     ///< the code point seen there, or the nearest
        qint64 cut = 0;           ///< the nearest place between characters
        bool isOnText = false;    ///< false: beside the text or below its lines
        std::optional<Span> span; ///< whose bar or label is there
    };

    SpanPage(const QFont &font, const QFont &tagFont);

    void setFonts(const QFont &font, const QFont &tagFont);
    /// Shows an edit in this width. `words`: of a search, to be marked. `others`: what only others have; it is drawn
    /// apart.
    void show(const SpanEdit &edit, const LabelDefinition &definition, const QStringList &words, double width,
              const std::vector<ShownSpan> &others = {});

    double height() const;
    Hit at(const QPointF &point) const;
    /// What holds a stretch, from the top of its first line to the bottom of its last.
    QRectF rectOf(const Stretch &stretch) const;
    bool isRightToLeft(qint64 place) const;
    void paint(QPainter &painter, const QRectF &area) const;

private:
    using Segment = TextLines::Segment;

    double tagWidth(const ShownSpan &span) const;
    /// How a label is drawn, with its width; of what others have with their names.
    const std::pair<QString, double> &tagOf(OptionId option, const QString &who) const;
    void arrange();
    int lineAt(double y) const;
    QRectF textRect(int line, const Segment &segment) const;
    QRectF barRect(int line, int lane, const Segment &segment) const;
    QRectF tagRect(int line, const SpanLanes::Part &part) const;
    std::vector<Segment> segmentsOf(int line, const Stretch &stretch) const;
    void paintGround(QPainter &painter, int line) const;
    void paintPart(QPainter &painter, int line, const SpanLanes::Part &part) const;
    void paintCurrent(QPainter &painter, int line) const;
    void paintEnds(QPainter &painter, int line) const;

    QFont m_font;
    QFont m_tagFont;
    QString m_content;
    QStringList m_words;
    LabelDefinition m_definition;
    CodePoints m_points;
    double m_width = 0;
    TextLines m_lines;
    SpanLanes m_lanes;
    std::vector<double> m_tops;   ///< by line, and the height of all
    std::vector<Stretch> m_marks; ///< of the search, in UTF-16
    std::optional<Span> m_current;
    Stretch m_selection;
    mutable std::map<std::pair<OptionId, QString>, std::pair<QString, double>> m_tags; ///< see tagOf
};

} // namespace tandem
