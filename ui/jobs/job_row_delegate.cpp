// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_row_delegate.h"

#include "ui/jobs/job_table_model.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStyleOptionProgressBar>
#include <QToolTip>

namespace tandem {

namespace {

constexpr int rowBarSteps = 1000;
constexpr int edgeWidth = 3;

QString textOf(const QModelIndex &index, JobTableModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

JobRowTexts textsOf(const QModelIndex &index)
{
    return {textOf(index, JobTableModel::Title),
            textOf(index, JobTableModel::State),
            textOf(index, JobTableModel::Pace),
            textOf(index, JobTableModel::Cost),
            textOf(index, JobTableModel::Labels),
            textOf(index, JobTableModel::Invalid),
            textOf(index, JobTableModel::Retried),
            textOf(index, JobTableModel::Failed),
            textOf(index, JobTableModel::Shown),
            textOf(index, JobTableModel::Reason),
            index.siblingAtColumn(JobTableModel::Title).data(JobTableModel::ActsRole).value<OfferedActs>()};
}

} // namespace

/// What parts are painted on: rectangles are those of writing from left to right until they come here.
struct JobRowDelegate::Canvas
{
    QPainter &painter;
    QRect row;
    Qt::LayoutDirection direction;

    QRect place(const QRect &area) const { return QStyle::visualRect(direction, row, area); }
    void text(const QRect &area, const QString &text, const QColor &ink, const QFont &font,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place(area),
                         static_cast<int>(QStyle::visualAlignment(direction, alignment)) | Qt::TextSingleLine, text);
    }
};

JobRowDelegate::JobRowDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_button(new QPushButton(view))
    , m_bar(new QProgressBar(view))
{
    for (QWidget *pattern : std::initializer_list<QWidget *>{m_button, m_bar}) {
        pattern->setFocusPolicy(Qt::NoFocus);
        pattern->hide();
    }
}

JobRowLayout JobRowDelegate::layout(const QRect &row, const QModelIndex &index) const
{
    return {textsOf(index), row, QFontMetrics(fontFor(FontRole::Normal)), QFontMetrics(fontFor(FontRole::Small))};
}

std::optional<JobRowLayout::Button> JobRowDelegate::buttonAt(const QPoint &position, const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QRect row = m_view->visualRect(index);
    const JobRowLayout parts = layout(row, index);
    const int hit = parts.buttonAt(QStyle::visualPos(m_view->layoutDirection(), row, position));
    if (hit < 0)
        return {};
    return parts.buttons[static_cast<size_t>(hit)];
}

QSize JobRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    return {0, layout(QRect(option.rect.topLeft(), QSize(width, 0)), index).height};
}

void JobRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_button->ensurePolished();
    m_bar->ensurePolished();
    const Canvas canvas{*painter, option.rect, option.direction};
    const JobRowLayout parts = layout(option.rect, index);
    painter->save();
    paintGround(canvas, option, m_view->hasFocus() && m_view->currentIndex().row() == index.row());
    paintTexts(canvas, parts, index);
    paintBar(canvas, parts.bar, index.siblingAtColumn(JobTableModel::State).data(JobTableModel::ShareRole).toDouble());
    for (const JobRowLayout::Button &button : parts.buttons) {
        const QStyle::State state = stateOf(button.offered.act, index);
        if (button.isLink)
            paintLink(canvas, button, state);
        else
            paintButton(canvas, button, state);
    }
    painter->restore();
}

void JobRowDelegate::paintGround(const Canvas &canvas, const QStyleOptionViewItem &option, bool isCurrent) const
{
    if (!isCurrent)
        return;
    canvas.painter.fillRect(option.rect, tokens().selection);
    canvas.painter.fillRect(canvas.place(QRect(option.rect.topLeft(), QSize(edgeWidth, option.rect.height()))),
                            tokens().accent);
}

void JobRowDelegate::paintTexts(const Canvas &canvas, const JobRowLayout &parts, const QModelIndex &index) const
{
    const QFont normal = fontFor(FontRole::Normal);
    const QFont small = fontFor(FontRole::Small);
    const QString title = textOf(index, JobTableModel::Title);
    canvas.text(parts.title, QFontMetrics(normal).elidedText(title, Qt::ElideRight, parts.title.width()), tokens().text,
                normal);
    canvas.text(parts.state, textOf(index, JobTableModel::State), tokens().text, normal);
    canvas.text(parts.pace, parts.paceText, tokens().dim, small);
    for (const JobRowLayout::Text &count : parts.counts)
        canvas.text(count.area, count.text, tokens().dim, small);
    canvas.text(parts.shown, textOf(index, JobTableModel::Shown), tokens().dim, small);
    canvas.painter.setFont(small);
    canvas.painter.setPen(tokens().warn);
    const Qt::Alignment alignment = QStyle::visualAlignment(canvas.direction, Qt::AlignLeft | Qt::AlignTop);
    canvas.painter.drawText(canvas.place(parts.reason), static_cast<int>(alignment) | Qt::TextWordWrap,
                            textOf(index, JobTableModel::Reason));
}

void JobRowDelegate::paintBar(const Canvas &canvas, const QRect &bar, double share) const
{
    QStyleOptionProgressBar option;
    option.initFrom(m_bar);
    option.rect = canvas.place(bar);
    option.direction = canvas.direction;
    option.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    option.maximum = rowBarSteps;
    option.progress = static_cast<int>(share * rowBarSteps);
    m_bar->style()->drawControl(QStyle::CE_ProgressBar, &option, &canvas.painter, m_bar);
}

void JobRowDelegate::paintButton(const Canvas &canvas, const JobRowLayout::Button &button, QStyle::State state) const
{
    QStyleOptionButton option;
    option.initFrom(m_button);
    option.rect = canvas.place(button.area);
    option.state = state;
    m_button->style()->drawControl(QStyle::CE_PushButtonBevel, &option, &canvas.painter, m_button);
    canvas.text(button.area, button.offered.text, tokens().text, fontFor(FontRole::Normal), Qt::AlignCenter);
}

void JobRowDelegate::paintLink(const Canvas &canvas, const JobRowLayout::Button &button, QStyle::State state) const
{
    QFont font = fontFor(FontRole::Small);
    font.setUnderline(state.testFlag(QStyle::State_MouseOver));
    canvas.text(button.area, button.offered.text, tokens().accent, font);
    if (!state.testFlag(QStyle::State_HasFocus))
        return;
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRoundedRect(QRectF(canvas.place(button.area)).adjusted(-2.5, -0.5, 2.5, 0.5), 3, 3);
}

QStyle::State JobRowDelegate::stateOf(JobAct act, const QModelIndex &index) const
{
    const Place here{index, act};
    QStyle::State state = QStyle::State_Enabled | QStyle::State_Raised;
    state.setFlag(QStyle::State_MouseOver, m_pointed == here);
    state.setFlag(QStyle::State_HasFocus, m_view->hasFocus() && m_chosen == here);
    return state;
}

bool JobRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto button = buttonAt(event->pos(), index);
    const QPoint point = QStyle::visualPos(option.direction, option.rect, event->pos());
    const bool onPace = index.isValid() && layout(option.rect, index).pace.contains(point);
    const auto column = onPace ? JobTableModel::Pace : JobTableModel::Title;
    const QString text =
        button ? button->offered.toolTip : index.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace tandem
