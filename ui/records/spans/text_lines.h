// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace tandem {

/// A text broken into lines of a width. A line's end in the text (CRLF is one) ends a paragraph; places are UTF-16
/// units of the whole text, so nothing is shifted by it. Laid out once for a text, a font and a width.
class TextLines
{
public:
    struct Line
    {
        size_t paragraph = 0;
        int number = 0;       ///< in its paragraph
        qsizetype unit = 0;   ///< where it begins in the text
        qsizetype length = 0; ///< units, without the line's end
        double ascent = 0;
        double height = 0; ///< of the text alone
    };
    /// From left to right as seen, in pixels from the left edge.
    struct Segment
    {
        double left = 0;
        double right = 0;
    };

    void setText(const QString &text, const QFont &font, double width);

    const std::vector<Line> &lines() const { return m_lines; }
    /// The line that holds a unit; −1 without any lines.
    int lineOf(qsizetype unit) const;
    /// Where the units [from, to) are seen in a line: more than one segment where directions are mixed.
    std::vector<Segment> segments(int line, qsizetype from, qsizetype to) const;
    bool isRightToLeft(int line) const;
    /// Where a cursor before the unit stands, in pixels.
    double cursorAt(int line, qsizetype unit) const;
    /// The unit whose character is seen at x; at the nearest end of the line where there is none.
    qsizetype characterAt(int line, double x) const;
    /// The nearest place between characters.
    qsizetype cutAt(int line, double x) const;
    bool isInLine(int line, double x) const;
    void draw(QPainter &painter, int line, const QPointF &topLeft) const;

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> layout;
        qsizetype unit = 0;
        bool isRightToLeft = false;
        bool isMixed = false; ///< some of it runs from right to left
    };

    void addParagraph(const QString &text, qsizetype unit, const QFont &font, double width);
    QTextLine textLine(int line) const;
    const Paragraph &paragraphOf(int line) const;

    std::vector<Paragraph> m_paragraphs;
    std::vector<Line> m_lines;
};

} // namespace tandem
