// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_delegate.h"

#include "core/text/wording.h"
#include "ui/look/label_look.h"
#include "ui/look/theme.h"
#include "ui/models/record_table_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tandem {

namespace {

constexpr int sideMargin = 8;
constexpr int edgeWidth = 3;
constexpr int chipMark = 18; // the square of an option, with what stands around it
constexpr int chipText = 14; // where its text begins
constexpr int chipGap = 6;
constexpr int noteGap = 4;
constexpr int longestCovered = 160; // of what a span covers, so that the next one is seen, too

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
}

void drawElided(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text,
                Qt::Alignment alignment)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                     shown);
}

/// How wide an option or a span is drawn.
struct ChipWidths
{
    ChipWidths(const QFontMetrics &metrics, const ShownOption &shown)
        : text(metrics.horizontalAdvance(shown.text))
    {
        if (shown.note.isEmpty())
            return;
        text = qMin(text, longestCovered);
        note = noteGap + QFontMetrics(fontFor(FontRole::Small)).horizontalAdvance(shown.note);
    }

    int text = 0;
    int note = 0;
    int all() const { return chipMark + text + note; }
};

/// Of options that have no room.
QString moreText(qsizetype count)
{
    return QStringLiteral("+%1").arg(countText(count));
}

/// The square, the text and, dim behind it, the label of a span. Where there is little room both are cut.
void paintChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &whole, const QRect &area,
               const ShownOption &shown)
{
    const auto seen = [&](const QRect &part) { return QStyle::visualRect(option.direction, whole, part); };
    const QRect square(area.left(), area.top(), 8, area.height());
    paintLabelSquare(painter, seen(square), shown.mark);
    const ChipWidths widths(painter.fontMetrics(), shown);
    const int room = area.width() - chipText;
    const int note = qMin(widths.note, qMax(room - widths.text, room / 2));
    const QRect text(area.left() + chipText, area.top(), room - note, area.height());
    drawElided(painter, option, seen(text), shown.text, Qt::AlignLeft | Qt::AlignVCenter);
    if (shown.note.isEmpty())
        return;
    painter.save();
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(tokens().dim);
    drawElided(painter, option, seen(QRect(text.right() + 1 + noteGap, area.top(), note - noteGap, area.height())),
               shown.note, Qt::AlignLeft | Qt::AlignVCenter);
    painter.restore();
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = isCurrentRow(option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected) || current;
    painter->save();
    painter->fillRect(option.rect, selected ? tokens().selection : tokens().base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens().line);
    if (current && index.column() == 0) {
        const QRect bar(option.rect.left(), option.rect.top(), edgeWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens().accent);
    }
    painter->setFont(option.font);
    painter->setPen(tokens().text);
    painter->setClipRect(option.rect);
    paintContent(*painter, option, option.rect.adjusted(sideMargin, 0, -sideMargin, -1), index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, measure::row()};
}

void PlainDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QModelIndex &index) const
{
    painter.setPen(tokens().dim);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    drawElided(painter, option, area, index.data(Qt::DisplayRole).toString(), alignment);
}

void StatusDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &, const QRect &area,
                                  const QModelIndex &index) const
{
    const QVariant status = index.data(RecordTableModel::StatusRole);
    if (status.isValid())
        paintStatus(painter, area, static_cast<Status>(status.toInt()));
}

void LabelDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                 const QModelIndex &index) const
{
    const auto options = index.data(RecordTableModel::OptionsRole).value<ShownOptions>();
    if (options.isEmpty()) { // no label, or the empty set, which has a word
        painter.setPen(tokens().dim);
        drawElided(painter, option, area, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const qsizetype all = options.size() + index.data(RecordTableModel::MoreOptionsRole).toInt();
    QRect rest = area;
    for (qsizetype place = 0; place < all; ++place) {
        if (place == options.size()) // what has no room, or is not told, is counted
            return drawElided(painter, option, QStyle::visualRect(option.direction, area, rest), moreText(all - place),
                              Qt::AlignLeft | Qt::AlignVCenter);
        const ShownOption &shown = options[place];
        const qsizetype after = all - place - 1;
        const int room = rest.width() - (after > 0 ? chipGap + metrics.horizontalAdvance(moreText(after)) : 0);
        const ChipWidths widths(metrics, shown);
        if (place > 0 && widths.all() > room)
            return drawElided(painter, option, QStyle::visualRect(option.direction, area, rest), moreText(after + 1),
                              Qt::AlignLeft | Qt::AlignVCenter);
        const int width = qMin(qMax(room, chipMark), widths.all());
        paintChip(painter, option, area, QRect(rest.topLeft(), QSize(width, rest.height())), shown);
        rest.setLeft(rest.left() + width + chipGap);
    }
}

void ConfidenceDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &, const QRect &area,
                                      const QModelIndex &index) const
{
    const QVariant confidence = index.data(RecordTableModel::ConfidenceRole);
    if (confidence.isValid())
        paintConfidence(painter, area, confidence.toDouble());
}

} // namespace tandem
