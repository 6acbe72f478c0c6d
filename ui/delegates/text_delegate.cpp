// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/text_delegate.h"

#include "core/base/searched_word.h"
#include "ui/look/theme.h"
#include "ui/models/record_table_model.h"

#include <QPainter>
#include <QTextOption>

namespace tandem {

QList<QTextLayout::FormatRange> searchMarks(const QString &text, const QStringList &words)
{
    QTextCharFormat format;
    format.setBackground(tokens().warnGround);
    QList<QTextLayout::FormatRange> marks;
    for (const QString &word : words) {
        for (const SearchedWord::Place &place : SearchedWord(word).placesIn(text, marksAtMost))
            marks.append({static_cast<int>(place.begin), static_cast<int>(place.end - place.begin), format});
    }
    return marks;
}

void TextDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                const QModelIndex &index) const
{
    if (index.data(RecordTableModel::LoadingRole).toBool()) {
        painter.fillRect(QRect(area.left(), area.center().y() - 2, qMin(area.width(), 160), 4), tokens().track);
        index.data(Qt::DisplayRole); // asks for the row
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString shown = painter.fontMetrics().elidedText(whole, Qt::ElideRight, area.width());
    QTextLayout layout(shown, painter.font());
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setTextDirection(whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    textOption.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(textOption);
    layout.setFormats(searchMarks(shown, m_words));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    if (line.isValid())
        // By the base line of the row's font: a line with an emoji is taller than the others.
        layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - metrics.height()) / 2 +
                                                       metrics.ascent() - line.ascent()));
}

} // namespace tandem
